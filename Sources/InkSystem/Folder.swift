/// Folders of the file system.
package enum Folder {
  /// Makes a folder, and those above it that are missing.
  package static func make(_ path: String) throws(SystemError) {
    var place = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      place += place.isEmpty || place.hasSuffix("/") ? "\(part)" : "/\(part)"
      guard unsafe mkdir(place, 0o777) != 0, errno != EEXIST, errno != EISDIR else { continue }
      throw SystemError(errno)
    }
  }
}
