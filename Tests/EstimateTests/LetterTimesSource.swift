import InkSpeech

@testable import InkEstimate

/// The file of letter times, fitted to texts that espeak-ng spoke.
struct LetterTimesSource {
  private let texts: [TrainingText]

  init(_ texts: [TrainingText]) {
    self.texts = texts.filter { $0.kind != "prose" }
  }

  /// By language; `other` for those without a table, from every second text that is not in English.
  private var tables: [String: String] {
    var tables = Dictionary(grouping: texts, by: \.language).mapValues(LetterTimesSource.table)
    let others = texts.filter { !["en", "ja"].contains($0.language) }.enumerated()
    tables["other"] = LetterTimesSource.table(others.filter { $0.offset % 2 == 0 }.map(\.element))
    return tables
  }

  /// With the spread that a fit to two thirds leaves for the rest.
  static func table(_ texts: [TrainingText]) -> String {
    func part(_ isHeld: Bool) -> [TrainingText] {
      texts.enumerated().filter { ($0.offset % 3 == 0) == isHeld }.map(\.element)
    }
    let times = LetterTimes(parsing: LetterTimesFit(part(false).map(\.sample)).text)
    var validation = VoiceFit.Validation()
    for text in part(true) {
      var reader = LetterReader(language: SpeechLanguage(tag: text.language), sink: SpeechSum(times))
      reader.read(text.spoken, text.spoken.words.indices)
      reader.sink.endPhrase()
      let measure = reader.sink.measure
      let weights = [times.constant, 1, 0, 0, 0, times.comma, times.stop, 0, 0, 0]
      let expected = SpeechModel(weights: weights, spread: 0).seconds(measure)
      validation.ratios.append(text.seconds / expected)
      validation.expected.append(expected)
    }
    let spread = Int((validation.spread / LetterTimes.unit).rounded())
    return "spread \(spread)\n" + LetterTimesFit(texts.map(\.sample)).text
  }

  /// FNV-1a of the texts and their lengths.
  static func hash(_ texts: [TrainingText]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for text in texts {
      for byte in "\(text.language)\t\(text.spoken.text)\t\(text.seconds)\n".utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    return hash
  }

  var source: String {
    var lines = [
      "// swift-format-ignore-file",
      "// Fitted to Tests/EstimateTests/training.tsv by `make golden`; not to be changed by hand.", "",
      "/// The letter times of languages, in tenths of a millisecond, as `LetterTimes` reads them.",
      "enum FittedLetterTimes {", "  /// Of the texts, to find out when they have changed.",
      "  static let training: UInt64 = \(LetterTimesSource.hash(texts))", "",
      "  static let byLanguage: [String: String] = [",
    ]
    for (language, table) in tables.sorted(by: { $0.key < $1.key }) {
      lines.append("    \"\(language)\": \"\"\"")
      lines += table.split(separator: "\n").map { "      \($0)" }
      lines.append("      \"\"\",")
    }
    return (lines + ["  ]", "}", ""]).joined(separator: "\n")
  }
}
