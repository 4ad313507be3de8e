import InkCompiler
import InkJSON
import InkMessages
import InkText
import InkTime

/// Shows how far long work is: a line on a terminal, or JSON lines on standard error.
final class ProgressDisplay {
  enum Mode: String, CaseIterable {
    /// On a terminal, and else not.
    case automatic = "auto"
    case json, none
  }

  private let mode: Mode
  private var isShown = false
  private static let barWidth = 24

  init(_ mode: Mode) {
    self.mode = mode
  }

  func show(_ progress: MediaProgress) {
    switch mode {
    case .automatic:
      guard Console.isErrorTerminal else { return }
      isShown = true
      // Carriage return, the line, and what is left of a longer one cleared.
      Console.error(rendered: "\r\(line(progress))\u{1B}[K")
    case .json:
      if let line = try? JSONOutput.line(progress) {
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

  private func line(_ progress: MediaProgress) -> String {
    let total = max(progress.total, 1)
    let done = min(max(progress.done, 0), total)
    let filled = Int(Double(done) / Double(total) * Double(ProgressDisplay.barWidth))
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: ProgressDisplay.barWidth - filled)
    return "\(label(progress.phase)) \(bar) \(amount(progress, done, total))"
  }

  private func label(_ phase: MediaProgress.Phase) -> String {
    switch phase {
    case .speech: "speaking"
    case .measure: "measuring"
    case .mix: "mixing  "
    case .encode: "encoding"
    case .verify: "verifying"
    }
  }

  private func amount(_ progress: MediaProgress, _ done: Int64, _ total: Int64) -> String {
    switch progress.phase {
    case .speech: "\(done) of \(total)"
    case .measure, .mix, .encode, .verify:
      "\(Ticks(done).text(.length)) of \(Ticks(total).text(.length))"
    }
  }
}
