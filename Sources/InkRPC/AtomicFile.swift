#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes small files so that they appear whole or not at all.
package enum AtomicFile {
  /// Under a name of its own beside `path`, then renamed. An existing file is replaced, and its rights are
  /// kept; where `path` is a link, the file that it leads to is meant.
  package static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let path = target(of: path)
    let temporary = "\(path).\(getpid()).part"
    do throws(SystemError) {
      let file = try FileDescriptor.create(temporary)
      var status = stat()
      if unsafe stat(path, &status) == 0, fchmod(file.number, status.st_mode & 0o777) != 0 {
        throw SystemError(errno)
      }
      try file.write(bytes)
      try file.synchronize()
      guard unsafe rename(temporary, path) == 0 else { throw SystemError(errno) }
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
  }

  private static func target(of path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
