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
  private static let slowestSpeed = 1.1

  /// Whether narration is fast that says nothing of its speed.
  static func isFast(_ options: PlanOptions) -> Bool { (options.narration.speed ?? 1) > slowestSpeed }

  static func check(_ script: Script, _ options: PlanOptions) -> [Diagnostic] {
    var reported: Set<Int> = []
    return script.elements.compactMap { element -> Diagnostic? in
      guard case .speech(let text) = element.content, let parent = element.parent, !reported.contains(parent)
      else { return nil }
      let attributes = script.elements[parent].attributes
      let given = attributes.given(SpeechTag.speed)
      // Most narration says nothing of it, and the default is quickly known.
      guard given != nil || isFast(options) else { return nil }
      let choice = options.speaker(attributes)
      guard choice.speed > slowestSpeed, attributes[SpeechTag.subtitles], text.count >= fewest else {
        return nil
      }
      let length = options.model(of: choice.asked).length(of: text, speed: choice.speed)
      let pace = (Double(text.count) / max(0.1, length.expected.seconds)).rounded()
      guard pace > fastest else { return nil }
      reported.insert(parent)
      return Diagnostic(
        .fastSubtitles,
        "these subtitles show about \(Int(pace)) characters a second, faster than people can read",
        at: given?.range ?? script.elements[parent].range,
        related: [.init(element.range, "these words")],
        notes: [
          "people can read about \(Int(fastest)) characters a second; lower the `speed`, or use fewer words"
        ]
      )
    }
  }
}
