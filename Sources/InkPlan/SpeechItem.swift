package import InkTime
package import InkVoices

/// One utterance, a stretch of narration that nothing parts: what is said, by whom, and when each word falls.
package struct SpeechItem: Hashable, Sendable, Codable {
  /// Index in `elements` of the `speech` element that this is the content of.
  package var element: Int
  /// White space is folded: between words is a space, a line's end, or an empty line between paragraphs.
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
  /// What is said for `text`; none where nothing is.
  package var sentences: [SpokenSentence]
  /// Where words end and start that no space parts, in scalars of `text` from its start; absent where no dictionary has
  /// been asked for them.
  package var wordBoundaries: [Int]?
  /// Every word of `text`, in order; see `PlanWords`. One that nothing is said for has no length.
  package var words: [SpokenWord]

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case asked, element, end, gain, sentences, speaker, speed, start, subtitles, text, wordBoundaries, words
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
    sentences: [SpokenSentence],
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
    self.sentences = sentences
    self.words = words
  }

  package var range: TickRange { TickRange(start: start, end: end) }

  /// Puts the sentences one after the other, each with the pause after it rounded up to whole frames, from `start` on.
  ///
  /// - Parameters:
  ///   - lengths: Of each sentence, as spoken.
  ///   - words: Of each sentence, the times of its words, from its start.
  /// - Returns: The length of all, as spoken: the layout rounds it.
  package mutating func arrange(_ lengths: [Ticks], words times: [[WordTime]], _ rate: FrameRate) -> Ticks {
    var unitTimes = UnitTimes(words.map(\.text), start: start)
    var next = start
    for index in sentences.indices {
      sentences[index].start = next
      sentences[index].end = next + lengths[index]
      unitTimes.add(sentences[index], times[index].map { $0.moved(by: next) })
      next = next + rate.wholeFrames(lengths[index] + sentences[index].pause)
    }
    unitTimes.finish()
    words = zip(words, unitTimes.times).map { $0.timed($1) }
    end = sentences.last?.end ?? start
    return end - start
  }
}

extension [SpeechItem] {
  /// By start; what starts together in the order of the script.
  package var inTimeOrder: [SpeechItem] { timeOrder.map { self[$0] } }

  /// The indices of `inTimeOrder`.
  package var timeOrder: [Int] {
    indices.sorted { (self[$0].start, $0) < (self[$1].start, $1) }
  }
}

package struct SpokenWord: Hashable, Sendable, Codable {
  package var text: String
  package var start: Ticks
  package var end: Ticks
  /// When parts of it start, in order, where it is written without spaces and its voice says so.
  package var moments: [WordMoment]?
  /// Its styles, in order, the first from its first letter on; absent where all of it has the utterance's.
  package var spans: [StyleSpan]?

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case end, moments, spans, start, text
  }

  package init(
    text: String,
    start: Ticks,
    end: Ticks,
    moments: [WordMoment]? = nil,
    spans: [StyleSpan]? = nil
  ) {
    self.text = text
    self.start = start
    self.end = end
    self.moments = moments
    self.spans = spans
  }

  package init(text: String, range: TickRange) {
    self.init(text: text, start: range.start, end: range.end)
  }

  /// The same at another time.
  func timed(_ time: WordTime) -> SpokenWord {
    SpokenWord(
      text: text,
      start: time.range.start,
      end: time.range.end,
      moments: time.moments.isEmpty ? nil : time.moments,
      spans: spans
    )
  }

  package var range: TickRange { TickRange(start: start, end: end) }
}
