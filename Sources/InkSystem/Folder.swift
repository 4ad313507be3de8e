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

  /// Whether files can be made in a folder, which may have to be made itself.
  package static func canBeMade(_ path: String) -> Bool {
    var place = path
    while true {
      if let status = FileStatus(of: place) { return status.kind == .folder && isWritable(place) }
      guard let slash = place.lastIndex(of: "/") else { return isWritable(".") }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
  }

  private static func isWritable(_ path: String) -> Bool { unsafe access(path, W_OK | X_OK) == 0 }

  /// The folder that relative paths start in; `nil` when it has been deleted.
  package static var working: String? {
    guard let path = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(path) }
    let text = unsafe String(cString: path)
    // The system may call a folder that it cannot reach `(unreachable)`.
    return text.hasPrefix("/") ? text : nil
  }

  /// The names in a folder; none where it cannot be listed.
  static func names(in path: String) -> [String] {
    guard let stream = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(
          to: CChar.self,
          capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
