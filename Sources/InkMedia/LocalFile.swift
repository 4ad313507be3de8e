package import InkMessages
import InkSystem

/// A file that can be read from the start to the end, and again: no folder, pipe or device.
package final class LocalFile {
  package let path: String
  /// In bytes, when it was opened.
  package let size: Int64
  private let descriptor: Int32

  package init(path: String) throws(MediaProblem) {
    guard !path.utf8.contains(0) else {
      throw MediaProblem(.unreadableFile, "a file's name contains a zero byte", path: path)
    }
    // Without O_NONBLOCK the opening of a pipe waits for somebody to write to it.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    self.path = path
    guard descriptor >= 0 else {
      size = 0
      throw LocalFile.unreadable(path)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      size = 0
      throw LocalFile.unreadable(path)
    }
    size = Int64(status.st_size)
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw MediaProblem(.unusableFile, "\(path) is a folder, not a file", path: path)
    default: throw MediaProblem(.unusableFile, "\(path) is a pipe or a device, not a file", path: path)
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The next bytes; 0 at the end.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(MediaProblem) -> Int {
    while true {
      let count = systemRead(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw LocalFile.unreadable(path) }
    }
  }

  /// The bytes from a place on, fewer at the file's end.
  func bytes(at offset: Int64, count: Int) throws(MediaProblem) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let read = pread(
          descriptor,
          buffer.baseAddress?.advanced(by: filled),
          count - filled,
          off_t(offset) + off_t(filled)
        )
        if read < 0, errno == EINTR { continue }
        failed = read < 0
        if read <= 0 { return }
        filled += read
      }
    }
    if failed { throw LocalFile.unreadable(path) }
    return bytes
  }

  private static func unreadable(_ path: String) -> MediaProblem {
    let number = errno
    let message =
      number == ENOENT
      ? "there is no file \(path)"
      : "\(path) cannot be read: \(String(cString: strerror(number)))"
    return MediaProblem(.unreadableFile, message, path: path)
  }
}
