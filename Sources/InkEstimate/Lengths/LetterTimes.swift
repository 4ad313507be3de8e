/// How long espeak-ng takes for the words of a language, by their letters: the ruler that all voices are
/// measured with.
///
/// A word takes `word`, and for each letter, and for its end, a time that depends on the letter before. Some
/// frequent words take more or less than their letters say, such as those without a stress; not so before a
/// pause, where they are spoken in full. Fitted by `LetterTimesFit` and kept as text.
package struct LetterTimes: Sendable {
  /// Of one clip, with the silence that is kept about it. All in seconds.
  package var constant = 0.3
  package var comma = 0.27
  package var stop = 0.42
  /// Of espeak-ng's lengths about those by this table, as `SpeechModel.spread`.
  package var spread = 0.3
  /// In tenths of a millisecond, like all that follows.
  var word: Int32 = 870
  /// By the letter's symbol, after the symbol before it in the higher bits.
  private(set) var pairs = [Int32](repeating: 0, count: LetterSymbol.count * LetterSymbol.count)
  private(set) var words = WordTable()

  /// Where a unit is needed: 0.1 ms.
  static let unit = 0.0001

  /// Of a language; for one without a table of its own, of those in its letters.
  package static func of(_ language: SpeechLanguage) -> LetterTimes {
    switch language {
    case .english: english
    case .spanish: spanish
    case .french: french
    case .german: german
    case .italian: italian
    case .portuguese: portuguese
    case .japanese: japanese
    case .other(let code): further[code] ?? other
    }
  }

  /// Whether a language has a table of its own.
  package static func knows(_ language: SpeechLanguage) -> Bool {
    FittedLetterTimes.byLanguage[language.code] != nil
  }

  // Each is read when it is first asked for.
  private static let other = LetterTimes(parsing: FittedLetterTimes.byLanguage["other"] ?? "")
  private static let english = LetterTimes(code: "en")
  private static let spanish = LetterTimes(code: "es")
  private static let french = LetterTimes(code: "fr")
  private static let german = LetterTimes(code: "de")
  private static let italian = LetterTimes(code: "it")
  private static let portuguese = LetterTimes(code: "pt")
  private static let japanese = LetterTimes(code: "ja")
  private static let further = Dictionary(
    uniqueKeysWithValues: ["cs", "da", "el", "hu", "ko", "nl", "pl", "ru", "sv", "tr", "uk", "zh"].map {
      ($0, LetterTimes(code: $0))
    }
  )

  private init(code: String) {
    self.init(parsing: FittedLetterTimes.byLanguage[code] ?? "", startingWith: LetterTimes.other)
  }

  private init() {}

  /// Reads what `text` writes. Lines that it does not know are passed over.
  package init(parsing text: String, startingWith base: LetterTimes? = nil) {
    self = base ?? LetterTimes()
    words = WordTable()
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "))
      guard let name = fields.first else { continue }
      read(String(Substring(name)), fields.dropFirst())
    }
    for key in EnglishReading.abbreviationKeys { words.update(key) { $0.isAbbreviation = true } }
  }

  private mutating func read(_ name: String, _ fields: ArraySlice<Substring.UTF8View>) {
    let first = fields.first.flatMap { LetterTimes.number($0[...]) } ?? 0
    switch name {
    case "constant": constant = Double(first) * LetterTimes.unit
    case "comma": comma = Double(first) * LetterTimes.unit
    case "stop": stop = Double(first) * LetterTimes.unit
    case "spread": spread = Double(first) * LetterTimes.unit
    case "word": word = first
    case "letters": for field in fields { readLetter(field) }
    case "words": for field in fields { readWord(field) }
    default:
      guard let before = LetterTimes.symbol(name.utf8.first) else { return }
      for field in fields {
        guard let symbol = LetterTimes.symbol(field.first), let time = LetterTimes.number(field.dropFirst())
        else { continue }
        pairs[before << 5 | symbol] += time
      }
    }
  }

  /// The time of a letter whatever is before it.
  private mutating func readLetter(_ field: Substring.UTF8View) {
    guard let symbol = LetterTimes.symbol(field.first), let time = LetterTimes.number(field.dropFirst())
    else {
      return
    }
    for before in 0..<LetterSymbol.count { pairs[before << 5 | symbol] = time }
  }

  /// `the-310`
  private mutating func readWord(_ field: Substring.UTF8View) {
    guard let sign = field.lastIndex(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }),
      let time = LetterTimes.number(field[sign...]),
      let key = WordTable.key(String(Substring(field[..<sign])))
    else { return }
    words.update(key) { $0.time = time }
  }

  private static func symbol(_ byte: UInt8?) -> Int? {
    byte.flatMap { LetterSymbol.names.firstIndex(of: $0) }
  }

  private static func number(_ text: Substring.UTF8View.SubSequence) -> Int32? {
    var digits = text
    if digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    return Int32(Substring(digits))
  }

  /// Seconds of an ideograph by itself.
  var ideograph: Double {
    let symbol = Int(LetterSymbol.ideograph)
    return Double(pairs[symbol] + pairs[symbol << 5] + word) * LetterTimes.unit
  }

  /// What a frequent word takes more than its letters say.
  func surplus(_ word: String) -> Int32 {
    WordTable.key(word).flatMap { words[$0]?.time } ?? 0
  }

  /// The pairs of symbols in a word, from before its first letter to after its last.
  package static func forEachPair(of word: String, _ body: (Int) -> Void) {
    var before = Int(LetterSymbol.boundary)
    func add(_ text: String) {
      for scalar in text.unicodeScalars {
        let symbol = Int(LetterSymbol.of(scalar))
        guard symbol != LetterSymbol.boundary else { continue }
        body(before << 5 | symbol)
        before = symbol
      }
    }
    if word.utf8.count == 1, let letter = word.unicodeScalars.first, letter.isASCIIUppercase {
      add(EnglishReading.letterName(letter) ?? word)
    } else {
      add(word)
    }
    body(before << 5)
  }
}
