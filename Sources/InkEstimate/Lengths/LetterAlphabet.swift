/// What a language has symbols for in its table, in addition to those of `LetterSymbol`: letters with accents and
/// those of other scripts, digits of theirs, and signs that a voice says.
///
/// Of Hangul it has the letters that a block consists of.
struct LetterAlphabet: Sendable {
  /// The most characters, so that each has a symbol.
  static let capacity = LetterSymbol.count - LetterSymbol.commonCount

  /// In small letters, in the order of their symbols.
  private(set) var characters: [Unicode.Scalar] = []
  /// By place: a character, zero where the place is free.
  private var keys = [UInt32](repeating: 0, count: 512)
  private var symbols = [UInt8](repeating: 0, count: 512)

  /// - Returns: Its symbol; `nil` once the alphabet is full.
  mutating func add(_ character: Unicode.Scalar) -> UInt8? {
    let small = LetterSymbol.small(character)
    if let symbol = symbol(small) { return symbol }
    guard characters.count < LetterAlphabet.capacity else { return nil }
    let symbol = UInt8(LetterSymbol.commonCount + characters.count)
    characters.append(small)
    set(small, symbol)
    let large = small.properties.uppercaseMapping.unicodeScalars
    if large.count == 1, let large = large.first, large != small, self.symbol(large) == nil {
      set(large, symbol)
    }
    return symbol
  }

  /// `nil` for what is not in the alphabet.
  func symbol(_ character: Unicode.Scalar) -> UInt8? {
    let key = LetterAlphabet.folded(character)
    var place = LetterAlphabet.start(key)
    while keys[place] != 0 {
      if keys[place] == key { return symbols[place] }
      place = (place + 1) & (keys.count - 1)
    }
    return nil
  }

  /// The character of a symbol; `nil` for a symbol that all tables share.
  func character(_ symbol: Int) -> Unicode.Scalar? {
    let index = symbol - LetterSymbol.commonCount
    return characters.indices.contains(index) ? characters[index] : nil
  }

  /// The common symbol that is taken for one that has been seen too rarely.
  func common(_ symbol: Int) -> Int {
    guard let character = character(symbol) else { return symbol }
    return Int(LetterSymbol.of(character))
  }

  private mutating func set(_ character: Unicode.Scalar, _ symbol: UInt8) {
    let key = LetterAlphabet.folded(character)
    var place = LetterAlphabet.start(key)
    while keys[place] != 0 { place = (place + 1) & (keys.count - 1) }
    keys[place] = key
    symbols[place] = symbol
  }

  /// Katakana as hiragana, which sound alike.
  private static func folded(_ character: Unicode.Scalar) -> UInt32 {
    (0x30a1...0x30f6).contains(character.value) ? character.value - 0x60 : character.value
  }

  private static func start(_ key: UInt32) -> Int { Int((key &* 0x9e37_79b1) >> 23) }
}
