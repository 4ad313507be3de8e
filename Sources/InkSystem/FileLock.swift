/// A lock that one process has at a time, by a file of its own next to what it guards. It is gone with its
/// owner, however that ends; the empty file stays.
package final class FileLock {
  private let file: FileDescriptor

  /// - Parameter timeout: How long to wait for another process, in milliseconds.
  /// - Returns: `nil` when another one kept the lock for longer than that.
  package init?(_ path: String, timeout: Int) throws(SystemError) {
    file = try FileDescriptor.openOrCreate(path, waits: false)
    guard try file.status().kind == .file else { throw SystemError(ENOTSUP) }
    for turn in 0... {
      if flock(file.number, LOCK_EX | LOCK_NB) == 0 { return }
      let isTaken = errno == EWOULDBLOCK
      guard isTaken || errno == EINTR else { throw SystemError(errno) }
      guard turn * FileLock.pause < timeout else { break }
      usleep(useconds_t(FileLock.pause * 1000))
    }
    return nil
  }

  /// Between two attempts, in milliseconds.
  private static let pause = 5
}
