import InkText

/// A set of bytes in brackets, such as `[a-z]` or `[![:digit:]]`. A slash is in none.
struct ByteSet: Hashable, Sendable {
  private var bits: [UInt64] = [0, 0, 0, 0]

  static let all: ByteSet = {
    var set = ByteSet()
    set.insert { _ in true }
    return set
  }()

  private init() {}

  /// Reads a set whose opening bracket is read, up to its closing one; `nil` where that is missing, or a class is
  /// unknown.
  init?(readingFrom rest: inout ArraySlice<UInt8>) {
    let isNegated = rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "^")
    if isNegated { rest = rest.dropFirst() }
    var start: UInt8?
    var isFirst = true
    while true {
      guard let byte = rest.popFirst() else { return nil }
      // A bracket that comes first is one of the set.
      if byte == UInt8(ascii: "]"), !isFirst { break }
      isFirst = false
      switch byte {
      case UInt8(ascii: "\\"):
        guard let literal = rest.popFirst() else { return nil }
        insert { $0 == literal }
        start = literal
      case UInt8(ascii: "-") where start != nil && rest.first != nil && rest.first != UInt8(ascii: "]"):
        guard var end = rest.popFirst() else { return nil }
        if end == UInt8(ascii: "\\") {
          guard let literal = rest.popFirst() else { return nil }
          end = literal
        }
        insert { byte in start.map { $0 <= byte } ?? false && byte <= end }
        start = nil
      case UInt8(ascii: "[") where rest.first == UInt8(ascii: ":"):
        guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
        let name = rest[(rest.startIndex + 1)..<close]
        guard name.last == UInt8(ascii: ":") else {
          insert { $0 == byte }
          start = byte
          continue
        }
        guard let isIn = ByteSet.classes[String(decoding: name.dropLast(), as: UTF8.self)] else { return nil }
        insert(isIn)
        rest = rest[(close + 1)...]
        start = nil
      default:
        insert { $0 == byte }
        start = byte
      }
    }
    if isNegated { bits = bits.map { ~$0 } }
    remove(UInt8(ascii: "/"))
  }

  func contains(_ byte: UInt8) -> Bool { bits[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0 }

  private mutating func insert(_ isIn: (UInt8) -> Bool) {
    for byte in UInt8.min ... .max where isIn(byte) && byte != UInt8(ascii: "/") {
      bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
    }
  }

  private mutating func remove(_ byte: UInt8) { bits[Int(byte >> 6)] &= ~(1 << UInt64(byte & 63)) }

  /// Of POSIX, in ASCII.
  private static let classes: [String: @Sendable (UInt8) -> Bool] = [
    "alnum": { $0.isASCIIAlphanumeric },
    "alpha": { $0.isASCIIAlphanumeric && !(0x30...0x39).contains($0) },
    "blank": { $0 == 0x20 || $0 == 0x09 },
    "cntrl": { $0 < 0x20 || $0 == 0x7F },
    "digit": { (0x30...0x39).contains($0) },
    "graph": { (0x21..<0x7F).contains($0) },
    "lower": { (0x61...0x7A).contains($0) },
    "print": { (0x20..<0x7F).contains($0) },
    "punct": { (0x21..<0x7F).contains($0) && !$0.isASCIIAlphanumeric },
    "space": { $0 == 0x20 || (0x09...0x0D).contains($0) },
    "upper": { (0x41...0x5A).contains($0) },
    "xdigit": { $0.hexDigitValue != nil },
  ]
}
