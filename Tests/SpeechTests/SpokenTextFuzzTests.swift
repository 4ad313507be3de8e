import FoundationEssentials
import TestSupport
import Testing

@testable import InkSpeech

/// What holds for every text, tried with random ones made of what is hard to read. `INKREEL_FUZZ` sets how many; the
/// same ones each time.
@Suite struct SpokenTextFuzzTests {
  private static let count = ProcessInfo.processInfo.environment["INKREEL_FUZZ"].flatMap(Int.init) ?? 2_000
  static let tags = [
    "en", "en-GB", "de", "fr", "fr-CH", "es", "es-MX", "it", "pt", "pt-PT", "ja", "zh", "ru", "ar", "th",
  ]

  static let pieces = [
    "word", "Dr.", "z. B.", "NASA", "FBI's", "WE WON", "I", "A", "É", "l'ONU", "C'EST", "don’t", "iPhone",
    "XIV", "II.",
    "1", "21", "007", "1998", "10 000", "1,234.56", "1.234,56", ".5", "-5", "+7", "±2", "½", "2½", "1/2",
    "24/7", "⅓",
    "$", "$3.50", "€", "3,50 €", "R$", "US$5m", "5 million", "1,2 Mio.", "%", "50%", "°C", "21 °C", "km/h",
    "80kg", "6'2\"",
    "10-20", "10–20", "3:1", "16:9", "3:45 pm", "15h30", "15.30 Uhr", "1:02:03", "2024-05-03", "3.4.2024",
    "03/04/24",
    "Jan. 5, 2024", "5. Januar", "1er mai", "1st", "2.º", "XVIIe", "#1", "No. 5", "n° 5", "§ 3", "p. 10",
    "(555) 123-4567",
    "+49 30 123", "2.0.1", "192.168.0.1", "v3", "GPT-4", "A4", "x²", "10⁶", "2^3", "H₂O", "CO₂", "C++", "C#",
    "AT&T", "&amp;",
    "a@b.org", "https://a.b/c?d=e&f#g", "www.x.de", "main.swift", "@name", "#HashTag", "**bold**", "_x_",
    "`c`", "~~s~~",
    "# H", "- i", "[t](u)", "[1]", "😀", "👩‍👩‍👧‍👦", "🇺🇸", "1️⃣", "#️⃣", "❤️", "✊🏽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "☀", "™", "©", "→", "…", "...",
    "—", "–", "-", "?!",
    "。", "、", "「はい」", "日本語", "2024年5月", "１２３", "٣٤", "१२", "שלום", "مرحبا؟", "สวัสดี", "한국어", "ⅷ", "①",
    "e\u{301}", "\u{301}",
    "\u{200B}", "\u{200D}", "\u{FE0F}", "\u{20E3}", "\u{202E}", "\u{FFFD}", "\u{0}", "\u{AD}", "\u{A0}",
    "\u{202F}", "\u{3000}",
    "\n", "\n\n", "\r\n", "\t", "'", "\"", "“", "”", "«", "»", "(", ")", "[", "]", "{", "}", ".", ",", ":",
    ";", "!", "?", "/",
    "\\", "*", "_", "`", "~", "^", "|", "<", ">", "=", "+", "@", "#", "&",
  ]

  /// A text of random pieces, mostly with spaces between them.
  static func text(_ random: inout RandomNumbers) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...14, using: &random) {
      text += pieces.randomElement(using: &random) ?? ""
      if Int.random(in: 0..<3, using: &random) > 0 { text += " " }
      if Int.random(in: 0..<200, using: &random) == 0 {
        let piece = pieces.randomElement(using: &random) ?? ""
        text += String(repeating: piece, count: 300)
      }
    }
    return text
  }

  @Test func everyWordBelongsToOneUnitInOrder() {
    var random = RandomNumbers(seed: 7)
    for _ in 0..<SpokenTextFuzzTests.count {
      let shown = SpokenTextFuzzTests.text(&random)
      let language = SpeechLanguage(tag: SpokenTextFuzzTests.tags.randomElement(using: &random) ?? "en")
      let replacements = SpokenTextFuzzTests.replacements(in: shown, &random)
      let text = SpokenText(shown, language: language, replacements: replacements)
      #expect(
        SpokenTextFuzzTests.fault(of: text, shown) == nil,
        "\(language.code) \(shown.debugDescription) \(replacements)"
      )
      #expect(text == SpokenText(shown, language: language, replacements: replacements))
    }
  }

  private static func replacements(in shown: String, _ random: inout RandomNumbers) -> [SpokenReplacement] {
    let count = shown.utf8.count
    guard count > 0, Int.random(in: 0..<3, using: &random) == 0 else { return [] }
    return (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let start = Int.random(in: 0..<count, using: &random)
      let end = Int.random(in: start...min(count, start + 12), using: &random)
      let spoken: [SpokenReplacement.Spoken] = [.text(""), .text("see $5"), .text("x."), .ipa("ŋw")]
      return SpokenReplacement(shown: start..<end, spoken: spoken.randomElement(using: &random) ?? .text(""))
    }
  }

  /// What does not hold; `nil` where all does.
  private static func fault(of text: SpokenText, _ shown: String) -> String? {
    let count = shown.unicodeScalars.split { $0.properties.isWhitespace }.count
    var nextShown = 0
    var nextSpoken = 0
    for (index, unit) in text.units.enumerated() {
      if unit.shown.lowerBound != nextShown || unit.shown.isEmpty {
        return "unit \(index) shows \(unit.shown)"
      }
      if unit.spoken.lowerBound != nextSpoken { return "unit \(index) speaks \(unit.spoken)" }
      if text.words[unit.spoken].contains(where: { $0.unit != index }) {
        return "a word is not of unit \(index)"
      }
      nextShown = unit.shown.upperBound
      nextSpoken = unit.spoken.upperBound
    }
    if nextShown != count { return "\(nextShown) of \(count) shown words have a unit" }
    if nextSpoken != text.words.count {
      return "\(nextSpoken) of \(text.words.count) spoken words have a unit"
    }
    return wordFault(of: text, shown)
  }

  private static func wordFault(of text: SpokenText, _ shown: String) -> String? {
    var end = 0
    var shownStart = 0
    for word in text.words {
      if word.range.isEmpty || word.range.lowerBound < end { return "a word is at \(word.range)" }
      end = word.range.upperBound
      if word.shown.lowerBound < shownStart || word.shown.upperBound > shown.utf8.count {
        return "a word is shown at \(word.shown)"
      }
      shownStart = word.shown.lowerBound
    }
    return textFault(of: text.text)
  }

  /// What no voice may get: emoji, marks of emphasis, quotes, brackets, line ends, spaces in a row.
  private static func textFault(of text: String) -> String? {
    let scalars = text.unicodeScalars
    if text.contains("  ") || text.hasPrefix(" ") || text.hasSuffix(" ") { return "spaces in \(text)" }
    for scalar in scalars {
      let properties = scalar.properties
      if properties.isEmojiPresentation || (properties.isEmoji && scalar.value > 0x2190)
        || scalar.value == 0xFE0F
      {
        return "an emoji in \(text)"
      }
      if "*`[]{}()\"«»“”„「」\n\r\t|\\".unicodeScalars.contains(scalar) { return "\(scalar) in \(text)" }
    }
    return nil
  }

  @Test func sentencesHaveAllWordsInOrder() {
    var random = RandomNumbers(seed: 8)
    for _ in 0..<SpokenTextFuzzTests.count {
      let shown = SpokenTextFuzzTests.text(&random)
      let text = SpokenText(
        shown,
        language: SpeechLanguage(tag: SpokenTextFuzzTests.tags.randomElement(using: &random) ?? "en")
      )
      let limits = SpokenSentences.Limits(
        minWords: Int.random(in: 0...4, using: &random),
        maxBytes: Int.random(in: 1...120, using: &random)
      )
      let sentences = SpokenSentences(text, shownCount: shown.utf8.count, limits: limits).sentences
      var word = 0
      var unit = 0
      var offset = 0
      for sentence in sentences {
        #expect(sentence.words.lowerBound == word && !sentence.words.isEmpty)
        #expect(sentence.shown.lowerBound == offset)
        #expect(
          sentence.units.lowerBound == unit || sentence.units.lowerBound == unit - 1,
          "\(shown.debugDescription)"
        )
        #expect(sentence.words.count == 1 || text.text(of: sentence.words).utf8.count <= limits.maxBytes)
        (word, unit, offset) = (
          sentence.words.upperBound, sentence.units.upperBound, sentence.shown.upperBound
        )
      }
      #expect(word == text.words.count)
      if !sentences.isEmpty {
        #expect(unit == text.units.count)
        #expect(offset == shown.utf8.count)
      }
    }
  }

  @Test func readsARowOfManyDigits() {
    let text = SpokenText(String(repeating: "7", count: 100_000), language: SpeechLanguage(tag: "en"))
    #expect(text.words.count == 100_000)
    #expect(text.units.count == 1)
    #expect(text.words.count { $0.mark != nil } == 33_333)
  }

  /// A text repeated is said as itself, repeated: no reader looks back or ahead without bounds.
  @Test(arguments: ["en", "de", "ja"])
  func longTextsAreReadLikeShortOnes(tag: String) {
    let language = SpeechLanguage(tag: tag)
    let once =
      "He paid $5 million on Jan. 5, 2024 at 3:45 p.m. for 2 1/2 cups. See https://a.b/c?d=1. WE WON! "
    let single = SpokenText(once, language: language)
    let many = SpokenText(String(repeating: once, count: 400), language: language)
    #expect(many.words.count == 400 * single.words.count)
    #expect(many.units.count == 400 * single.units.count)
  }

  /// Rows without an end are read in one pass. Of a long run, where each has 100,000 pieces, none would end if its
  /// time grew with the square of that.
  @Test(arguments: [
    "1", "1.", "123.", "1,", "1-", "1/", "1:", "12:", "a.", "a@", "a_", "a-", "A.", "A. ", "1 ", "123 ", "(",
    "*", "\"", ". ",
    "x²", "₂", "H₂", "😀", "1️⃣", "日1", "WON ", "[", "](", "[1]", "http://", "@a.", "#a", "$", "$1", "-1", "1x",
    "½", "I. ",
    "z. B. ", "1.º", "'", "'1", "…", "-", "—", "/", "a/", "&a", "\u{301}", "e\u{301}", "٣", "一", "。",
  ])
  func rowsWithoutAnEndAreRead(piece: String) {
    let shown = String(repeating: piece, count: min(SpokenTextFuzzTests.count / 4, 100_000))
    for tag in ["en", "de", "fr", "ja", "ru"] {
      let text = SpokenText(shown, language: SpeechLanguage(tag: tag))
      #expect(text.units.last?.shown.upperBound ?? 0 > 0)
      #expect(text.bytes.count < 40 * shown.utf8.count + 100)
    }
  }
}
