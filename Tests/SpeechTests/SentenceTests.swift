import TestSupport
import Testing

@testable import InkSpeech

/// Sentences with what a good speaker says for them, written by hand.
@Suite struct SentenceTests {
  static let languages = ["en", "de", "fr", "es", "it", "pt", "ja"]

  @Test(arguments: languages)
  func saysWhatIsWritten(language: String) throws {
    try check(SentenceTable.rows(language, isHeldOut: false))
  }

  @Test(arguments: languages)
  func saysWhatIsWrittenInSentencesThatWereHeldOut(language: String) throws {
    try check(SentenceTable.rows(language, isHeldOut: true))
  }

  private func check(_ rows: [SentenceTable.Row]) throws {
    try #require(!rows.isEmpty)
    for row in rows {
      let spoken = SpokenText(row.shown, language: SpeechLanguage(tag: row.language))
      #expect(spoken.text == row.spoken, "\(row.shown)")
    }
  }

  @Test func hasEnoughSentences() throws {
    var count = 0
    for language in SentenceTests.languages {
      let rows = try SentenceTable.rows(language, isHeldOut: false).count
      let heldOut = try SentenceTable.rows(language, isHeldOut: true).count
      #expect(rows + heldOut >= (language == "en" ? 60 : 40))
      count += rows + heldOut
    }
    #expect(count >= 300)
  }
}
