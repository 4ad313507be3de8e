import FoundationEssentials
import InkCompiler
import InkJSON
import InkMessages
import InkSystem
import InkText

/// Shows how far long work is: one bar for the whole of it on a terminal, or JSON lines on standard error.
final class ProgressDisplay {
  enum Mode: String, CaseIterable {
    /// On a terminal, and else not.
    case automatic = "auto"
    case json, none
  }

  /// A report as programs read it.
  private struct Report: Encodable {
    let phase: String
    /// In the phase's own units.
    let done: Int64
    let total: Int64
    /// Of the whole work, from 0 to 1; never less than in the report before.
    let fraction: Double
    /// What is left of it, as far as that can be judged.
    let secondsLeft: Double?
  }

  private let mode: Mode
  private var whole: RenderProgress
  private var timeLeft = TimeLeft()
  private let start = ContinuousClock.now
  private var isShown = false

  /// - Parameter whole: What the work consists of.
  init(_ mode: Mode, _ whole: RenderProgress = RenderProgress([.speech])) {
    self.mode = mode
    self.whole = whole
  }

  func show(_ progress: MediaProgress) {
    let isNewPhase = whole.advance(to: progress)
    let phase = progress.phase
    show(
      Work(phase: phase.rawValue, label: phase.label, done: progress.done, total: progress.total),
      whole.fraction,
      isNewPhase: isNewPhase
    )
  }

  /// Work of one phase.
  struct Work {
    /// For programs.
    let phase: String
    /// For people.
    let label: String
    /// In the phase's own units.
    let done: Int64
    let total: Int64
  }

  func show(_ work: Work) {
    show(work, Double(work.done) / Double(max(1, work.total)), isNewPhase: false)
  }

  private func show(_ work: Work, _ fraction: Double, isNewPhase: Bool) {
    let time = ContinuousClock.now - start
    timeLeft.update(time: time, fraction: fraction, isNewPhase: isNewPhase)
    switch mode {
    case .automatic:
      guard Console.isErrorTerminal, Console.movesCursor else { return }
      isShown = true
      let columns = FileDescriptor.standardError.columns ?? ProgressLine.standardColumns
      let line = ProgressLine(label: work.label, fraction: fraction, left: timeLeft.text)
      // Carriage return, the line, and what is left of a longer one cleared.
      Console.error(rendered: "\r\(line.text(columns: columns))\u{1B}[K")
    case .json:
      let report = Report(
        phase: work.phase,
        done: work.done,
        total: work.total,
        fraction: (fraction * 10_000).rounded() / 10_000,
        secondsLeft: timeLeft.seconds.map { $0.rounded() }
      )
      if let line = try? JSONOutput.line(report) {
        Console.error(rendered: String(decoding: line, as: UTF8.self) + "\n")
      }
    case .none: break
    }
  }

  /// Takes the line off the terminal, before anything else is written there.
  func clear() {
    if isShown { Console.error(rendered: "\r\u{1B}[K") }
    isShown = false
  }
}
