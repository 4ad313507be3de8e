import InkVoices

/// The way that a text runs as a whole: where its lines start, and at which end of words of the other direction what follows
/// them is.
package enum TextDirection: String, Hashable, Sendable, Codable, CaseIterable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// That of the language if it runs from right to left, else that of most letters: a narration need not say its language.
  ///
  /// - Parameter language: A BCP 47 tag.
  package init(of texts: some Sequence<String>, language: String) {
    if TextDirection.isRightToLeft(language: language) {
      self = .rightToLeft
      return
    }
    self = .leftToRight
    guard texts.contains(where: { $0.utf8.contains { $0 >= TextDirection.firstLead } }) else { return }
    var lead = 0
    for text in texts {
      for scalar in text.unicodeScalars {
        switch TextDirection(scalar) {
        case .rightToLeft: lead += 1
        case .leftToRight: lead -= 1
        case nil: break
        }
      }
    }
    if lead > 0 { self = .rightToLeft }
  }

  /// Of a letter; `nil` for anything else.
  package init?(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      guard scalar.properties.isAlphabetic else { return nil }
      self = .leftToRight
    } else if TextDirection.isRightToLeft(scalar) {
      self = .rightToLeft
    } else {
      guard scalar.properties.isAlphabetic else { return nil }
      self = .leftToRight
    }
  }

  /// The direction that players and libraries take who do not know the language: that of the first letter (UAX #9, P2).
  package static func ofFirstLetter(in text: some StringProtocol) -> TextDirection? {
    for scalar in text.unicodeScalars {
      if let direction = TextDirection(scalar) { return direction }
    }
    return nil
  }

  /// A word as it is laid out in a line of this direction: the signs of `C++` and `C#` stay after their letter, where
  /// Unicode's rules would put them before it (UAX #9, 4.3, HL6).
  package func marked(_ word: String) -> String {
    guard self == .rightToLeft, word.utf8.contains(where: TextDirection.isSign) else { return word }
    var marked = String.UnicodeScalarView()
    // Whether what was added last is a letter from left to right, or a sign after one.
    var (isAfterLetter, isAfterSign) = (false, false)
    for scalar in word.unicodeScalars {
      let isSign = scalar.isASCII && TextDirection.isSign(UInt8(scalar.value))
      if isAfterSign, !isSign { marked.append(TextDirection.leftToRightMark) }
      isAfterSign = isSign && isAfterLetter
      isAfterLetter = isAfterSign || TextDirection(scalar) == .leftToRight
      marked.append(scalar)
    }
    if isAfterSign { marked.append(TextDirection.leftToRightMark) }
    return String(marked)
  }

  private static let leftToRightMark: Unicode.Scalar = "\u{200E}"

  private static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "+") || byte == UInt8(ascii: "#") }

  /// Of Hebrew's first letters in UTF-8; no letter before them runs from right to left.
  private static let firstLead: UInt8 = 0xD6

  /// The letters in the blocks of Hebrew, Arabic and their relatives.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      return scalar.properties.isAlphabetic
    default: return false
    }
  }

  private static func isRightToLeft(language: String) -> Bool {
    let parts = language.lowercased().split { $0 == "-" || $0 == "_" || $0 == "+" }
    if parts.contains(where: { scripts.contains($0) }) { return true }
    // Persian in Latin letters, for example, is `fa-Latn`.
    guard !parts.contains("latn"), !parts.contains("cyrl") else { return false }
    return languages.contains(VoiceLanguage.primary(language))
  }

  private static let scripts: Set<Substring> = ["arab", "aran", "hebr", "nkoo", "syrc", "thaa"]
  private static let languages: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi",
  ]
}
