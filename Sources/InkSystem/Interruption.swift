import Synchronization

/// SIGINT, SIGTERM and SIGHUP, and a pipe that wakes a waiting thread for them and for whatever else
/// `wake` is called for.
///
/// The signals are this program's own from `init` until the object goes, and then do what they did before. One that came by then, and on which no one has
/// acted, is sent again, and ends the process as it would have without this: no signal is forgotten.
package final class Interruption: Sendable {
  private static let received = Atomic<Int32>(0)
  private static let wakeNumber = Atomic<Int32>(-1)

  /// Readable after each signal and each `wake`.
  package let wakeOutput: FileDescriptor
  private let wakeInput: FileDescriptor
  private let isActedOn = Atomic(false)
  /// What the signals did before.
  private let previous: [(number: Int32, handler: SignalHandler)]

  static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// There is one at a time.
  package init() throws(SystemError) {
    let (output, input) = try ChildProcess.pipe()
    wakeOutput = output
    wakeInput = input
    // A full pipe wakes as well as one more byte in it.
    _ = fcntl(input.number, F_SETFL, O_NONBLOCK)
    Interruption.wakeNumber.store(input.number, ordering: .sequentiallyConsistent)
    Interruption.received.store(0, ordering: .sequentiallyConsistent)
    previous = Interruption.signals.filter { !SignalState.isIgnored($0) }.map { number in
      let handler = handle(number) { number in
        Interruption.received.store(number, ordering: .sequentiallyConsistent)
        Interruption.wake()
      }
      return (number, handler)
    }
  }

  deinit {
    for (number, handler) in previous { handle(number, handler.function) }
    Interruption.wakeNumber.store(-1, ordering: .sequentiallyConsistent)
    if !isActedOn.load(ordering: .sequentiallyConsistent), let signal { raise(signal) }
  }

  /// The last signal that came, if one did.
  package var signal: Int32? {
    let number = Interruption.received.load(ordering: .sequentiallyConsistent)
    return number == 0 ? nil : number
  }

  /// Whether a signal came. Who asks does what it wants: it is not sent again.
  package func isAskedToStop() -> Bool {
    guard signal != nil else { return false }
    isActedOn.store(true, ordering: .sequentiallyConsistent)
    return true
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

/// What the process does at a signal.
enum SignalState {
  /// Whether it is passed over: who starts a program may ask for that, as `nohup` does.
  static func isIgnored(_ number: Int32) -> Bool {
    var state = sigaction()
    guard unsafe sigaction(number, nil, &state) == 0 else { return false }
    return unsafe unsafeBitCast(state.handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

/// What is called for a signal.
struct SignalHandler: Sendable {
  let function: (@convention(c) (Int32) -> Void)?
}

// Inside types, their own `signal` hides the system's.
@discardableResult
func handle(_ number: Int32, _ handler: (@convention(c) (Int32) -> Void)?) -> SignalHandler {
  SignalHandler(function: signal(number, handler))
}
