/// What a character is to the lexer.
enum ScalarClass: UInt8, Sendable {
  case space, hardSpace, lineBreak
  case letter
  /// A letter of a script that puts no spaces between words.
  case unspacedLetter
  /// What belongs to the letter before it.
  case mark
  case digit, superscript, `subscript`, number
  case sign, silent

  static let ascii: [ScalarClass] = (0..<128).map { value in
    switch UInt8(value) {
    case 0x0A, 0x0D: .lineBreak
    case 0x20, 0x09, 0x0B, 0x0C: .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case 0x21...0x7E: .sign
    default: .silent
    }
  }

  /// The class of the character at an offset, and its length in UTF-8.
  @inline(__always)
  static func at(_ offset: Int, in bytes: [UInt8]) -> (kind: ScalarClass, value: UInt32, length: Int) {
    let (value, length) = UTF8Decoding.scalar(in: bytes, at: offset)
    return (value < 0x80 ? ascii[Int(value)] : ScalarClass(value), value, length)
  }

  var isSpace: Bool { self == .space || self == .hardSpace || self == .lineBreak }

  /// - Parameter value: Beyond ASCII.
  init(_ value: UInt32) {
    switch value {
    case 0xC0...0x24F: self = value == 0xD7 || value == 0xF7 ? .sign : .letter
    case 0x3041...0x3096, 0x309D...0x30FA, 0x30FC...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x3005...0x3007,
      0xAC00...0xD7A3:
      self = .unspacedLetter
    case 0x2010...0x2027: self = .sign
    default: self = Unicode.Scalar(value).map(ScalarClass.init(other:)) ?? .silent
    }
  }

  private init(other scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0xA0, 0x2007, 0x2009, 0x202F: self = .hardSpace
    // The small letters of ordinals, signs that are no emoji to readers, and signs that are said.
    case 0xAA, 0xBA, 0xA9, 0xB0, 0x2103, 0x2109, 0x2116: self = .sign
    // Selectors of how a character is drawn.
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .silent
    case 0xB2, 0xB3, 0xB9, 0x2070...0x207F: self = .superscript
    case 0x2080...0x2089: self = .subscript
    // Thai, Lao, Burmese, Khmer.
    case 0xE01...0xE30, 0xE32...0xE33, 0xE40...0xE46, 0xE81...0xEB0, 0xEB2...0xEB3, 0xEC0...0xEC6,
      0x1000...0x102A, 0x1780...0x17B3:
      self = .unspacedLetter
    default: self = .init(properties: scalar.properties)
    }
  }

  private init(properties: Unicode.Scalar.Properties) {
    if properties.isWhitespace {
      self = .space
    } else if properties.isEmoji || properties.isEmojiModifier {
      self = .silent
    } else {
      self = .init(properties.generalCategory, properties)
    }
  }

  private init(_ category: Unicode.GeneralCategory, _ properties: Unicode.Scalar.Properties) {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .letterNumber: self = .letter
    case .otherLetter: self = properties.isIdeographic ? .unspacedLetter : .letter
    case .nonspacingMark, .spacingMark: self = .mark
    case .decimalNumber: self = .digit
    case .otherNumber: self = .number
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol:
      self = .sign
    default: self = .silent
    }
  }
}
