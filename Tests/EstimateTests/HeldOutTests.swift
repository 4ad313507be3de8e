import TestSupport
import Testing

@testable import InkEstimate

@Suite struct HeldOutTests {
  /// `docs/estimates.md` has the figures that are measured. `make golden` writes them.
  @Test func thePageHasTheFigures() throws {
    let page = try Repository.text("docs/estimates.md")
    let kokoro = try #require(try KokoroHeldOut.page(page, KokoroHeldOut.measured.get()))
    let measured = try #require(try HeldOutLanguage.page(kokoro, HeldOutLanguage.measured.get()))
    try Golden.expect(measured, "docs/estimates.md")
  }

  @Test func mostLanguagesAreNear() throws {
    let languages = try HeldOutLanguage.measured.get()
    #expect(languages.count >= 60)
    #expect(Set(languages.map(\.code)) == Set(FittedLetterTimes.byLanguage.keys).subtracting(["other"]))
    #expect(languages.allSatisfy { $0.count >= 40 && $0.fitted >= 130 })
    let english = try #require(languages.first { $0.code == "en" }?.report)
    #expect(english.meanError < 0.05 && english.scriptError < 0.015, "\(english)")
    #expect((0.88...0.96).contains(english.coverage), "\(english)")
    #expect(languages.allSatisfy { $0.report.meanError < 0.09 })
    #expect(languages.filter { (0.88...0.96).contains($0.report.coverage) }.count >= 60)
  }

  /// No source is in two tables, and no sentence.
  @Test(arguments: [
    ("training.tsv", "heldout.tsv"), ("training.tsv", "calibration.tsv"), ("calibration.tsv", "heldout.tsv"),
  ])
  func whatIsMeasuredOnIsNotFittedTo(one: String, other: String) throws {
    let (one, other) = (try TrainingText.load(one), try TrainingText.load(other))
    #expect(Set(one.map(\.source)).subtracting([""]).intersection(other.map(\.source)).isEmpty)
    func sentences(_ texts: [TrainingText]) -> Set<String> { Set(texts.map { "\($0.language)\t\($0.text)" }) }
    #expect(sentences(one).intersection(sentences(other)).isEmpty)
    let kinds = Dictionary(grouping: other, by: \.language).mapValues { Set($0.map(\.kind)) }
    #expect(kinds.values.allSatisfy { $0 == ["running", "emoji", "capitals", "numbers", "urls"] })
  }
}
