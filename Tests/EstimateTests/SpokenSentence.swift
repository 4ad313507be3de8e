import FoundationEssentials

@testable import InkEstimate

/// A line of `sentences.tsv`: a sentence, and how long voices took for it. No table of letter times has seen
/// them, so that they judge those of espeak-ng; the weights of the other voices are fitted to them.
///
/// The espeak clips come from `inkreel-espeak`, trimmed to 10 ms before and at most 200 ms after the speech
/// (50 dB under the clip's peak); the Kokoro clips are trimmed likewise; the others are as their engines
/// give them.
struct SpokenSentence {
  let language: String
  let kind: String
  let text: String
  /// In seconds, by column.
  let lengths: [String: Double]

  static func load() throws -> [SpokenSentence] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "sentences.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let columns = lines[0].split(separator: "\t").map(String.init)
    return lines.dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      var lengths: [String: Double] = [:]
      for (column, field) in zip(columns, fields).dropFirst(3) { lengths[column] = Double(field) }
      return SpokenSentence(language: fields[0], kind: fields[1], text: fields[2], lengths: lengths)
    }
  }

  var measure: SpeechMeasure {
    let language = SpeechLanguage(tag: language)
    return SpeechMeter.measure(text, language: language, times: LetterTimes.of(language))
  }

  /// What a voice is fitted to.
  static func samples(_ column: String, of sentences: [SpokenSentence]) -> [Spoken] {
    sentences.compactMap { sentence in
      sentence.lengths[column].map { Spoken(sentence: sentence, measure: sentence.measure, seconds: $0) }
    }
  }
}

struct Spoken {
  let sentence: SpokenSentence
  let measure: SpeechMeasure
  let seconds: Double

  var sample: VoiceFit.Sample { VoiceFit.Sample(measure: measure, seconds: seconds) }
}
