import FoundationEssentials

@testable import InkEstimate

/// A line of `training.tsv`: a text that espeak-ng spoke, and how long its trimmed clip was.
///
/// `salad` are words drawn by their frequency from the documentation of free software, in no order, with the
/// marks of sentences between: espeak-ng times words by rules that hardly look at their neighbours. `numbers`
/// are numbers, initials and signs among such words. `prose`, which no table is fitted to, are the sentences of
/// `inkreel calibrate`.
struct TrainingText {
  let language: String
  let kind: String
  let text: String
  let seconds: Double

  static func load() throws -> [TrainingText] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "training.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().compactMap {
      line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4, let seconds = Double(fields[3]) else { return nil }
      return TrainingText(language: fields[0], kind: fields[1], text: fields[2], seconds: seconds)
    }
  }

  var sample: LetterTimesFit.Sample {
    LetterTimesFit.Sample(form: SpokenForm(text, language: SpeechLanguage(tag: language)), seconds: seconds)
  }
}
