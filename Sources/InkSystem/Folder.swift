/// Folders of the file system.
package enum Folder {
  /// Makes a folder, and those above it that are missing.
  package static func make(_ path: String) throws(SystemError) {
    var place = path.utf8.first == UInt8(ascii: "/") ? "/" : ""
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      place += place.isEmpty || place == "/" ? "\(Substring(part))" : "/\(Substring(part))"
      guard place.withSystemPath({ unsafe mkdir($0, 0o777) }) != 0, errno != EEXIST, errno != EISDIR else {
        continue
      }
      throw SystemError(errno)
    }
  }

  /// Whether files can be made in a folder, which may have to be made itself.
  ///
  /// Rights do not say all: in some file systems of the system's own, nothing can be made even by those who may.
  package static func canBeMade(_ path: String) -> Bool {
    var (place, missing) = (path, String?.none)
    while true {
      if let status = FileStatus(of: place) {
        return status.kind == .folder && isWritable(place) && (missing.map(canBeTried) ?? true)
      }
      missing = place
      guard let slash = place.utf8.lastIndex(of: UInt8(ascii: "/")) else { return isWritable(".") }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
  }

  /// Makes a folder and takes it away again, unless another process made it or uses it meanwhile.
  private static func canBeTried(_ path: String) -> Bool {
    guard path.withSystemPath({ unsafe mkdir($0, 0o777) }) == 0 else { return errno == EEXIST }
    FileRemoval.removeFolder(path)
    return true
  }

  private static func isWritable(_ path: String) -> Bool {
    path.withSystemPath { unsafe access($0, W_OK | X_OK) } == 0
  }

  /// The folder that relative paths start in; `nil` when it has been deleted.
  package static var working: String? {
    guard let path = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(path) }
    let text = unsafe String(systemPath: path)
    // The system may call a folder that it cannot reach `(unreachable)`.
    return text.hasPrefix("/") ? text : nil
  }

  /// What is in a folder, each with the system's number for its kind (`DT_REG`); `nil` where it cannot be listed.
  package static func entries(of path: String) -> [(name: String, type: Int32)]? {
    guard let stream = path.withSystemPath({ unsafe opendir($0) }) else { return nil }
    defer { unsafe closedir(stream) }
    var entries: [(name: String, type: Int32)] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(
          to: CChar.self,
          capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) {
          unsafe String(systemPath: $0)
        }
      }
      if name != ".", name != ".." { entries.append((name, Int32(unsafe entry.pointee.d_type))) }
    }
    return entries
  }

  /// The names in a folder; none where it cannot be listed.
  static func names(in path: String) -> [String] { entries(of: path)?.map(\.name) ?? [] }
}
