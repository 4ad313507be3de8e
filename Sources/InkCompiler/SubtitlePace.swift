import InkDiagnostics
import InkEstimate
import InkLanguage

/// Finds narration whose subtitles pass faster than people read.
enum SubtitlePace {
  /// Characters a second.
  private static let fastest = 20.0
  /// Fewer characters are read at a glance.
  private static let fewest = 40
  /// What is hardly sped up is not looked at, which keeps a check cheap: at its own pace no voice that is known
  /// is faster than people read.
  static let slowestSpeed = 1.1

  /// - Parameter narration: A `tts` and what is in it.
  static func check(_ narration: Script, _ options: PlanOptions) -> Diagnostic? {
    guard let whole = narration.elements.first else { return nil }
    let attributes = whole.attributes
    let choice = options.speaker(attributes)
    guard choice.speed > slowestSpeed, options.subtitles.value(SpeechTag.subtitles, of: attributes) else {
      return nil
    }
    for element in narration.elements {
      guard case .speech(let text) = element.content, text.count >= fewest else { continue }
      let narrated = element.narrated(text, by: options.pronunciations)
      let length = options.length(of: narrated, by: choice.asked, speed: choice.speed)
      let pace = (Double(text.count) / max(0.1, length.expected.seconds)).rounded()
      guard pace > fastest else { continue }
      return Diagnostic(
        .fastSubtitles,
        "these subtitles show about \(Int(pace)) characters a second, faster than people can read",
        at: attributes.given(SpeechTag.speed)?.range ?? whole.range,
        related: [.init(element.range, "these words")],
        notes: [
          "people can read about \(Int(fastest)) characters a second; lower the `speed`, or use fewer words"
        ]
      )
    }
    return nil
  }
}
