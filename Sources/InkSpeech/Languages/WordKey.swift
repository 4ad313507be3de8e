/// A word of at most 16 bytes as two numbers, by which tables are looked up without making strings.
struct WordKey: Hashable, Sendable {
  static let longest = 16

  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private(set) var count = 0

  init() {}

  /// Its bits in disorder, the lowest ones best.
  var mixed: Int {
    let product = (low ^ (high &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(count)).multipliedFullWidth(
      by: 0xD6E8_FEB8_6659_FD93
    )
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }

  /// Its letters up to a sign.
  var firstWord: WordKey {
    var word = WordKey()
    for index in 0..<count {
      let letter = UInt8(
        truncatingIfNeeded: index < 8 ? low >> UInt64(index * 8) : high >> UInt64((index - 8) * 8)
      )
      guard letter >= 0x61, letter != 0x7F, word.append(CollectionOfOne(letter), folded: false) else { break }
    }
    return word
  }

  /// `nil` where it does not fit.
  init?(_ text: some StringProtocol, folded: Bool = true) {
    self.init()
    guard append(text.utf8, folded: folded) else { return nil }
  }

  /// - Parameter folded: Whether capitals count as small letters: those of ASCII and, of Latin-1, those whose
  ///   second byte in UTF-8 says so.
  /// - Returns: False where it does not fit.
  mutating func append(_ bytes: some Sequence<UInt8>, folded: Bool = true) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      guard count < WordKey.longest else { return false }
      var letter = byte
      if folded {
        if (0x41...0x5A).contains(byte) || (previous == 0xC3 && (0x80...0x9E).contains(byte)) {
          letter |= 0x20
        }
      }
      previous = byte
      if count < 8 {
        low |= UInt64(letter) << UInt64(count * 8)
      } else {
        high |= UInt64(letter) << UInt64((count - 8) * 8)
      }
      count += 1
    }
    return true
  }
}
