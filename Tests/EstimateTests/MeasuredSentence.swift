import InkSpeech

@testable import InkEstimate

/// A line of `sentences.tsv`: a sentence, and how long voices took for it. No table of letter times has seen
/// them, so that they judge those of espeak-ng, as they do Kokoro's weights. What is said of engines that are not known is
/// fitted to them. The other engines got the sentences as they are written, and so only those count that are spoken
/// word for word.
///
/// The espeak clips come from `inkreel-espeak`, trimmed to 10 ms before and at most 200 ms after the speech
/// (50 dB under the clip's peak); Kokoro's are in `kokoro.tsv`; the others are as their engines give them.
struct MeasuredSentence {
  let language: String
  let kind: String
  let text: String
  let spoken: SpokenText
  /// In seconds, by column.
  let lengths: [String: Double]

  static func load() throws -> [MeasuredSentence] {
    let kokoro = Dictionary(
      try KokoroText.loaded.get().map { ("\($0.language)\t\($0.text)", $0.lengths["af_heart"]) },
      uniquingKeysWith: { first, _ in first }
    )
    return try SpeechTable("sentences.tsv").rows.map { row in
      var lengths = row.lengths
      lengths["kokoro af_heart"] = kokoro["\(row.language)\t\(row.text)"] ?? nil
      return MeasuredSentence(
        language: row.language,
        kind: row.kind,
        text: row.text,
        spoken: row.spoken,
        lengths: lengths
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
    let isAsSpoken = column.hasPrefix("espeak") || column.hasPrefix("kokoro")
    return sentences.filter { isAsSpoken || $0.isWordForWord }.compactMap { sentence in
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
