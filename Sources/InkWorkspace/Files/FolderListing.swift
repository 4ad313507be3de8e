import InkSystem

/// What lies in a folder.
package struct FolderListing {
  package enum Kind {
    case file, folder, other
  }

  package struct Entry {
    package let name: String
    package let kind: Kind
  }

  /// Sorted by name.
  package let entries: [Entry]

  /// `nil` for what is not a folder, or cannot be listed.
  package init?(_ path: String) {
    guard let stream = unsafe opendir(path) else { return nil }
    defer { unsafe closedir(stream) }
    var entries: [Entry] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe FolderListing.name(of: entry)
      guard name != ".", name != ".." else { continue }
      entries.append(
        Entry(name: name, kind: FolderListing.kind(Int32(unsafe entry.pointee.d_type), "\(path)/\(name)"))
      )
    }
    self.entries = entries.sorted { $0.name < $1.name }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee))
      {
        unsafe String(cString: $0)
      }
    }
  }

  /// Links to files count as files. Links to folders are not followed: they may lead round in a circle, or
  /// out of what was meant.
  private static func kind(_ type: Int32, _ path: String) -> Kind {
    switch type {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return mode(of: path, followingLinks: true) == S_IFREG ? .file : .other
    case Int32(DT_UNKNOWN):
      // Some file systems do not say.
      switch mode(of: path, followingLinks: false) {
      case S_IFDIR: return .folder
      case S_IFREG: return .file
      case S_IFLNK: return mode(of: path, followingLinks: true) == S_IFREG ? .file : .other
      default: return .other
      }
    default: return .other
    }
  }

  private static func mode(of path: String, followingLinks: Bool) -> mode_t? {
    var status = stat()
    let result = followingLinks ? unsafe stat(path, &status) : unsafe lstat(path, &status)
    return result == 0 ? status.st_mode & S_IFMT : nil
  }
}
