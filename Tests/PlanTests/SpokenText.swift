import InkPlan
import InkSpeech
import InkTime
import InkVoices

/// Utterances of given words and times.
enum SpokenText {
  static func item(
    _ text: String,
    language: String = "en-US",
    start: Int = 0,
    wordLength: Int = 12_000
  ) -> SpeechItem {
    let count = text.split(separator: " ").count
    return item(text, language: language, start: start, lengths: [Int](repeating: wordLength, count: count))
  }

  /// - Parameter lengths: Of each word, in ticks.
  static func item(_ text: String, language: String, start: Int, lengths: [Int]) -> SpeechItem {
    var words: [SpokenWord] = []
    var time = start
    for (word, length) in zip(text.split(separator: " "), lengths) {
      words.append(SpokenWord(text: String(word), start: Ticks(time), end: Ticks(time + length)))
      time += length
    }
    let voice = VoiceChoice(engine: "espeak", voice: language, language: language)
    return SpeechItem(
      element: 0,
      text: text,
      asked: voice,
      speaker: voice,
      speed: 1,
      gain: 1,
      subtitles: SubtitleStyle(position: .center, alignment: .center, highlight: true),
      start: Ticks(start),
      end: Ticks(time),
      sentences: [sentence(text, language, TickRange(start: Ticks(start), end: Ticks(time)))],
      words: words
    )
  }

  /// All of the text, as if it were spoken at once.
  private static func sentence(_ text: String, _ language: String, _ range: TickRange) -> SpokenSentence {
    let spoken = InkSpeech.SpokenText(text, language: SpeechLanguage(tag: language))
    var counts = [Int](repeating: 0, count: spoken.units.count)
    for words in spoken.voiceWords(spoken.words.indices) { counts[spoken.words[words.lowerBound].unit] += 1 }
    return SpokenSentence(
      text: spoken.text,
      units: spoken.units.indices.map { unit in
        SpokenUnit(shown: spoken.units[unit].shown.count, spoken: counts[unit])
      },
      sentenceEnds: spoken.words.filter(\.endsSentence).map { spoken.units[$0.unit].shown.upperBound },
      start: range.start,
      end: range.end
    )
  }
}
