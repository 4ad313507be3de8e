package import InkTime
package import InkVoices

/// One utterance: what is said, by whom, and when each word falls.
package struct SpeechItem: Hashable, Sendable, Codable {
  /// Index in `elements` of the `speech` element that this is the content of.
  package var element: Int
  /// White space is folded: words are separated by single spaces.
  package var text: String
  /// What the script asks for.
  package var asked: VoiceChoice
  /// Who speaks; differs from `asked` where that engine is not configured.
  package var speaker: VoiceChoice
  /// Within `PlanLimits.speed`; 1 for the voice's own pace.
  package var speed: Double
  package var gain: Double
  /// How its words are shown; absent where they are not.
  package var subtitles: SubtitleStyle?
  package var start: Ticks
  package var end: Ticks
  /// Index in `files` of the spoken clip; absent in an estimated plan.
  package var clip: Int?
  /// Every word of `text`, in order; see `PlanWords`.
  package var words: [SpokenWord]

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case asked, clip, element, end, gain, speaker, speed, start, subtitles, text, words
  }

  package init(
    element: Int,
    text: String,
    asked: VoiceChoice,
    speaker: VoiceChoice,
    speed: Double,
    gain: Double,
    subtitles: SubtitleStyle? = nil,
    start: Ticks,
    end: Ticks,
    clip: Int?,
    words: [SpokenWord]
  ) {
    self.element = element
    self.text = text
    self.asked = asked
    self.speaker = speaker
    self.speed = speed
    self.gain = gain
    self.subtitles = subtitles
    self.start = start
    self.end = end
    self.clip = clip
    self.words = words
  }

  package var range: TickRange { TickRange(start: start, end: end) }
}

extension [SpeechItem] {
  /// By start; what starts together in the order of the script.
  package var inTimeOrder: [SpeechItem] {
    indices.sorted { (self[$0].start, $0) < (self[$1].start, $1) }.map { self[$0] }
  }
}

package struct SpokenWord: Hashable, Sendable, Codable {
  package var text: String
  package var start: Ticks
  package var end: Ticks

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case end, start, text
  }

  package init(text: String, start: Ticks, end: Ticks) {
    self.text = text
    self.start = start
    self.end = end
  }

  package init(text: String, range: TickRange) {
    self.init(text: text, start: range.start, end: range.end)
  }

  package var range: TickRange { TickRange(start: start, end: end) }
}
