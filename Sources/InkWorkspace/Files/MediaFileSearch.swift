import InkLanguage
import InkSystem
import InkText

/// Looks for the media files of a script on the disk: in the script's folder, then in each library folder,
/// first under the name as it is written, then with each known ending.
struct MediaFileSearch: Sendable {
  private let roots: [String]
  private let list: @Sendable (_ folder: String) -> FolderNameIndex

  /// - Parameters:
  ///   - script: The script's path.
  ///   - list: Says what is in a folder.
  init(script: String, libraries: [String], list: @escaping @Sendable (_ folder: String) -> FolderNameIndex) {
    self.list = list
    roots = [Paths.folder(of: script)] + libraries
  }

  func resolve(_ name: String, _ kind: FileKind) -> FileResolution {
    guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else { return .outside }
    for root in roots {
      for candidate in [name] + kind.extensions.map({ "\(name).\($0)" }) {
        let path = Paths.join(root, candidate)
        guard MediaFileSearch.isFile(path) else { continue }
        let isInside = !MediaFileSearch.hasLink(candidate, in: root) || MediaFileSearch.isInside(path, root)
        return isInside ? .found(path) : .outside
      }
    }
    for root in roots {
      guard let right = inOtherCase(name, kind, root) else { continue }
      let path = Paths.join(root, right)
      return MediaFileSearch.isInside(path, root) ? .foundInOtherCase(path, name: right) : .outside
    }
    return .missing(tried: roots.map { Paths.join($0, name) }, similar: similar(name, kind))
  }

  /// A file that differs from a name in nothing but the case of letters, as the script would have to write
  /// it, and with an ending where the name has none.
  private func inOtherCase(_ name: String, _ kind: FileKind, _ root: String) -> String? {
    var path = ""
    let parts = name.split(separator: "/").map(String.init)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      let wanted = [part] + (isLast ? kind.extensions.map { "\(part).\($0)" } : [])
      guard let entry = list(Paths.join(root, path.isEmpty ? "." : path)).name(wanted) else { return nil }
      path = path.isEmpty ? entry : "\(path)/\(entry)"
    }
    return !path.isEmpty && MediaFileSearch.isFile(Paths.join(root, path)) ? path : nil
  }

  /// A file in the same folder whose name is near, as the script would have to write it.
  private func similar(_ name: String, _ kind: FileKind) -> String? {
    let slash = name.lastIndex(of: "/")
    let folder = slash.map { String(name[...$0]) } ?? ""
    let file = slash.map { String(name[name.index(after: $0)...]) } ?? name
    for root in roots {
      let usable = list(Paths.join(root, folder)).names(endingIn: kind.extensions)
      let withoutEndings = usable.compactMap { $0.lastIndex(of: ".").map($0.prefix(upTo:)).map(String.init) }
      if let nearest = EditDistance.nearest(to: file, among: usable + withoutEndings) {
        return folder + nearest
      }
    }
    return nil
  }

  private static func isFile(_ path: String) -> Bool {
    FileStatus(of: path).map { $0.kind != .folder } ?? false
  }

  /// Whether the way to a file below a folder goes through a symbolic link. Most go through none, and need
  /// not be followed from the file system's root.
  private static func hasLink(_ name: String, in folder: String) -> Bool {
    var ends = name.indices.filter { name[$0] == "/" }
    ends.append(name.endIndex)
    return ends.contains { end in
      let part = FileStatus(of: Paths.join(folder, String(name[..<end])), followsLinks: false)
      return part.map { $0.kind == .link } ?? true
    }
  }

  /// Whether a path still lies below a folder when all symbolic links are followed.
  private static func isInside(_ path: String, _ folder: String) -> Bool {
    guard let path = Paths.real(path), let folder = Paths.real(folder) else { return false }
    return path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }
}
