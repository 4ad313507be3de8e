import InkSystem

/// Signals that end the program, held back so that it first takes its temporary file away.
enum HeldSignals {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// From here on the signals wait; a closed pipe and a file over the limit are errors, not signals.
  static func hold() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    var set = mask()
    sigprocmask(SIG_BLOCK, &set, nil)
  }

  /// Lets a signal that came have its effect.
  static func release() {
    var set = mask()
    sigprocmask(SIG_UNBLOCK, &set, nil)
  }

  static var isPending: Bool {
    var pending = sigset_t()
    guard sigpending(&pending) == 0 else { return false }
    return signals.contains { sigismember(&pending, $0) == 1 }
  }

  private static func mask() -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }
}
