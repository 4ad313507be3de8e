import InkSpeech

@testable import InkEstimate

/// A line of `sentences.tsv`: a sentence, and how long voices took for it. No table of letter times has seen
/// them, so that they judge those of espeak-ng; the weights of the other voices are fitted to them, which read the
/// sentences as they are written, and so only to those that are spoken word for word.
///
/// The espeak clips come from `inkreel-espeak`, trimmed to 10 ms before and at most 200 ms after the speech
/// (50 dB under the clip's peak); the Kokoro clips are trimmed likewise; the others are as their engines
/// give them.
struct MeasuredSentence {
  let language: String
  let kind: String
  let text: String
  let spoken: SpokenText
  /// In seconds, by column.
  let lengths: [String: Double]

  static func load() throws -> [MeasuredSentence] {
    try SpeechTable("sentences.tsv").rows.map {
      MeasuredSentence(
        language: $0.language,
        kind: $0.kind,
        text: $0.text,
        spoken: $0.spoken,
        lengths: $0.lengths
      )
    }
  }

  var measure: SpeechMeasure {
    var model = SpeechModel.unknown(language)
    model.language = SpeechLanguage(tag: language)
    return model.measure(spoken)
  }

  /// Whether each word is spoken for one.
  private var isWordForWord: Bool {
    spoken.units.allSatisfy { $0.shown.count == 1 && $0.spoken.count == 1 }
      && !text.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// What a voice is fitted to.
  static func samples(_ column: String, of sentences: [MeasuredSentence]) -> [Spoken] {
    sentences.filter { column.hasPrefix("espeak") || $0.isWordForWord }.compactMap { sentence in
      sentence.lengths[column].map { Spoken(sentence: sentence, measure: sentence.measure, seconds: $0) }
    }
  }
}

struct Spoken {
  let sentence: MeasuredSentence
  let measure: SpeechMeasure
  let seconds: Double

  var sample: VoiceFit.Sample { VoiceFit.Sample(measure: measure, seconds: seconds) }
}
