/// A text cut into tokens, for readers that look around in it.
final class TokenText: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]
  /// How many shown words there are.
  let wordCount: Int
  /// Whether its first letter is a small one, as where capitals are not used at all.
  let isUncased: Bool

  init(bytes: [UInt8], tokens: [Token], wordCount: Int) {
    self.bytes = bytes
    self.tokens = tokens
    self.wordCount = wordCount
    let first = tokens.first { $0.kind == .letters }
    isUncased = first.map { !$0.shape.contains(.hasCapital) && $0.shape.contains(.hasSmall) } ?? false
  }

  /// Before the first and after the last token there is the end.
  subscript(index: Int) -> Token { tokens.indices.contains(index) ? tokens[index] : .end }

  /// Whether nothing is between a token and the one before it.
  func isAttached(_ index: Int) -> Bool { !self[index].flags.contains(.afterSpace) && index > 0 }

  func string(_ index: Int) -> String { String(decoding: bytes[self[index].range], as: UTF8.self) }

  func string(_ tokens: Range<Int>) -> String { String(decoding: bytes[range(tokens)], as: UTF8.self) }

  /// The bytes from the first of some tokens to the last.
  func range(_ tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return Int(self[tokens.lowerBound].start)..<Int(self[tokens.upperBound - 1].end)
  }

  /// A token as tables know it; `nil` where it is too long for them.
  func key(_ index: Int, folded: Bool = true) -> WordKey? {
    var key = WordKey()
    return key.append(bytes[self[index].range], folded: folded) ? key : nil
  }

  /// The bytes of a word before its first apostrophe, and those after it.
  func elision(_ index: Int) -> (article: Range<Int>, rest: Range<Int>)? {
    let token = self[index]
    guard token.shape.contains(.hasApostrophe) else { return nil }
    var offset = Int(token.start)
    while offset < token.end {
      let (value, length) = UTF8Decoding.scalar(in: bytes, at: offset)
      if value == 0x27 || value == 0x2019 || value == 0x02BC {
        return (Int(token.start)..<offset, offset + length..<Int(token.end))
      }
      offset += length
    }
    return nil
  }

  func string(bytes range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The values of a token's digits, whatever their script.
  func digits(_ index: Int) -> [UInt8] {
    let token = self[index]
    var digits: [UInt8] = []
    digits.reserveCapacity(token.count)
    var offset = Int(token.start)
    while offset < token.end {
      let (value, length) = UTF8Decoding.scalar(in: bytes, at: offset)
      digits.append(DigitValue.of(value))
      offset += length
    }
    return digits
  }

  /// How many digits a token of ASCII digits has; 0 for any other token.
  func digitCount(_ index: Int) -> Int {
    let token = self[index]
    guard token.kind == .digits else { return 0 }
    return token.shape.contains(.isASCII) ? token.count : digits(index).count
  }

  /// The number that a token of digits is; `nil` for other tokens, and for more than nine digits.
  func number(_ index: Int) -> Int? {
    guard self[index].kind == .digits, self[index].count <= 9 || digitCount(index) <= 9 else { return nil }
    return digits(index).reduce(0) { $0 * 10 + Int($1) }
  }
}
