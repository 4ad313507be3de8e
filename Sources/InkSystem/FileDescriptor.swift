/// An open descriptor of the operating system, closed by its owner's end.
///
/// The only place of the compiler's side that hands memory to the system: its calls take pointers.
package final class FileDescriptor: Sendable {
  package let number: Int32
  private let closes: Bool

  /// Takes the descriptor over, and closes it in the end unless told that it belongs to others.
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
  package static func open(_ path: String) throws(SystemError) -> FileDescriptor {
    let number = unsafe systemOpen(path, O_RDONLY | O_CLOEXEC, 0)
    guard number >= 0 else { throw SystemError(errno) }
    return FileDescriptor(number)
  }

  /// Makes a file that must not be there yet, for writing.
  package static func create(_ path: String) throws(SystemError) -> FileDescriptor {
    let number = unsafe systemOpen(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw SystemError(errno) }
    return FileDescriptor(number)
  }

  /// Opens a file for writing, and makes it when it is not there.
  ///
  /// - Parameter truncating: Whether what was in it goes.
  package static func openOrCreate(
    _ path: String,
    truncating: Bool = false
  ) throws(SystemError) -> FileDescriptor {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (truncating ? O_TRUNC : 0)
    let number = unsafe systemOpen(path, flags, 0o666)
    guard number >= 0 else { throw SystemError(errno) }
    return FileDescriptor(number)
  }

  /// Returns when what was written is safe on the disk.
  package func synchronize() throws(SystemError) {
    guard fsync(number) == 0 else { throw SystemError(errno) }
  }

  /// Waits until one of some descriptors can be read without waiting, and tells which can.
  ///
  /// - Parameter milliseconds: Negative to wait without a limit.
  package static func waitForInput(_ descriptors: [FileDescriptor], milliseconds: Int32 = -1) -> [Bool] {
    var requests = descriptors.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
    let count = unsafe poll(&requests, nfds_t(requests.count), milliseconds)
    guard count > 0 else { return descriptors.map { _ in false } }
    return requests.map { $0.revents != 0 }
  }

  /// In bytes, as far as that is known: 0 for what is not a file.
  package var size: Int {
    var facts = stat()
    return unsafe fstat(number, &facts) == 0 ? max(0, Int(facts.st_size)) : 0
  }

  /// Up to `count` bytes; empty at the end of the input.
  package func read(upTo count: Int) throws(SystemError) -> [UInt8] {
    while true {
      var got = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        got = unsafe systemRead(number, buffer.baseAddress, count)
        initialized = max(0, got)
      }
      if got >= 0 { return bytes }
      if errno != EINTR { throw SystemError(errno) }
    }
  }

  /// Fills memory with what stands in a file from an offset on, and tells how much of it there is.
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

  /// - Parameter start: The first byte to be written.
  package func write(_ bytes: [UInt8], from start: Int = 0) throws(SystemError) {
    var written = start
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw SystemError(errno)
      }
    }
  }
}

/// An error number of the operating system.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  package let number: Int32

  package init(_ number: Int32) {
    self.number = number
  }

  package var description: String { unsafe String(cString: strerror(number)) }
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
