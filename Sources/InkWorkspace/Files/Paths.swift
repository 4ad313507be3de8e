import InkSystem

/// Paths, as text and as the disk has them.
///
/// They are taken apart by their bytes: a name may start with a mark that as a character would be one with the slash.
package enum Paths {
  private static let separator = UInt8(ascii: "/")

  /// `.` for a name without a folder.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: separator) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What is after the last slash.
  package static func name(of path: String) -> Substring {
    path.utf8.lastIndex(of: separator).map { path[path.utf8.index(after: $0)...] } ?? path[...]
  }

  /// The names in a path, without empty ones.
  package static func parts(of path: String) -> [Substring] {
    path.utf8.split(separator: separator).map(Substring.init)
  }

  /// Whether a path is in a folder, or in one below it; neither is looked for on the disk.
  package static func isBelow(_ path: String, _ folder: String) -> Bool {
    let start = folder.utf8.last == separator ? Array(folder.utf8) : Array(folder.utf8) + [separator]
    return path.utf8.starts(with: start)
  }

  package static func join(_ folder: String, _ name: String) -> String {
    folder == "." ? name : folder.utf8.last == separator ? folder + name : "\(folder)/\(name)"
  }

  /// The absolute path of a file that may not exist yet; in a folder that has been deleted it stays relative, and
  /// leads nowhere.
  package static func absolute(_ path: String) -> String {
    guard path.utf8.first != separator, let folder = Folder.working else { return path }
    return join(folder, path)
  }

  /// The absolute path, with the links of its folder followed.
  package static func target(_ path: String) -> String {
    let path = real(path) ?? absolute(path)
    guard let folder = real(folder(of: path)) else { return path }
    return join(folder, String(name(of: path)))
  }

  /// The one path of a file among those that lead to it without links: from the working folder on for what lies below
  /// it, else absolute.
  package static func fromWorkingFolder(_ path: String) -> String {
    let (folder, file) = (Folder.working.map(resolved) ?? [], resolved(absolute(path)))
    guard file.count > folder.count, file.starts(with: folder) else {
      return "/" + file.joined(separator: "/")
    }
    return file.dropFirst(folder.count).joined(separator: "/")
  }

  /// Without what leads nowhere and what leads back.
  private static func resolved(_ path: String) -> [Substring] {
    parts(of: path).reduce(into: []) { parts, part in
      switch part {
      case ".": break
      case "..": if !parts.isEmpty { parts.removeLast() }
      default: parts.append(part)
      }
    }
  }

  /// The absolute path without symbolic links; `nil` for what does not exist.
  package static func real(_ path: String) -> String? { RealPath.of(path) }
}
