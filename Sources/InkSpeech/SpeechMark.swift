/// A mark of punctuation that a voice makes heard.
package struct SpeechMark: Hashable, Sendable {
  /// Of two marks in a row the greater one is heard.
  package enum Kind: UInt8, Hashable, Comparable, Sendable, CaseIterable {
    case comma, dash, semicolon, colon, ellipsis, period, exclamation, question

    package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  package let kind: Kind
  /// As it is written in the spoken text.
  package let scalar: Unicode.Scalar

  package init(_ kind: Kind, _ scalar: Unicode.Scalar) {
    self.kind = kind
    self.scalar = scalar
  }

  static let comma = SpeechMark(.comma, ",")
  static let ideographicComma = SpeechMark(.comma, "、")
  static let period = SpeechMark(.period, ".")
  static let dash = SpeechMark(.dash, "—")
  static let ellipsis = SpeechMark(.ellipsis, "…")

  /// The mark that a character is; `nil` for any other character.
  init?(_ value: UInt32) {
    // Few signs are marks, and few marks are beyond ASCII.
    let isASCII = value < 0x80
    guard !isASCII || SignSet.asciiMarks.contains(value), let kind = SpeechMark.kinds[value],
      let scalar = Unicode.Scalar(value)
    else { return nil }
    self.init(kind, scalar)
  }

  /// Bytes in the text that a voice gets.
  var length: Int { UTF8.width(scalar) }

  func write(to bytes: inout [UInt8]) {
    bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }

  /// Whether a sentence may end at it.
  var isFinal: Bool {
    switch kind {
    case .period, .exclamation, .question, .ellipsis: true
    case .comma, .semicolon, .colon, .dash: false
    }
  }

  /// By their use: of Latin, Greek, Armenian, Hebrew, Arabic, Devanagari, Ethiopic, Khmer, Burmese, Tibetan and
  /// Chinese writing.
  private static let kinds: [UInt32: Kind] = {
    let signs: [(Kind, String.UnicodeScalarView)] = [
      (.comma, ",、，،՝፣፥፡၊".unicodeScalars), (.semicolon, ";；؛፤".unicodeScalars),
      (.colon, ":：፦".unicodeScalars), (.dash, "—―–".unicodeScalars), (.ellipsis, "…⋯".unicodeScalars),
      (.period, ".。．｡։۔।॥።၏။៕។།".unicodeScalars), (.exclamation, "!！՜".unicodeScalars),
      (.question, "?？؟՞፧".unicodeScalars),
    ]
    return Dictionary(
      signs.flatMap { kind, scalars in scalars.map { ($0.value, kind) } },
      uniquingKeysWith: { first, _ in first }
    )
  }()
}
