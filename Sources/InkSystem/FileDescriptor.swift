/// An open descriptor of the operating system, closed by its owner's end.
///
/// The only place of the compiler's side that hands memory to the system: its calls take pointers.
package final class FileDescriptor: Sendable {
  package let number: Int32
  private let closes: Bool

  /// Takes the descriptor over, and closes it in the end unless it belongs to others.
  package init(_ number: Int32, closes: Bool = true) {
    self.number = number
    self.closes = closes
  }

  deinit {
    if closes { close(number) }
  }

  package static let standardInput = FileDescriptor(STDIN_FILENO, closes: false)
  package static let standardOutput = FileDescriptor(STDOUT_FILENO, closes: false)
  package static let standardError = FileDescriptor(STDERR_FILENO, closes: false)

  /// Opens a file for reading.
  ///
  /// - Parameter waits: Whether opening a pipe waits for somebody to write to it.
  package static func open(_ path: String, waits: Bool = true) throws(SystemError) -> FileDescriptor {
    try FileDescriptor(path, O_RDONLY | (waits ? 0 : O_NONBLOCK))
  }

  /// Makes a file that must not be there yet, for writing and reading.
  package static func create(_ path: String) throws(SystemError) -> FileDescriptor {
    try FileDescriptor(path, O_RDWR | O_CREAT | O_EXCL)
  }

  /// Opens a file for writing, and makes it when it is not there.
  ///
  /// - Parameters:
  ///   - truncating: Whether what was in it goes.
  ///   - reads: Whether it can be read as well.
  ///   - waits: Whether opening a pipe waits for somebody to read from it.
  package static func openOrCreate(
    _ path: String,
    truncating: Bool = false,
    reads: Bool = false,
    waits: Bool = true
  ) throws(SystemError) -> FileDescriptor {
    try FileDescriptor(
      path,
      (reads ? O_RDWR : O_WRONLY) | O_CREAT | (truncating ? O_TRUNC : 0) | (waits ? 0 : O_NONBLOCK)
    )
  }

  private convenience init(_ path: String, _ flags: Int32) throws(SystemError) {
    let number = path.withSystemPath { unsafe systemOpen($0, flags | O_CLOEXEC, 0o666) }
    guard number >= 0 else { throw SystemError(errno) }
    self.init(number)
  }

  /// Returns when what was written is safe on the disk.
  package func synchronize() throws(SystemError) {
    guard fsync(number) == 0 else { throw SystemError(errno) }
  }

  /// Waits until one of some descriptors can be read without waiting, and says which can.
  ///
  /// - Parameter milliseconds: Negative to wait without a limit. A signal starts the time again.
  package static func waitForInput(_ descriptors: [FileDescriptor], milliseconds: Int32 = -1) -> [Bool] {
    var requests = descriptors.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
    var count: Int32
    repeat {
      count = unsafe poll(&requests, nfds_t(requests.count), milliseconds)
    } while count < 0 && errno == EINTR
    guard count > 0 else { return descriptors.map { _ in false } }
    return requests.map { $0.revents != 0 }
  }

  package func status() throws(SystemError) -> FileStatus {
    var facts = stat()
    guard unsafe fstat(number, &facts) == 0 else { throw SystemError(errno) }
    return FileStatus(facts)
  }

  /// The width of the terminal that it leads to, in characters; `nil` where it leads to none that knows.
  package var columns: Int? {
    var window = winsize()
    guard unsafe ioctl(number, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
    return Int(window.ws_col)
  }

  /// In bytes, as far as that is known: 0 for what is not a file.
  package var size: Int { (try? status())?.size ?? 0 }

  /// Up to `count` bytes; empty at the end of the input.
  package func read(upTo count: Int) throws(SystemError) -> [UInt8] {
    try unsafe read(into: count) { memory throws(SystemError) in try unsafe read(into: memory) }
  }

  /// The bytes of a file from an offset on, fewer at its end.
  package func read(upTo count: Int, at offset: Int) throws(SystemError) -> [UInt8] {
    try unsafe read(into: count) { memory throws(SystemError) in try unsafe read(into: memory, at: offset) }
  }

  /// Has memory filled that is not set to zero first.
  private func read(
    into count: Int,
    _ fill: (UnsafeMutableRawBufferPointer) throws(SystemError) -> Int
  ) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      do throws(SystemError) {
        initialized = try unsafe fill(UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: count))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The next bytes, as many as there are; 0 at the end of the input.
  package func read(into memory: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while true {
      let count = unsafe systemRead(number, memory.baseAddress, memory.count)
      if count >= 0 { return count }
      if errno != EINTR { throw SystemError(errno) }
    }
  }

  /// Fills memory with what is in a file from an offset on, and says how much of it there is.
  ///
  /// Several threads can read a file so at once.
  package func read(into memory: UnsafeMutableRawBufferPointer, at offset: Int) throws(SystemError) -> Int {
    var filled = 0
    while filled < memory.count {
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: memory[filled...])
      let count = unsafe pread(number, rest.baseAddress, rest.count, off_t(offset + filled))
      if count == 0 { break }
      if count > 0 { filled += count } else if errno != EINTR { throw SystemError(errno) }
    }
    return filled
  }

  /// - Parameters:
  ///   - start: The first byte to be written.
  ///   - waits: Whether to wait where the descriptor is one that does not (`EAGAIN`).
  package func write(_ bytes: [UInt8], from start: Int = 0, waits: Bool = true) throws(SystemError) {
    var failure: SystemError?
    unsafe bytes.withUnsafeBytes { buffer in
      guard start < buffer.count else { return }
      do throws(SystemError) {
        try unsafe write(UnsafeRawBufferPointer(rebasing: buffer[start...]), waits: waits)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// Writes all of some memory.
  package func write(_ memory: UnsafeRawBufferPointer, waits: Bool = true) throws(SystemError) {
    var written = 0
    while written < memory.count {
      let rest = unsafe memory.baseAddress?.advanced(by: written)
      let count = unsafe systemWrite(number, rest, memory.count - written)
      if count >= 0 {
        written += count
      } else if errno == EAGAIN, waits {
        waitForRoom()
      } else if errno != EINTR {
        throw SystemError(errno)
      }
    }
  }
}

extension FileDescriptor {
  private func waitForRoom() {
    var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}

/// Ends this process's waiting for a signal: writes one byte into a pipe.
///
/// For signal handlers, in which hardly anything else is allowed.
package func writeWakeUp(to number: Int32) {
  var byte: UInt8 = 1
  _ = unsafe write(number, &byte, 1)
}

private func systemOpen(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 {
  unsafe open(path, flags, mode)
}

// Inside the type, its own `read` and `write` hide the system's.
private func systemRead(_ number: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(number, buffer, count)
}

private func systemWrite(_ number: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(number, buffer, count)
}
