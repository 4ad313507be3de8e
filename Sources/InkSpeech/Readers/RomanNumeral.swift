enum RomanNumeral {
  private static let values: [UInt8: Int] = [
    0x49: 1, 0x56: 5, 0x58: 10, 0x4C: 50, 0x43: 100, 0x44: 500, 0x4D: 1000,
  ]

  /// The number that letters are, if they are one in good form and below 4000.
  static func value(_ letters: ArraySlice<UInt8>) -> Int? {
    guard !letters.isEmpty, letters.count <= 15 else { return nil }
    var sum = 0
    for (offset, letter) in letters.enumerated() {
      guard let value = values[letter] else { return nil }
      let next = letters.dropFirst(offset + 1).first.flatMap { values[$0] } ?? 0
      sum += value < next ? -value : value
    }
    return sum > 0 && sum < 4000 && Array(letters) == Self.letters(sum) ? sum : nil
  }

  static func value(of text: TokenText, _ index: Int) -> Int? {
    let token = text[index]
    guard token.kind == .letters, token.shape.contains(.hasCapital), token.count <= 15 else { return nil }
    return value(text.bytes[token.range])
  }

  /// A numeral, and the `'s` after it.
  static func genitive(of text: TokenText, _ index: Int) -> (value: Int, suffix: String)? {
    if let value = value(of: text, index) { return (value, "") }
    guard let (numeral, rest) = text.elision(index), rest.count == 1,
      text.bytes[rest.lowerBound] == UInt8(ascii: "s"), let value = value(text.bytes[numeral])
    else { return nil }
    return (value, "'s")
  }

  private static func letters(_ number: Int) -> [UInt8] {
    let numerals: [(Int, String)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
      (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var letters: [UInt8] = []
    for (value, numeral) in numerals {
      while rest >= value {
        letters += numeral.utf8
        rest -= value
      }
    }
    return letters
  }
}
