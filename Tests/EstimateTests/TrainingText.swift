import FoundationEssentials
import InkSpeech
import TestSupport

@testable import InkEstimate

/// A line of `training.tsv`: a text, how espeak-ng got it, and how long its trimmed clip was.
///
/// `salad` are words drawn by their frequency from the documentation of free software, in no order, with the
/// marks of sentences between: espeak-ng times words by rules that hardly look at their neighbours. `numbers`
/// are numbers, initials and signs among such words. `prose`, which no table is fitted to, are the sentences of
/// `inkreel calibrate`.
struct TrainingText {
  let language: String
  let kind: String
  let text: String
  let spoken: SpokenText
  let seconds: Double

  static func load() throws -> [TrainingText] {
    try SpeechTable("training.tsv").rows.compactMap { row in
      row.lengths["espeak"].map {
        TrainingText(language: row.language, kind: row.kind, text: row.text, spoken: row.spoken, seconds: $0)
      }
    }
  }

  var sample: LetterTimesFit.Sample {
    LetterTimesFit.Sample(spoken: spoken, seconds: seconds, language: language)
  }
}
