package import InkTime

/// A sentence of an utterance, as the voice gets it.
package struct SpokenSentence: Hashable, Sendable, Codable {
  /// What is said; its words are those of `PlanWords`.
  package var text: String
  /// Which words are said for which words of the utterance, in order; empty where each is said for one.
  package var units: [SpokenUnit]
  /// After how many of its words in the utterance a sentence of the text ends, in order: short sentences are spoken
  /// as one, and long ones in parts. `nil` where one ends after the last of them alone.
  package var sentenceEnds: [Int]?
  /// The words of which the script gives the sounds, in order; `nil` where it gives none.
  package var sounds: [SpokenSounds]?
  package var start: Ticks
  /// The end of what is spoken.
  package var end: Ticks
  /// The silence after it, before both are rounded up to whole frames; none after an utterance's last sentence.
  package var pause: Ticks
  /// Index in `files` of the spoken clip; absent in an estimated plan.
  package var clip: Int?

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case clip, end, pause, sentenceEnds, sounds, start, text, units
  }

  package init(
    text: String,
    units: [SpokenUnit] = [],
    sentenceEnds: [Int]? = nil,
    sounds: [SpokenSounds]? = nil,
    start: Ticks,
    end: Ticks,
    pause: Ticks = .zero,
    clip: Int? = nil
  ) {
    self.text = text
    self.units = units
    self.sentenceEnds = sentenceEnds
    self.sounds = sounds
    self.start = start
    self.end = end
    self.pause = pause
    self.clip = clip
  }

  package var range: TickRange { TickRange(start: start, end: end) }

  /// How many words of the utterance it is said for, apart from one that the sentence before started.
  package var shownCount: Int {
    units.isEmpty ? PlanWords.of(text).count : units.reduce(0) { $0 + $1.shown }
  }

  /// The silence that is kept after the speech at the end of each clip: 200 ms.
  package static let tail = Ticks(Ticks.perSecond / 5)
}

/// How a word of a sentence sounds, for voices that take this.
package struct SpokenSounds: Hashable, Sendable, Codable {
  /// In the International Phonetic Alphabet; empty where those of an earlier word are said for this one too.
  package var ipa: String
  /// Which word of the sentence, counted from 0.
  package var word: Int

  package init(word: Int, ipa: String) {
    self.word = word
    self.ipa = ipa
  }
}

/// How many words of an utterance are spoken as one, and by how many words.
///
/// In JSON an array of both numbers.
package struct SpokenUnit: Hashable, Sendable, Codable {
  /// 0 where the word that the last sentence ended with goes on, as Chinese and Japanese ones may.
  package var shown: Int
  /// 0 for what is not spoken.
  package var spoken: Int

  package init(shown: Int, spoken: Int) {
    self.shown = shown
    self.spoken = spoken
  }

  package init(from decoder: any Decoder) throws {
    var numbers = try decoder.unkeyedContainer()
    shown = try numbers.decode(Int.self)
    spoken = try numbers.decode(Int.self)
    guard numbers.isAtEnd else {
      throw DecodingError.dataCorruptedError(in: numbers, debugDescription: "has more than two numbers")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var numbers = encoder.unkeyedContainer()
    try numbers.encode(shown)
    try numbers.encode(spoken)
  }
}
