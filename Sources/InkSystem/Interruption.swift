import Synchronization

/// SIGINT, SIGTERM and SIGHUP, and a pipe that wakes a waiting thread for them and for whatever else
/// `wake` is called for.
package final class Interruption: Sendable {
  private static let received = Atomic<Int32>(0)
  private static let wakeNumber = Atomic<Int32>(-1)

  /// Readable after each signal and each `wake`.
  package let wakeOutput: FileDescriptor
  private let wakeInput: FileDescriptor

  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Takes the signals over, until `end` or for the rest of the process: whoever waits has to end it.
  package init() throws(SystemError) {
    let (output, input) = try ChildProcess.pipe()
    wakeOutput = output
    wakeInput = input
    // A full pipe wakes as well as one more byte in it.
    _ = fcntl(input.number, F_SETFL, O_NONBLOCK)
    Interruption.wakeNumber.store(input.number, ordering: .sequentiallyConsistent)
    Interruption.received.store(0, ordering: .sequentiallyConsistent)
    for number in Interruption.signals {
      handle(number) { number in
        Interruption.received.store(number, ordering: .sequentiallyConsistent)
        Interruption.wake()
      }
    }
  }

  /// Gives the signals back to the system, which ends the process on the next one.
  ///
  /// - Returns: Whether one came in the meantime.
  package static func end() -> Bool {
    for number in signals { handle(number, SIG_DFL) }
    return received.load(ordering: .sequentiallyConsistent) != 0
  }

  /// The last signal that came, if one did.
  package var signal: Int32? {
    let number = Interruption.received.load(ordering: .sequentiallyConsistent)
    return number == 0 ? nil : number
  }

  /// Wakes `wait`, from any thread or signal handler.
  package static func wake() {
    let saved = errno
    writeWakeUp(to: wakeNumber.load(ordering: .sequentiallyConsistent))
    errno = saved
  }

  package func wait() throws(SystemError) {
    _ = try wakeOutput.read(upTo: 1024)
  }
}

// Inside the type, its own `signal` hides the system's.
private func handle(_ number: Int32, _ handler: (@convention(c) (Int32) -> Void)?) {
  signal(number, handler)
}
