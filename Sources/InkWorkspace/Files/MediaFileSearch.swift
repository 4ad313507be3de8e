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
    guard name.utf8.first != UInt8(ascii: "/"), let name = MediaFileSearch.withoutSteps(name) else {
      return .outside
    }
    return resolve(exactly: name, kind)
      ?? .missing(tried: roots.map { Paths.join($0, name) }, similar: similar(name, kind))
  }

  /// A path with each `..` and the folder that it leaves taken out, as the names are written; `nil` where it leads out of
  /// the folder that it starts in.
  private static func withoutSteps(_ name: String) -> String? {
    guard Paths.parts(of: name).contains("..") else { return name }
    var parts: [Substring] = []
    for part in Paths.parts(of: name) where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }

  /// `nil` where there is no such file.
  private func resolve(exactly name: String, _ kind: FileKind) -> FileResolution? {
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
    return nil
  }

  /// A file that differs from a name in nothing but the case of letters, as the script would have to write
  /// it, and with an ending where the name has none.
  private func inOtherCase(_ name: String, _ kind: FileKind, _ root: String) -> String? {
    var path = ""
    let parts = Paths.parts(of: name).map(String.init)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      let wanted = [part] + (isLast ? kind.extensions.map { "\(part).\($0)" } : [])
      guard let entry = list(Paths.join(root, path.isEmpty ? "." : path)).name(wanted) else { return nil }
      path = path.isEmpty ? entry : "\(path)/\(entry)"
    }
    return !path.isEmpty && MediaFileSearch.isFile(Paths.join(root, path)) ? path : nil
  }

  /// A file that may be meant, as the script would have to write it: one of the same name elsewhere below the
  /// folders, or one in the same folder whose name is near. Endings do not count as likeness.
  private func similar(_ name: String, _ kind: FileKind) -> String? {
    let blank = name.prefix(while: \.isWhitespace).count
    let words = name.dropFirst(blank).reversed().drop(while: \.isWhitespace).reversed()
    let slashed = String(words).replacing("\\", with: "/")
    let parts = slashed.split(separator: "/").filter { $0 != "." && $0 != ".." && !$0.hasSuffix(":") }
    guard let file = parts.last.map(String.init) else { return nil }
    // What another system calls the same, or a path from another place.
    for first in parts.indices.suffix(MediaFileSearch.mostParts)
    where parts[first...].joined(separator: "/") != name {
      let candidate = parts[first...].joined(separator: "/")
      switch resolve(exactly: candidate, kind) {
      case .found: return candidate
      case .foundInOtherCase(_, let right): return right
      case .missing, .outside, nil: continue
      }
    }
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    for root in roots {
      let usable = list(Paths.join(root, folder.isEmpty ? "." : folder)).names(endingIn: kind.extensions)
      if let nearest = nearest(to: file, among: usable) { return folder + nearest }
    }
    return roots.lazy.compactMap { elsewhere(file, kind, in: $0) }.first
  }

  /// The file whose name without its ending is nearest to one, with an ending where that has one.
  private func nearest(to file: String, among names: [String]) -> String? {
    let stems = Dictionary(grouping: names, by: MediaFileSearch.stem)
    guard let stem = EditDistance.nearest(to: MediaFileSearch.stem(file), among: stems.keys.sorted()) else {
      return nil
    }
    let same = stems[stem]?.sorted() ?? []
    return file == MediaFileSearch.stem(file) ? stem : same.first
  }

  /// A file of the same name in a folder of a root.
  private func elsewhere(_ file: String, _ kind: FileKind, in root: String) -> String? {
    let wanted = [file] + kind.extensions.map { "\(file).\($0)" }
    for folder in list(root).folders.prefix(MediaFileSearch.mostFolders) {
      guard let name = list(Paths.join(root, folder)).name(wanted),
        MediaFileSearch.isFile(Paths.join(root, "\(folder)/\(name)"))
      else { continue }
      return "\(folder)/\(name)"
    }
    return nil
  }

  private static let mostFolders = 100
  private static let mostParts = 8

  private static func stem(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  private static func isFile(_ path: String) -> Bool {
    FileStatus(of: path).map { $0.kind != .folder } ?? false
  }

  /// Whether the way to a file below a folder goes through a symbolic link. Most go through none, and need
  /// not be followed from the file system's root.
  private static func hasLink(_ name: String, in folder: String) -> Bool {
    var ends = name.utf8.indices.filter { name.utf8[$0] == UInt8(ascii: "/") }
    ends.append(name.endIndex)
    return ends.contains { end in
      let part = FileStatus(of: Paths.join(folder, String(name[..<end])), followsLinks: false)
      return part.map { $0.kind == .link } ?? true
    }
  }

  /// Whether a path still lies below a folder when all symbolic links are followed.
  private static func isInside(_ path: String, _ folder: String) -> Bool {
    guard let path = Paths.real(path), let folder = Paths.real(folder) else { return false }
    return Paths.isBelow(path, folder)
  }
}
