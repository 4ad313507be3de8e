package import InkEstimate
package import InkPlan
import InkTime

extension RenderPlan {
  /// How long it will be once it is spoken by those who speak in it; `nil` when it has been. Nine in ten
  /// lie between `low` and `high`.
  package var lengthRange: SpeechEstimate? {
    guard lengths == .estimated else { return nil }
    let estimates = speech.map(estimate)
    let share = SpokenLayout.spread(of: estimates)
    func laidOut(_ distance: (SpeechEstimate) -> Ticks) -> Ticks {
      var elements = elements
      for (item, estimate) in zip(speech, estimates) {
        let shift = Ticks(seconds: distance(estimate).seconds * share)
        elements[item.element].length = max(.zero, elements[item.element].length + shift)
      }
      return Layout(elements, frameRate: video.frameRate).duration
    }
    return SpeechEstimate(
      low: laidOut { $0.low - $0.expected },
      expected: duration,
      high: laidOut { $0.high - $0.expected }
    )
  }

  private func estimate(_ item: SpeechItem) -> SpeechEstimate {
    let (speaker, length) = (item.speaker, item.range.length.seconds)
    let share = SpeechModel.model(
      engine: speaker.engine,
      voice: speaker.voice,
      language: speaker.language
    ).spread(of: length)
    return SpeechEstimate(
      low: Ticks(seconds: length * max(0, 1 - share)),
      expected: item.range.length,
      high: Ticks(seconds: length * (1 + share))
    )
  }
}
