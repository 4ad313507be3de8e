import Testing

@testable import InkSpeech

/// Emoji are shown and never spoken.
@Suite struct EmojiTests {
  /// Those that Unicode lists, but for digits and signs of ASCII, which are emoji with a selector alone, and the
  /// copyright sign, which is said.
  private static let scalars = (0x80..<0x20000 as Range<UInt32>).compactMap(Unicode.Scalar.init).filter {
    $0.properties.isEmoji && $0 != "©"
  }

  @Test(arguments: ["en", "de", "ja", "ru"])
  func areSilent(tag: String) throws {
    let language = SpeechLanguage(tag: tag)
    try #require(EmojiTests.scalars.count > 1300)
    for scalar in EmojiTests.scalars {
      let emoji = String(Character(scalar))
      for shown in [emoji, emoji + "\u{FE0F}", emoji + "\u{1F3FD}", emoji + "\u{200D}\u{2642}\u{FE0F}"] {
        #expect(SpokenText(shown, language: language).words.isEmpty, "\(shown)")
      }
      #expect(SpokenText("so \(emoji) good\(emoji)\(emoji) yes", language: language).text == "so good yes")
    }
  }

  @Test(arguments: ["🇩🇪", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "1️⃣", "#️⃣", "*️⃣", "👩‍👩‍👧‍👦", "👩🏽‍🚀", "❤️‍🔥", "☀︎", "🏳️‍🌈", "7⃣"])
  func sequencesAreSilent(emoji: String) {
    for tag in ["en", "ja", "ru"] {
      let text = SpokenText("a \(emoji) b", language: SpeechLanguage(tag: tag))
      #expect(text.text == "a b")
      #expect(text.units.count == 3)
    }
  }
}
