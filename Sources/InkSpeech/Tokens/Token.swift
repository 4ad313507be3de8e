/// A stretch of a text that is read as one: a run of letters or digits, or a single sign.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    /// With the marks on them, and apostrophes between them.
    case letters
    /// Decimal digits of one script or several.
    case digits
    /// Digits above or below the line.
    case superscript, `subscript`
    /// One character that is a number by itself, as `½` or `③`.
    case number
    /// Punctuation and symbols.
    case sign
    /// Shown, and never spoken: emoji, and what only steers how text is drawn.
    case silent
    /// A text that is spoken in the place of what is shown.
    case replacement
    case end
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// White space before it.
    static let afterSpace = Flags(rawValue: 1)
    /// That white space is one character at which lines do not break.
    static let afterHardSpace = Flags(rawValue: 2)
    static let afterLineBreak = Flags(rawValue: 4)
    /// An empty line before it.
    static let afterParagraph = Flags(rawValue: 8)
    /// A quote's first mark.
    static let opensQuote = Flags(rawValue: 16)
    /// An apostrophe or a quote's mark that means feet or inches, minutes or seconds.
    static let isPrime = Flags(rawValue: 32)
  }

  /// Of letters.
  struct Shape: OptionSet, Sendable {
    let rawValue: UInt8
    static let startsWithCapital = Shape(rawValue: 1)
    static let hasCapital = Shape(rawValue: 2)
    static let hasSmall = Shape(rawValue: 4)
    static let hasOther = Shape(rawValue: 8)
    /// Letters of a script without spaces between words.
    static let isUnspaced = Shape(rawValue: 16)
    static let isASCII = Shape(rawValue: 32)
    static let hasApostrophe = Shape(rawValue: 64)
  }

  var kind: Kind
  var flags: Flags
  var shape: Shape = []
  /// A sign's character; a replacement's number.
  var value: UInt32 = 0
  /// UTF-8 offsets of the shown text.
  var start: UInt32
  var end: UInt32
  /// The shown word that it belongs to.
  var word: UInt32

  static let end = Token(kind: .end, flags: [.afterSpace], start: 0, end: 0, word: 0)

  var count: Int { Int(end - start) }
  var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether it is one letter, of ASCII or of Latin beyond it.
  var isLetter: Bool { kind == .letters && count == (shape.contains(.isASCII) ? 1 : 2) }

  /// Whether every letter is a capital, and there are at least two.
  var isCapitals: Bool {
    kind == .letters && shape.contains(.hasCapital) && !shape.contains(.hasSmall) && !isLetter
  }

  /// Whether it is that sign.
  func `is`(_ scalar: Unicode.Scalar) -> Bool { kind == .sign && value == scalar.value }

  /// Whether it is one of those signs.
  func `is`(in signs: SignSet) -> Bool { kind == .sign && signs.contains(value) }
}
