package import InkMessages

/// How a running job learns that it has to end. Jobs ask at least some ten times a second.
package struct Cancellation: Sendable {
  private let isCancelled: @Sendable () -> Bool

  package init(_ isCancelled: @escaping @Sendable () -> Bool) {
    self.isCancelled = isCancelled
  }

  package static let never = Cancellation { false }

  /// Ends when either of the two does.
  func or(_ other: Cancellation) -> Cancellation {
    Cancellation { isCancelled() || other.isCancelled() }
  }

  package func check() throws(MediaError) {
    if isCancelled() { throw MediaError(.cancelled, "cancelled") }
  }
}
