import InkText

/// Where a word may be parted that is written without spaces, or is too long for a line.
///
/// After the classes of Unicode's line breaking (UAX #14: ID, CJ, OP, CL, EX, SA, SY) as far as captions need
/// them. Where words follow each other without a space, only a dictionary knows where they end; Japanese is parted rather
/// where a phrase starts: between kana and what is not kana.
package enum WordBreaks {
  enum Class {
    /// Chinese characters.
    case ideograph
    case hiragana, katakana
    /// Letters of other writing systems without spaces between words: Thai, Lao, Khmer, Burmese.
    case unspaced
    /// May not start a line: closing brackets, full stops, small kana, marks of length.
    case closing
    /// May not end a line: opening brackets, the vowels that Thai writes before their consonant.
    case opening
    /// A break may follow: slashes and points in addresses.
    case separator
    case emoji
    case other
  }

  static func hasKana(_ word: String) -> Bool {
    word.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) && $0.value != 0x30FB }
  }

  static func classOf(_ character: Character) -> Class {
    guard let scalar = character.unicodeScalars.first else { return .other }
    if scalar.isASCII {
      switch character {
      case "(", "[", "{": return .opening
      case ")", "]", "}", "!", ",", ":", ";", "\"", "'": return .closing
      case "/", "-", ".", "_", "?", "&", "=", "@", "#", "%", "+": return .separator
      default: return .other
      }
    }
    if closing.contains(scalar) { return .closing }
    if opening.contains(scalar) { return .opening }
    switch scalar.value {
    case 0x3041...0x309F: return .hiragana
    case 0x30A0...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D: return .katakana
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFD:
      return .ideograph
    default:
      if WritingSystem(scalar)?.isUnspaced ?? false { return .unspaced }
      return scalar.properties.isEmojiPresentation ? .emoji : .other
    }
  }

  private static let closing = Set(
    "、。，．・：；？！…‥ー〜～々ゝゞヽヾ）］｝〉》」』】〕〗〙’”»›ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯｰ､｡｣ๆฯໆຯៗ។៕៖၊။"
      .unicodeScalars
  )
  private static let opening = Set("（［｛〈《「『【〔〖〘‘“«‹¡¿｢เแโใไເແໂໃໄ".unicodeScalars)
  private static let sentenceEnds = Set("。！？｡។៕။".unicodeScalars)
  private static let phraseEnds = Set("、，：；､៖၊".unicodeScalars)
  /// The particles of Japanese that end a phrase.
  private static let particles: Set<Character> = ["は", "が", "を", "に", "で", "と", "も", "の", "へ", "や"]

  /// How good a break between two characters of a word is; `nil` where there may be none.
  ///
  /// - Parameters:
  ///   - isBoundary: Whether a word of the language ends there; `nil` where that is not known.
  ///   - isLong: Whether the word is wider than a line.
  ///   - isJapanese: Whether there are kana in it, so that Chinese characters next to each other are mostly one word.
  static func seam(
    _ left: Character,
    _ right: Character,
    isBoundary: Bool?,
    isLong: Bool,
    isJapanese: Bool
  ) -> CuePiece.Seam? {
    let (before, after) = (classOf(left), classOf(right))
    guard after != .closing, before != .opening else { return nil }
    let last = left.unicodeScalars.first
    if before == .closing, let last {
      if sentenceEnds.contains(last) { return .sentence }
      if phraseEnds.contains(last) { return .phrase }
    }
    guard isUnspaced(before) || isUnspaced(after) else {
      if before == .emoji || after == .emoji { return .inner }
      return isLong && before == .separator && after != .separator ? .inner : nil
    }
    guard isBoundary ?? (isPunctuation(left) || isPunctuation(right)) else {
      // Without a dictionary, a line that must be cut is rather cut where Japanese changes from kana.
      let isChange = before == .hiragana && (after == .ideograph || after == .katakana)
      return isBoundary == nil && isChange ? .forced : nil
    }
    switch (before, after) {
    case (.hiragana, .hiragana): return particles.contains(left) ? .inner : .clinging
    case (.hiragana, _): return particles.contains(left) ? .beforePhrase : .word
    case (_, .hiragana), (.katakana, .katakana): return .clinging
    case (.ideograph, .ideograph): return isJapanese ? .clinging : .inner
    case (.other, .ideograph): return left.isNumber ? .clinging : .inner
    default: return .inner
    }
  }

  /// Whether a character is a letter of a script whose words are broken with a hyphen.
  package static func takesHyphen(_ character: Character) -> Bool {
    guard character.isLetter, let value = character.unicodeScalars.first?.value else { return false }
    switch value {
    case ..<0x0E00, 0x10A0..<0x1100, 0x1C90..<0x1CC0, 0x1E00..<0x2000, 0x2C00..<0x2E00, 0xA640..<0xA800:
      return true
    default: return false
    }
  }

  /// Whether a part of a word that is cut before a character gets a hyphen.
  static func isHyphenated(_ part: Substring, before next: Character) -> Bool {
    takesHyphen(next) && part.last.map(takesHyphen) == true
  }

  private static func isUnspaced(_ letters: Class) -> Bool {
    switch letters {
    case .ideograph, .hiragana, .katakana, .unspaced: true
    case .closing, .opening, .separator, .emoji, .other: false
    }
  }

  private static func isPunctuation(_ character: Character) -> Bool {
    switch character.unicodeScalars.first?.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation,
      .dashPunctuation:
      true
    default: false
    }
  }
}
