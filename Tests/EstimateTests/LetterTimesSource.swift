import InkSpeech

@testable import InkEstimate

/// The file of letter times, fitted to texts that espeak-ng spoke, with ranges that are fitted to others.
struct LetterTimesSource {
  private let texts: [TrainingText]
  private let calibration: [TrainingText]

  /// - Parameters:
  ///   - texts: What times are fitted to.
  ///   - calibration: What ranges are fitted to.
  init(_ texts: [TrainingText], calibration: [TrainingText]) {
    self.texts = texts.filter { $0.kind != "prose" }
    self.calibration = calibration
  }

  /// By language; `other` for those without a table, from every tenth text that is not in English, by the symbols
  /// that all tables have.
  private var tables: [String: String] {
    let calibration = Dictionary(grouping: calibration, by: \.language)
    var tables: [String: String] = [:]
    for (language, texts) in Dictionary(grouping: texts, by: \.language) {
      tables[language] = LetterTimesSource.table(texts, calibration: calibration[language] ?? [])
    }
    let others = texts.filter { !["en", "ja"].contains($0.language) }.enumerated()
    let languages = Dictionary(
      uniqueKeysWithValues: Set(texts.map(\.language)).sorted().enumerated().map { ($0.element, $0.offset) }
    )
    tables["other"] = LetterTimesSource.tableOfOthers(others.filter { $0.offset % 10 == 0 }.map(\.element)) {
      languages[$0.language] ?? 0
    }
    return tables
  }

  private static func table(_ texts: [TrainingText], calibration: [TrainingText]) -> String {
    let table = LetterTimesFit(texts.map(\.sample)).text
    var validation = VoiceFit.Validation()
    add(calibration, by: LetterTimes(parsing: table), to: &validation)
    return "\(spread(validation))\n\(table)"
  }

  /// With the spread of what people have written in each third of the languages about what a fit to the other two says.
  private static func tableOfOthers(_ texts: [TrainingText], number: (TrainingText) -> Int) -> String {
    var validation = VoiceFit.Validation()
    for fold in 0..<3 {
      let others = texts.filter { number($0) % 3 != fold }.map(\.sample)
      let times = LetterTimes(parsing: LetterTimesFit(others, hasAlphabet: false).text)
      add(texts.filter { number($0) % 3 == fold && $0.isWritten }, by: times, to: &validation)
    }
    return "\(spread(validation))\n\(LetterTimesFit(texts.map(\.sample), hasAlphabet: false).text)"
  }

  private static func add(
    _ texts: [TrainingText],
    by times: LetterTimes,
    to validation: inout VoiceFit.Validation
  ) {
    for text in texts {
      let expected = seconds(of: text, by: times)
      validation.ratios.append(text.seconds / expected)
      validation.expected.append(expected)
    }
  }

  private static func spread(_ validation: VoiceFit.Validation) -> String {
    "spread \(Int((validation.spread / LetterTimes.unit).rounded()))"
  }

  private static func seconds(of text: TrainingText, by times: LetterTimes) -> Double {
    var reader = LetterReader(
      language: SpeechLanguage(tag: text.language),
      alphabet: times.alphabet,
      isEspeak: true,
      sink: SpeechSum(times)
    )
    reader.read(text.spoken, text.spoken.words.indices)
    reader.sink.endPhrase()
    let weights = [times.constant, 1, 0, 0, 0, times.comma, times.stop, 0, 0, 0]
    return SpeechModel(weights: weights, spread: 0).seconds(reader.sink.measure)
  }

  /// FNV-1a of the texts and their lengths.
  var hash: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ line: String) {
      for byte in line.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    for text in texts { add("\(text.language)\t\(text.spoken.text)\t\(text.seconds)\n") }
    for text in calibration { add("\(text.language)\t\(text.text)\t\(text.seconds)\n") }
    return hash
  }

  var source: String {
    var lines = [
      "// swift-format-ignore-file",
      "// Fitted to Tests/EstimateTests/training.tsv, and the spreads to calibration.tsv, by `make golden`; not to be",
      "// changed by hand.", "",
      "/// The letter times of languages, in tenths of a millisecond, as `LetterTimes` reads them.",
      "enum FittedLetterTimes {", "  /// Of the texts, to find out when they have changed.",
      "  static let training: UInt64 = \(hash)", "",
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
