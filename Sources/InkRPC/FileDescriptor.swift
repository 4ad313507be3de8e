#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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

  package func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
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

// Inside the type, its own `read` and `write` hide the system's.
private func systemRead(_ number: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(number, buffer, count)
}

private func systemWrite(_ number: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(number, buffer, count)
}
