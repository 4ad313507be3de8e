/// Times by short words, found by the symbols of the word's letters packed into one integer.
struct WordTable: Sendable {
  /// The most letters of a word.
  static let longest = 64 / LetterSymbol.bits

  /// 0 where the place is free.
  private var keys: [UInt64]
  /// In tenths of a millisecond.
  private var times: [Int32]
  private var count = 0

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    times = [Int32](repeating: 0, count: size)
  }

  /// The key of a word of one letter more.
  static func key(_ key: UInt64, _ symbol: Int) -> UInt64 {
    key << UInt64(LetterSymbol.bits) | UInt64(symbol)
  }

  /// The symbols that a key is packed from.
  static func symbols(_ key: UInt64) -> [Int] {
    (0..<longest).reversed().map { Int(key >> UInt64(LetterSymbol.bits * $0)) & (LetterSymbol.count - 1) }
      .filter { $0 != LetterSymbol.boundary }
  }

  subscript(_ key: UInt64) -> Int32? {
    var place = start(key)
    while keys[place] != 0 {
      if keys[place] == key { return times[place] }
      place = (place + 1) & (keys.count - 1)
    }
    return nil
  }

  mutating func set(_ key: UInt64, _ time: Int32) {
    guard key != 0 else { return }
    var place = start(key)
    while keys[place] != 0, keys[place] != key { place = (place + 1) & (keys.count - 1) }
    if keys[place] == 0 {
      keys[place] = key
      count += 1
    }
    times[place] = time
    if count * 2 > keys.count { grow() }
  }

  private mutating func grow() {
    var larger = WordTable(capacity: keys.count)
    for (key, time) in zip(keys, times) where key != 0 { larger.set(key, time) }
    self = larger
  }

  private func start(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 40) & (keys.count - 1)
  }
}
