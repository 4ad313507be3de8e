import TestSupport
import Testing

@testable import InkEstimate

@Suite struct HeldOutTests {
  /// `docs/estimates.md` has the figures that are measured. `make golden` writes them.
  @Test func thePageHasTheFigures() throws {
    let page = try Repository.text("docs/estimates.md")
    let measured = try #require(try HeldOutLanguage.page(page, HeldOutLanguage.measured.get()))
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
    #expect(languages.filter { $0.report.meanError < 0.09 }.count >= 60)
  }

  /// No source is in both tables, and no sentence.
  @Test func whatIsMeasuredOnIsNotFittedTo() throws {
    let (training, held) = (try TrainingText.load(), try TrainingText.load("heldout.tsv"))
    #expect(Set(training.map(\.source)).intersection(held.map(\.source)).isEmpty)
    #expect(Set(training.map(\.text)).intersection(held.map(\.text)).isEmpty)
    let kinds = Dictionary(grouping: held, by: \.language).mapValues { Set($0.map(\.kind)) }
    #expect(kinds.values.allSatisfy { $0 == ["running", "emoji", "capitals", "numbers", "urls"] })
  }
}
