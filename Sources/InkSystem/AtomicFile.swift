/// Writes small files so that they appear whole or not at all.
package enum AtomicFile {
  /// Under a name of its own beside `path`, then renamed. An existing file is replaced, and its rights are
  /// kept; where `path` is a link, the file that it leads to is meant. What is no file, as a pipe or
  /// `/dev/null`, is written to and stays what it is.
  package static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let path = target(of: path)
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      try FileDescriptor.openOrCreate(path).write(bytes)
      return
    }
    let temporary = "\(path).\(getpid()).part"
    do throws(SystemError) {
      let file = try FileDescriptor.create(temporary)
      if exists, fchmod(file.number, status.st_mode & 0o777) != 0 { throw SystemError(errno) }
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
