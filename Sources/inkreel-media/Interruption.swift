import InkRPC
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// SIGINT and SIGTERM, and a pipe that wakes the main thread for them and for new requests.
final class Interruption: Sendable {
  private static let received = Atomic<Int32>(0)
  private static let wakeNumber = Atomic<Int32>(-1)

  private let wakeOutput: FileDescriptor

  /// Takes the two signals over, for the rest of the process.
  static func install() throws -> Interruption {
    var ends: [Int32] = [0, 0]
    guard unsafe ends.withUnsafeMutableBufferPointer({ unsafe pipe($0.baseAddress) }) == 0 else {
      throw SystemError(errno)
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // A full pipe wakes as well as one more byte in it.
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    wakeNumber.store(ends[1], ordering: .sequentiallyConsistent)
    received.store(0, ordering: .sequentiallyConsistent)
    for number in [SIGINT, SIGTERM] {
      handle(number) { number in
        Interruption.received.store(number, ordering: .sequentiallyConsistent)
        Interruption.wake()
      }
    }
    return Interruption(wakeOutput: FileDescriptor(ends[0]))
  }

  private init(wakeOutput: FileDescriptor) {
    self.wakeOutput = wakeOutput
  }

  /// The signal that came, if one did.
  var signal: Int32? {
    let number = Interruption.received.load(ordering: .sequentiallyConsistent)
    return number == 0 ? nil : number
  }

  /// Wakes `wait`, from any thread or signal handler.
  static func wake() {
    let saved = errno
    var byte: UInt8 = 0
    _ = unsafe write(wakeNumber.load(ordering: .sequentiallyConsistent), &byte, 1)
    errno = saved
  }

  func wait() throws {
    _ = try wakeOutput.read(upTo: 1024)
  }
}

// Inside the type, its own `signal` hides the system's.
private func handle(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
  signal(number, handler)
}
