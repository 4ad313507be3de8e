import InkSpeech

@testable import InkEstimate

/// The file of letter times, fitted to texts that espeak-ng spoke.
struct LetterTimesSource {
  private let texts: [TrainingText]

  init(_ texts: [TrainingText]) {
    self.texts = texts.filter { $0.kind != "prose" }
  }

  /// By language; `other` for those without a table, from every tenth text that is not in English, by the symbols
  /// that all tables have.
  private var tables: [String: String] {
    var tables = Dictionary(grouping: texts, by: \.language).mapValues(LetterTimesSource.table)
    let others = texts.filter { !["en", "ja"].contains($0.language) }.enumerated()
    let languages = Dictionary(
      uniqueKeysWithValues: Set(texts.map(\.language)).sorted().enumerated().map { ($0.element, $0.offset) }
    )
    tables["other"] = LetterTimesSource.table(
      others.filter { $0.offset % 10 == 0 }.map(\.element),
      hasAlphabet: false
    ) { _, text in languages[text.language] ?? 0 }
    return tables
  }

  static func table(_ texts: [TrainingText]) -> String {
    table(texts, hasAlphabet: true) { index, _ in index }
  }

  /// With the spread of what people have written in each third about what a fit to the other two says.
  ///
  /// - Parameter group: What is left out together, by index and text.
  private static func table(
    _ texts: [TrainingText],
    hasAlphabet: Bool,
    group: (Int, TrainingText) -> Int
  ) -> String {
    let folds = texts.enumerated().map { group($0.offset, $0.element) % 3 }
    var validation = VoiceFit.Validation()
    for fold in 0..<3 {
      let others = zip(texts, folds).filter { $0.1 != fold }.map(\.0.sample)
      let times = LetterTimes(parsing: LetterTimesFit(others, hasAlphabet: hasAlphabet).text)
      for (text, own) in zip(texts, folds) where own == fold && text.isWritten {
        let expected = seconds(of: text, by: times)
        validation.ratios.append(text.seconds / expected)
        validation.expected.append(expected)
      }
    }
    let spread = Int((validation.spread / LetterTimes.unit).rounded())
    return "spread \(spread)\n" + LetterTimesFit(texts.map(\.sample), hasAlphabet: hasAlphabet).text
  }

  private static func seconds(of text: TrainingText, by times: LetterTimes) -> Double {
    var reader = LetterReader(
      language: SpeechLanguage(tag: text.language),
      alphabet: times.alphabet,
      sink: SpeechSum(times)
    )
    reader.read(text.spoken, text.spoken.words.indices)
    reader.sink.endPhrase()
    let weights = [times.constant, 1, 0, 0, 0, times.comma, times.stop, 0, 0, 0]
    return SpeechModel(weights: weights, spread: 0).seconds(reader.sink.measure)
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
