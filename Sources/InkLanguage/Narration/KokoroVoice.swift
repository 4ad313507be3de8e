import InkText

/// What the name of one of Kokoro's voices says: in `af_heart` the language and whose voice it is.
package struct KokoroVoice: Sendable {
  package enum Sex: Sendable {
    case woman, man
  }

  /// A tag: `en-US`.
  package let language: String
  /// `American English`.
  package let languageName: String
  package let sex: Sex

  /// `nil` for a name of another form. One in capitals is meant to be one too, and nobody has it.
  package init?(_ name: String) {
    let letters = name.utf8.prefix(4).map(\.asciiLowercased)
    guard letters.count == 4, letters[2] == UInt8(ascii: "_"),
      let language = KokoroVoice.languages.first(where: { $0.letter == letters[0] })
    else { return nil }
    switch letters[1] {
    case UInt8(ascii: "f"): sex = .woman
    case UInt8(ascii: "m"): sex = .man
    default: return nil
    }
    (self.language, languageName) = (language.tag, language.name)
  }

  package var isEnglish: Bool { language.hasPrefix("en-") }

  private static let languages: [(letter: UInt8, tag: String, name: String)] = [
    (UInt8(ascii: "a"), "en-US", "American English"), (UInt8(ascii: "b"), "en-GB", "British English"),
    (UInt8(ascii: "e"), "es-ES", "Spanish"), (UInt8(ascii: "f"), "fr-FR", "French"),
    (UInt8(ascii: "h"), "hi-IN", "Hindi"), (UInt8(ascii: "i"), "it-IT", "Italian"),
    (UInt8(ascii: "j"), "ja-JP", "Japanese"), (UInt8(ascii: "p"), "pt-BR", "Brazilian Portuguese"),
    (UInt8(ascii: "z"), "cmn-CN", "Mandarin"),
  ]
}
