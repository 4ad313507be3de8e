internal import InkSystem

/// Signals that end the program, held back so that it first takes its temporary file away.
package enum HeldSignals {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// From here on the signals wait.
  package static func hold() {
    var set = mask()
    unsafe sigprocmask(SIG_BLOCK, &set, nil)
  }

  /// Lets a signal that came have its effect.
  package static func release() {
    var set = mask()
    unsafe sigprocmask(SIG_UNBLOCK, &set, nil)
  }

  package static var isPending: Bool {
    var pending = sigset_t()
    guard unsafe sigpending(&pending) == 0 else { return false }
    return signals.contains { unsafe sigismember(&pending, $0) == 1 }
  }

  private static func mask() -> sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    return set
  }
}
