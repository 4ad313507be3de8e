package import InkEstimate
package import InkPlan
import InkTime

extension RenderPlan {
  /// How long it will be once it is spoken by those who speak in it; `nil` when it has been. Nine in ten
  /// lie between `low` and `high`.
  ///
  /// - Parameter measured: What is known of how long sentences last: it is in the plan.
  package func lengthRange(_ measured: MeasuredSpeech = MeasuredSpeech()) -> SpeechEstimate? {
    guard lengths == .estimated else { return nil }
    let estimates = speech.map { estimate($0, measured) }
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

  private func estimate(_ item: SpeechItem, _ measured: MeasuredSpeech) -> SpeechEstimate {
    let speaker = item.speaker
    let certain = item.sentences.reduce(Ticks.zero) { sum, sentence in
      let key = MeasuredSpeech.Sentence(
        text: sentence.text,
        sounds: sentence.sounds,
        speaker: speaker,
        speed: item.speed
      )
      return measured[key] == nil ? sum : sum + sentence.range.length + sentence.pause
    }
    let length = max(0, (item.range.length - certain).seconds)
    let share = SpeechModel.model(
      engine: speaker.engine,
      voice: speaker.voice,
      language: speaker.language
    ).spread(of: length)
    return SpeechEstimate(
      low: item.range.length - Ticks(seconds: length * min(share, 1)),
      expected: item.range.length,
      high: item.range.length + Ticks(seconds: length * share)
    )
  }
}
