import InkMessages
import InkRPC

/// Passes progress on at most ten times a second, and when a phase is done.
struct ProgressReporter {
  private let writer: MessageWriter
  private var last: ContinuousClock.Instant?

  private static let interval = Duration.milliseconds(100)

  init(_ writer: MessageWriter) {
    self.writer = writer
  }

  /// Throws `cancelled` when no one listens any more.
  mutating func report(_ progress: MediaProgress) throws(MediaError) {
    let now = ContinuousClock.now
    if let last, now - last < ProgressReporter.interval, progress.done < progress.total { return }
    last = now
    do {
      try writer.notification(MediaMethod.progress.rawValue, progress)
    } catch {
      throw MediaError(.cancelled, "the client is gone: \(error)")
    }
  }
}
