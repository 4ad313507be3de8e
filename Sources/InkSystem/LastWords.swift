import Synchronization

/// What a process that promises an answer still writes when a signal ends it: SIGINT, SIGTERM or SIGHUP.
///
/// An `Interruption` takes the signals over while it lives, and gives them back.
package enum LastWords {
  private static let output = Atomic<Int>(0)
  private static let outputCount = Atomic<Int>(0)
  private static let status = Atomic<Int32>(0)
  private static let phase = Atomic<Phase.RawValue>(0)

  private enum Phase: Int {
    /// A signal writes them and ends the process.
    case ready
    /// A signal is noted: the answer is being written. The next one ends the process at once.
    case held
    case noted
    /// They are being written, and nothing else is.
    case ended
  }

  /// From here on, a signal that ends the process writes some bytes to standard output first.
  ///
  /// - Parameter status: What it ends with.
  package static func prepare(_ bytes: [UInt8], status: Int32) {
    // A handler may not allocate memory; what it writes stays for the rest of the process.
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    unsafe memory.copyBytes(from: bytes)
    outputCount.store(bytes.count, ordering: .sequentiallyConsistent)
    output.store(Int(bitPattern: memory.baseAddress), ordering: .sequentiallyConsistent)
    self.status.store(status, ordering: .sequentiallyConsistent)
    phase.store(Phase.ready.rawValue, ordering: .sequentiallyConsistent)
    for number in Interruption.signals where !SignalState.isIgnored(number) {
      handle(number) { number in LastWords.end(number) }
    }
  }

  /// From here on, signals end the process as they do by themselves.
  package static func cancel() {
    for number in Interruption.signals where !SignalState.isIgnored(number) { handle(number, SIG_DFL) }
  }

  /// From here on, signals are noted: what is being written must not be broken off.
  package static func hold() {
    guard !move(from: .ready, to: .held),
      phase.load(ordering: .sequentiallyConsistent) == Phase.ended.rawValue
    else { return }
    // Another thread was given the signal, and is about to end the process.
    while true { pause() }
  }

  /// - Returns: Whether that was the phase.
  private static func move(from old: Phase, to new: Phase) -> Bool {
    phase.compareExchange(
      expected: old.rawValue,
      desired: new.rawValue,
      ordering: .sequentiallyConsistent
    ).exchanged
  }

  /// Whether a signal came while they were held.
  package static var isAskedToStop: Bool {
    phase.load(ordering: .sequentiallyConsistent) == Phase.noted.rawValue
  }

  private static func end(_ number: Int32) {
    guard !move(from: .held, to: .noted) else { return }
    if move(from: .ready, to: .ended) {
      unsafe writeLastWords(
        UnsafeRawPointer(bitPattern: output.load(ordering: .sequentiallyConsistent)),
        outputCount.load(ordering: .sequentiallyConsistent)
      )
    }
    _exit(status.load(ordering: .sequentiallyConsistent))
  }
}

/// As much as is taken at once: a handler must not wait for a reader that is gone.
private func writeLastWords(_ bytes: UnsafeRawPointer?, _ count: Int) {
  _ = unsafe write(STDOUT_FILENO, bytes, count)
}
