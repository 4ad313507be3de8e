import InkMessages

/// The line that a terminal shows: what is done now, a bar, how much of the whole it is, and what is left.
struct ProgressLine {
  static let standardColumns = 80
  private static let widestBar = 30
  private static let narrowestBar = 5
  private static let labelWidth = "measuring".count
  private static let percentWidth = "100%".count

  /// What is done: `speaking`.
  let label: String
  let fraction: Double
  let left: String?

  /// As much of it as there is room for; never as wide as the terminal, which would start another line.
  func text(columns: Int) -> String {
    let room = max(0, columns - 1)
    // Rounded down: it is done when it is done.
    let percent = "\(Int(fraction * 100))%"
    // As wide in all phases, so that the bar stays where it is.
    let wide = [padded(label, after: true), padded(percent, after: false)]
    for parts in [wide + [left].compactMap { $0 }, wide] {
      let width = parts.reduce(0) { $0 + $1.count + 1 }
      if room - width >= ProgressLine.narrowestBar {
        let bar = bar(width: min(ProgressLine.widestBar, room - width))
        return ([parts[0], bar] + parts[1...]).joined(separator: " ")
      }
    }
    return [[label, percent].joined(separator: " "), percent].first { $0.count <= room } ?? ""
  }

  private func padded(_ text: String, after: Bool) -> String {
    let width = after ? ProgressLine.labelWidth : ProgressLine.percentWidth
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return after ? text + blanks : blanks + text
  }

  private func bar(width: Int) -> String {
    let filled = min(width, Int(fraction * Double(width)))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
  }
}

extension MediaProgress.Phase {
  /// What a terminal shows.
  var label: String {
    switch self {
    case .speech: "speaking"
    case .measure: "measuring"
    case .mix: "mixing"
    case .encode: "encoding"
    case .verify: "verifying"
    }
  }
}
