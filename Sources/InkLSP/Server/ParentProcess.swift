import InkSystem

/// The process that a client belongs to, which may die without closing its pipes.
struct ParentProcess {
  /// How often one should look, in milliseconds.
  static let interval: Int32 = 1000

  private let identifier: pid_t
  /// Whether it started this one: then its death shows even while no one has collected it.
  private let isOwn: Bool

  /// `nil` for what is not a process's number.
  init?(_ number: Int) {
    guard let identifier = pid_t(exactly: number), identifier > 0 else { return nil }
    self.identifier = identifier
    isOwn = getppid() == identifier
  }

  var isGone: Bool {
    if isOwn { return getppid() != identifier }
    return kill(identifier, 0) != 0 && errno == ESRCH
  }
}
