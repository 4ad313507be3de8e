import TestSupport
import Testing

@testable import InkSpeech

/// Where narration is cut into sentences.
@Suite struct CutTests {
  @Test(arguments: ["abbreviations", "held-out"])
  func cutsAtSentencesAlone(table: String) throws {
    let rows = try SentenceTable.lines("Tests/SpeechTests/Cuts/\(table).tsv")
    try #require(rows.count > 40)
    for (language, pieces) in rows {
      // In languages without spaces sentences follow each other directly.
      let gap = ["ja", "zh"].contains(language) ? "" : " "
      let shown = pieces.replacing(" ‖ ", with: gap)
      #expect(
        CutTests.cut(shown, language, SpokenSentences.Limits(minWords: 0, maxBytes: .max)) == pieces
      )
    }
  }

  @Test func hasEnoughAbbreviations() throws {
    #expect(try SentenceTable.lines("Tests/SpeechTests/Cuts/abbreviations.tsv").count >= 150)
  }

  /// A text with bars where it is cut.
  static func cut(_ shown: String, _ language: String, _ limits: SpokenSentences.Limits) -> String {
    let text = SpokenText(shown, language: SpeechLanguage(tag: language))
    let bytes = Array(shown.utf8)
    return SpokenSentences(text, shownCount: bytes.count, limits: limits).sentences.map { sentence in
      let piece = String(decoding: bytes[sentence.shown], as: UTF8.self)
      return String(piece.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: " ‖ ")
  }

  @Test(arguments: [
    ("en", "Wait. What is this thing? No. I see it now.", "Wait. What is this thing? ‖ No. I see it now."),
    ("en", "This is a sentence. Right?", "This is a sentence. Right?"),
    ("en", "No! No! No! No!", "No! No! No! No!"),
    ("en", "One.", "One."),
    (
      "en", "This is the first.\n\nStop.\n\nThis is the last.",
      "This is the first. ‖ Stop.\n\nThis is the last."
    ),
    ("ja", "はい。今日は晴れです。いいえ。", "はい。今日は晴れです。いいえ。"),
  ])
  func joinsVeryShortSentences(language: String, shown: String, pieces: String) {
    let cut = CutTests.cut(shown, language, SpokenSentences.Limits())
    #expect(cut.replacing(" ‖ \n\n", with: " ‖ ").replacing("\n\n ‖ ", with: " ‖ ") == pieces)
  }

  @Test(arguments: [
    (30, "One two three; four five six, seven eight.", "One two three; ‖ four five six, seven eight."),
    (30, "One two three four, five six seven eight.", "One two three four, ‖ five six seven eight."),
    (24, "One two three four five six seven eight.", "One two three four ‖ five six seven eight."),
    (10, "Incomprehensibilities are long words.", "Incomprehensibilities ‖ are long ‖ words."),
  ])
  func cutsVeryLongSentences(maxBytes: Int, shown: String, pieces: String) {
    let limits = SpokenSentences.Limits(minWords: 0, maxBytes: maxBytes)
    #expect(CutTests.cut(shown, "en", limits) == pieces)
  }

  @Test func knowsItsUnitsAndItsMark() {
    let shown = "He paid $5 million. 😀 Really? Then — nothing"
    let text = SpokenText(shown, language: SpeechLanguage(tag: "en"))
    let limits = SpokenSentences.Limits(minWords: 0, maxBytes: 400)
    let sentences = SpokenSentences(text, shownCount: shown.utf8.count, limits: limits).sentences
    #expect(sentences.map(\.words) == [0..<5, 5..<6, 6..<8])
    // "$5 million." is one unit; the emoji belongs to the sentence before it, and the dash is silent.
    #expect(sentences.map(\.units) == [0..<4, 4..<5, 5..<8])
    #expect(sentences.map(\.mark?.kind) == [.period, .question, nil])
  }

  @Test func hasNoSentencesWhereNothingIsSpoken() {
    let text = SpokenText("😀 — **", language: SpeechLanguage(tag: "en"))
    #expect(SpokenSentences(text, shownCount: 10).sentences.isEmpty)
    #expect(text.units.count == 3)
  }
}
