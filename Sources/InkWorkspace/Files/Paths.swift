import FoundationEssentials
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

  /// The absolute path of a file that may not exist yet.
  package static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : join(FileManager.default.currentDirectoryPath, path)
  }

  /// The absolute path without symbolic links; `nil` for what does not exist.
  package static func real(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
