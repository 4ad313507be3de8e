import FoundationEssentials
import InkSpeech
import TestSupport

@testable import InkEstimate

/// A line of `training.tsv`, `calibration.tsv` or `heldout.tsv`: a text, how espeak-ng got it, and how long its trimmed clip was.
///
/// `running` are sentences of free software's messages in Debian's packages, chosen at random with as many of each
/// package as there are; no package is in two files. `numbers`, `capitals`, `urls`, `emoji` and `foreign` are such
/// sentences with one of these put in.
///
/// `salad` are words drawn by their frequency from the documentation of free software, in no order, with the
/// marks of sentences between: espeak-ng times words by rules that hardly look at their neighbours. Where they have no
/// source, `numbers` are numbers, initials and signs among such words. `prose`, which no table is fitted to, are the sentences of
/// `inkreel calibrate`.
struct TrainingText {
  let language: String
  let kind: String
  let source: String
  let text: String
  let seconds: Double

  /// - Parameter name: Of a file in this folder.
  static func load(_ name: String = "training.tsv") throws -> [TrainingText] {
    try SpeechTable(name).rows.compactMap { row in
      row.lengths["espeak"].map {
        TrainingText(
          language: row.language,
          kind: row.kind,
          source: row.source,
          text: row.text,
          seconds: $0
        )
      }
    }
  }

  var spoken: SpokenText { SpokenText(text, language: SpeechLanguage(tag: language)) }

  /// Whether people write the like: no salad, and no word of another script.
  var isWritten: Bool { !source.isEmpty && kind != "foreign" }

  var sample: LetterTimesFit.Sample {
    LetterTimesFit.Sample(spoken: spoken, seconds: seconds, language: language)
  }
}
