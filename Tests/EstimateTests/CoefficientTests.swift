import FoundationEssentials
import TestSupport
import Testing

@testable import InkEstimate

/// The files of coefficients are what the fits give for the committed texts. `make golden` writes them.
@Suite(.serialized) struct CoefficientTests {
  private static let rewrites = ProcessInfo.processInfo.environment["INKREEL_GOLDEN"] == "rewrite"
  private static let letterTimes = "Sources/InkEstimate/Generated/FittedLetterTimes.swift"
  private static let voices = "Sources/InkEstimate/Generated/FittedVoices.swift"

  @Test func tablesHaveTheSpokenForms() throws {
    for name in [
      "training.tsv", "calibration.tsv", "heldout.tsv", "sentences.tsv", "kokoro.tsv", "kokoro-speeds.tsv",
    ] {
      try SpeechTable(name).expectSpoken()
    }
  }

  /// Fitted again in full by `make golden` alone, which takes minutes: else the language that is quickest.
  @Test func letterTimesAreFitted() throws {
    let texts = try TrainingText.load().filter { $0.kind != "prose" }
    let source = LetterTimesSource(texts, calibration: try TrainingText.load("calibration.tsv"))
    let languages = Dictionary(grouping: texts, by: \.language)
    if CoefficientTests.rewrites {
      try Golden.expect(source.source, CoefficientTests.letterTimes)
      return
    }
    let table = LetterTimesFit(try #require(languages["ur"]).map(\.sample)).text
    #expect(FittedLetterTimes.byLanguage["ur"]?.hasSuffix(table) == true)
    #expect(Set(FittedLetterTimes.byLanguage.keys) == Set(languages.keys).union(["other"]))
    #expect(FittedLetterTimes.training == source.hash, "`make golden` fits the tables again")
  }

  @Test func voicesAreFitted() throws {
    let voices = try FittedVoiceSet(MeasuredSentence.load())
    try Golden.expect(voices.source, CoefficientTests.voices)
  }
}
