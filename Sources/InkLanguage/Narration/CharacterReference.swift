import InkText

/// `&amp;`, `&#39;` or `&#x27;` in narration.
struct CharacterReference {
  let range: ByteRange
  /// What it stands for; a space for all kinds of white space.
  let character: String

  /// As narration writes it.
  var written: String { "[]#\\".contains(character) ? "\\" + character : character }

  /// In bytes.
  private static let longest = 12

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ", "emsp": " ",
    "thinsp": " ", "hellip": "…", "mdash": "—", "ndash": "–", "minus": "−", "lsquo": "‘", "rsquo": "’",
    "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "lsaquo": "‹",
    "rsaquo": "›", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "euro": "€", "pound": "£", "cent": "¢",
    "yen": "¥", "sect": "§", "para": "¶", "middot": "·", "bull": "•", "times": "×", "divide": "÷",
    "plusmn": "±", "frac12": "½", "frac14": "¼", "frac34": "¾", "sup2": "²", "sup3": "³", "micro": "µ",
    "iexcl": "¡", "iquest": "¿", "szlig": "ß", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä",
    "Ouml": "Ö", "Uuml": "Ü", "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë", "aacute": "á",
    "agrave": "à", "acirc": "â", "aring": "å", "aelig": "æ", "ccedil": "ç", "iacute": "í", "igrave": "ì",
    "icirc": "î", "iuml": "ï", "ntilde": "ñ", "oacute": "ó", "ograve": "ò", "ocirc": "ô", "otilde": "õ",
    "oslash": "ø", "uacute": "ú", "ugrave": "ù", "ucirc": "û", "yacute": "ý", "rarr": "→", "larr": "←",
    "lbrack": "[", "rbrack": "]", "num": "#", "ast": "*", "shy": "", "zwj": "", "zwnj": "", "zwsp": "",
  ]

  init?(_ bytes: borrowing Span<UInt8>, at start: Int, in token: ByteRange) {
    let limit = min(token.end, start + CharacterReference.longest)
    var end = start + 1
    while end < limit, bytes[end] != UInt8(ascii: ";") {
      guard bytes[end].isASCIIAlphanumeric || bytes[end] == UInt8(ascii: "#") else { return nil }
      end += 1
    }
    guard end < limit else { return nil }
    let name = String(decoding: (start + 1..<end).map { bytes[$0] }, as: UTF8.self)
    guard let character = CharacterReference.named[name] ?? CharacterReference.numbered(name) else {
      return nil
    }
    range = ByteRange(start, end + 1)
    self.character = character
  }

  /// `#39`, `#x27`
  private static func numbered(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.first.map { "xX".contains($0) } ?? false ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, let scalar = Unicode.Scalar(value) else { return nil }
    switch scalar.properties.generalCategory {
    case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: return " "
    default: return String(Character(scalar))
    }
  }
}
