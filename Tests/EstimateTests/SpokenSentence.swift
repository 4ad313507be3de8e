import FoundationEssentials

@testable import InkEstimate

/// A line of `sentences.tsv`: a sentence, and how long voices took for it.
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

  /// What a model is fitted to: the form of each sentence, and its length by each of the columns.
  ///
  /// espeak spells Japanese characters out in English, which says nothing about a voice that can read them.
  static func measurements(_ columns: [String]) throws -> [Measurement] {
    try load().filter { $0.language != "ja" }.flatMap { sentence in
      columns.compactMap { column in
        sentence.lengths[column].map { Measurement(form: SpokenForm(sentence.text), seconds: $0) }
      }
    }
  }
}

struct Measurement {
  let form: SpokenForm
  let seconds: Double

  var features: [Double] {
    [1, Double(form.letters), Double(form.wordCount), Double(form.pauses)]
  }
}
