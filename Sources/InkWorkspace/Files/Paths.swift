import InkSystem

/// Paths, as text and as the disk has them.
package enum Paths {
  /// `.` for a name without a folder.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  package static func join(_ folder: String, _ name: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The absolute path of a file that may not exist yet; in a folder that has been deleted it stays relative, and
  /// leads nowhere.
  package static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = Folder.working else { return path }
    return join(folder, path)
  }

  /// The absolute path, with the links of its folder followed.
  package static func target(_ path: String) -> String {
    let path = real(path) ?? absolute(path)
    guard let folder = real(folder(of: path)) else { return path }
    return join(folder, path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path)
  }

  /// The one path of a file among those that lead to it without links: from the working folder on for what lies below
  /// it, else absolute.
  package static func fromWorkingFolder(_ path: String) -> String {
    let (folder, file) = (Folder.working.map(parts) ?? [], parts(absolute(path)))
    guard file.count > folder.count, file.starts(with: folder) else {
      return "/" + file.joined(separator: "/")
    }
    return file.dropFirst(folder.count).joined(separator: "/")
  }

  private static func parts(_ path: String) -> [Substring] {
    path.split(separator: "/").reduce(into: []) { parts, part in
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
