/// Some signs, in which one is found by a bit for those of ASCII.
struct SignSet: Sendable, ExpressibleByStringLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var others: [UInt32] = []

  init(stringLiteral signs: String) {
    for scalar in signs.unicodeScalars {
      switch scalar.value {
      case 0..<64: low |= 1 << UInt64(scalar.value)
      case 64..<128: high |= 1 << UInt64(scalar.value - 64)
      default: others.append(scalar.value)
      }
    }
  }

  @inline(__always)
  func contains(_ value: UInt32) -> Bool {
    switch value {
    case 0..<64: low >> UInt64(value) & 1 == 1
    case 64..<128: high >> UInt64(value - 64) & 1 == 1
    default: others.contains(value)
    }
  }
}

extension SignSet {
  static let brackets: SignSet = "()[]{}（）【】〔〕［］｛｝〈〉"
  static let quotes: SignSet = "\"'“”„‟‘’‚‛«»‹›「」『』《》*_`~"
  static let closers: SignSet = "\"'”’»›)]}“‘」』》"
  static let asciiMarks: SignSet = ".,!?;:"
  static let plainMarks: SignSet = ".,!?;"
  static let ends: SignSet = ".!?"
  static let currencies: SignSet = "$€£¥"
  static let dashes: SignSet = "-–—"
  /// Between the numbers of a range or a score.
  static let ranges: SignSet = "-–—‑〜～~:"
  static let waves: SignSet = "〜～"
  /// Between measures, with a word for it.
  static let joints: SignSet = "-–〜～"
  static let abbreviationSigns: SignSet = ".-'/;°ºª"
  static let addressStarts: SignSet = ".:@_-"
  static let addressEnds: SignSet = ".,:;!?'*_"
  static let notInAddresses: SignSet = "\"<>()[]{}|\\^`*"
  /// After which a sign before a number is its own.
  static let beforePrefixes: SignSet = "(=<>±×*/,:["
  /// Said by themselves, and so no punctuation.
  static let content: SignSet = "$€£¥#@&+=<>~−"
  static let inches: SignSet = "\"″”"
  static let measureEnds: SignSet = "%°)"
  static let rangeEnds: SignSet = ".℃"
  static let timeSigns: SignSet = ":.,"
  static let dateSigns: SignSet = "-–/:,."
  static let codeEnds: SignSet = ".,!?"
}
