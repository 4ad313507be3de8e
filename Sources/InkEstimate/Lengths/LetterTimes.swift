package import InkSpeech
internal import Synchronization

/// How long espeak-ng takes for the words of a language, by their letters: the ruler that all voices are
/// measured with.
///
/// A word takes `word`, and for each letter, and for its end, a time that depends on the letter before. Some
/// frequent words take more or less than their letters say, such as those without a stress; not so before a
/// pause, where they are spoken in full. Fitted by `LetterTimesFit` and kept as text.
package struct LetterTimes: Sendable {
  /// Of one clip, with the silence that is kept about it. All in seconds.
  package var constant = LetterTimes.silences.constant
  package var comma = LetterTimes.silences.comma
  package var stop = LetterTimes.silences.stop
  /// Of espeak-ng's lengths about those by this table, as `SpeechModel.spread`.
  package var spread = 0.3
  /// In tenths of a millisecond, like all that follows.
  var word: Int32 = 870
  /// By the letter's symbol, after the symbol before it in the higher bits.
  private(set) var pairs = [Int32](repeating: 0, count: LetterSymbol.count * LetterSymbol.count)
  private(set) var alphabet = LetterAlphabet()
  /// By symbol: letters of sound in the lowest three bits, vowels in the next, ideographs in the last.
  private(set) var kinds = (0..<LetterSymbol.count).map { LetterTimes.kind(UInt8($0)) }
  private(set) var words = WordTable()

  /// Where a unit is needed: 0.1 ms.
  static let unit = 0.0001

  /// Of a language; for one without a table of its own, of those in its letters.
  package static func of(_ language: SpeechLanguage) -> LetterTimes {
    let code = table(language)
    guard code != "en" else { return english }
    guard FittedLetterTimes.byLanguage[code] != nil else { return other }
    return further.withLock { further in
      if let times = further[code] { return times }
      let times = LetterTimes(code: code)
      further[code] = times
      return times
    }
  }

  /// Whether a language has a table of its own.
  package static func knows(_ language: SpeechLanguage) -> Bool {
    FittedLetterTimes.byLanguage[table(language)] != nil
  }

  /// The name of a language's table.
  private static func table(_ language: SpeechLanguage) -> String {
    switch language.code {
    case "cmn", "yue": "zh"
    case "no", "nn": "nb"
    default: language.code
    }
  }

  /// In seconds, where nothing else is known.
  static let silences = (constant: 0.3, comma: 0.27, stop: 0.42)

  // Each is read when it is first asked for.
  private static let other = LetterTimes(parsing: FittedLetterTimes.byLanguage["other"] ?? "")
  private static let english = LetterTimes(code: "en")
  private static let further = Mutex<[String: LetterTimes]>([:])

  private init(code: String) {
    self.init(parsing: FittedLetterTimes.byLanguage[code] ?? "", startingWith: LetterTimes.other)
  }

  private init() {}

  /// Reads what `text` writes. Lines that it does not know are passed over.
  package init(parsing text: String, startingWith base: LetterTimes? = nil) {
    self = base ?? LetterTimes()
    words = WordTable()
    alphabet = LetterAlphabet()
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "))
      guard let name = fields.first else { continue }
      read(String(Substring(name)), fields.dropFirst())
    }
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
      guard let before = name.unicodeScalars.first.flatMap(symbol) else { return }
      for field in fields {
        guard let (character, time) = LetterTimes.entry(field), let symbol = symbol(character) else {
          continue
        }
        pairs[before << LetterSymbol.bits | symbol] += time
      }
    }
  }

  /// The time of a letter whatever is before it. The alphabet grows by those that are not in it.
  private mutating func readLetter(_ field: Substring.UTF8View) {
    guard let (character, time) = LetterTimes.entry(field),
      let symbol = symbol(character) ?? alphabet.add(character).map(Int.init)
    else { return }
    kinds[symbol] = LetterTimes.kind(UInt8(symbol), character)
    for before in 0..<LetterSymbol.count { pairs[before << LetterSymbol.bits | symbol] = time }
  }

  /// `the-310`
  private mutating func readWord(_ field: Substring.UTF8View) {
    guard let sign = field.lastIndex(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }),
      let time = LetterTimes.number(field[sign...]),
      let key = key(Substring(field[..<sign]))
    else { return }
    words.set(key, time)
  }

  /// `nil` for a word that is too long, or of letters that are not in the alphabet.
  private func key(_ word: Substring) -> UInt64? {
    let letters = word.unicodeScalars
    guard letters.count <= WordTable.longest else { return nil }
    return letters.reduce(0 as UInt64?) { key, letter in
      key.flatMap { key in symbol(letter).map { WordTable.key(key, $0) } }
    }
  }

  /// `a-17`
  private static func entry(_ field: Substring.UTF8View) -> (Unicode.Scalar, Int32)? {
    let text = Substring(field)
    guard let character = text.unicodeScalars.first,
      let time = number(field.dropFirst(UTF8.width(character)))
    else { return nil }
    return (character, time)
  }

  private func symbol(_ name: Unicode.Scalar) -> Int? {
    if name.isASCII, let common = LetterSymbol.names.firstIndex(of: UInt8(name.value)) { return common }
    return alphabet.symbol(name).map(Int.init)
  }

  /// An ideograph is a syllable or two, a kana or a Hangul block one; the name of a digit or of a sign is one too.
  private static func kind(_ symbol: UInt8, _ character: Unicode.Scalar? = nil) -> UInt8 {
    if symbol >= LetterSymbol.commonCount {
      guard let character else { return 0 }
      if HangulLetters.isVowel(character) { return 8 | 1 }
      let common = LetterSymbol.of(character)
      return common == LetterSymbol.boundary ? 8 | 4 : kind(common)
    }
    let vowel: UInt8 = LetterSymbol.isVowel[Int(symbol)] ? 8 : 0
    switch symbol {
    case LetterSymbol.boundary: return 0
    case LetterSymbol.ideograph: return 16 | vowel | 4
    case LetterSymbol.syllable: return vowel | 2
    case LetterSymbol.zero...: return 8 | 4
    default: return vowel | 1
    }
  }

  private static func number(_ text: Substring.UTF8View.SubSequence) -> Int32? {
    var digits = text
    if digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    return Int32(Substring(digits))
  }

  /// Seconds of an ideograph by itself.
  var ideograph: Double {
    let symbol = Int(LetterSymbol.ideograph)
    return Double(pairs[symbol] + pairs[symbol << LetterSymbol.bits] + word) * LetterTimes.unit
  }
}
