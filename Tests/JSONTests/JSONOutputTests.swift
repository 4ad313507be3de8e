import FoundationEssentials
import InkJSON
import InkText
import TestSupport
import Testing

/// What is written is byte for byte what Foundation's encoder writes, except for characters that would be hidden.
@Suite struct JSONOutputTests {
  private func foundation(_ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting) throws
    -> String
  {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    let json = String(decoding: try encoder.encode(value), as: UTF8.self)
    return json.unicodeScalars.map { scalar in
      (0x7F...0xFFFF).contains(scalar.value) && VisibleText.escape(scalar) != nil
        ? "\\u\(HexText.digits(scalar.value, count: 4))" : String(scalar)
    }.joined()
  }

  private func expectSame(_ value: some Encodable) throws {
    let line = String(decoding: try JSONOutput.line(value), as: UTF8.self)
    #expect(try line == foundation(value, []))
    let document = String(decoding: try JSONOutput.document(value), as: UTF8.self)
    #expect(try document == foundation(value, .prettyPrinted) + "\n")
  }

  /// What text for people has escaped is escaped here as well, and read back as it was.
  @Test func noCharacterIsHidden() throws {
    for value in Array(UInt32(1)...0x3000) + [0xFEFF, 0xFFFD, 0x1F600, 0x10FFFF] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(Character(scalar))b"
      let json = String(decoding: try JSONOutput.line([text]), as: UTF8.self)
      let isHidden = VisibleText.escape(scalar) != nil && PathText.byte(of: scalar) == nil
      #expect(!isHidden || json.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "\(value): \(json)")
      #expect(isHidden || value < 0x80 || json.contains(text), "\(value): \(json)")
      #expect(
        try JSONDecoder().decode([String].self, from: Data(json.utf8)).map(ExactText.init) == [
          ExactText(text)
        ]
      )
    }
  }

  @Test func randomValues() throws {
    var numbers = RandomNumbers(seed: 5)
    for _ in 0..<2000 { try expectSame(RandomValue(&numbers, depth: 0)) }
  }

  @Test(arguments: [
    0, -0.0, 1, -1, 0.1, 1.0 / 3, 100, 1e15, 1e16, 1e17, 123_456_789_012_345_680, 1e100, 1e-7,
    .leastNonzeroMagnitude, -2.5,
    .pi, .greatestFiniteMagnitude,
  ])
  func numbers(number: Double) throws { try expectSame([number]) }

  @Test func wholeNumbers() throws {
    try expectSame([Int64.min, 0, .max])
    try expectSame([UInt64.max])
    try expectSame([Int8.min, 3])
    try expectSame([UInt16.max])
    try expectSame([Float(0.1), 3, 1e20])
  }

  @Test func everyCharacterBelow256() throws {
    for scalar in (0..<256).compactMap(Unicode.Scalar.init) { try expectSame(["\(scalar)x": "x\(scalar)"]) }
  }

  @Test func emptyContainers() throws {
    try expectSame([String: Int]())
    try expectSame([Int]())
    try expectSame(["a": [[Int]()], "b": []])
    try expectSame(["a": [String: String]()])
    try expectSame([Int?.none, 1])
  }

  @Test func numbersThatJSONDoesNotHave() {
    for number in [Double.nan, .infinity, -.infinity] {
      #expect(throws: EncodingError.self) { try JSONOutput.line([number]) }
    }
  }

  private struct Layered: Encodable {
    struct Base: Encodable {
      let zebra = 1
      let ant = "a"
    }

    private enum Key: CodingKey {
      case middle, above, inner, list
    }

    func encode(to encoder: any Encoder) throws {
      try Base().encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(2, forKey: .middle)
      var inner = container.nestedContainer(keyedBy: Key.self, forKey: .inner)
      try inner.encode(true, forKey: .middle)
      try inner.encode([1, 2], forKey: .above)
      var list = container.nestedUnkeyedContainer(forKey: .list)
      try list.encode("x")
      try list.encodeNil()
      var item = list.nestedContainer(keyedBy: Key.self)
      try item.encode(Base(), forKey: .list)
      #expect(list.count == 3)
      try Base().encode(to: container.superEncoder(forKey: .above))
      try Base().encode(to: container.superEncoder())
    }
  }

  /// Several containers that write members of one object, and some that are taken from others.
  @Test func containersInContainers() throws { try expectSame([Layered(), Layered()]) }

  @Test func theLastOfMembersCalledAlikeCounts() throws {
    struct Twice: Encodable {
      func encode(to encoder: any Encoder) throws {
        try ["b": 1, "a": 2].encode(to: encoder)
        try ["b": 3].encode(to: encoder)
      }
    }
    try expectSame(Twice())
  }
}

/// A value of any form.
private indirect enum RandomValue: Encodable {
  case text(String)
  case real(Double)
  case whole(Int)
  case flag(Bool)
  case none
  case list([RandomValue])
  case members([String: RandomValue])
  case record(Record)

  struct Record: Encodable {
    let text: String
    let number: Double
    let absent: Int?
    let inner: [RandomValue]
    let Capital: Int
    let a1: Bool
    let a10: Bool
    let a2: Bool
  }

  private static let pieces = [
    "a", "Z", "é", "e\u{301}", "😀", "\"", "\\", "/", "\n", "\u{1}", "\u{7F}", "\u{2028}", "_", "10", "9", "-",
    "章",
    " ",
  ]

  init(_ numbers: inout RandomNumbers, depth: Int) {
    func text() -> String {
      let count = Int.random(in: 0...6, using: &numbers)
      return (0..<count).map { _ in RandomValue.pieces.randomElement(using: &numbers) ?? "" }.joined()
    }
    func inner() -> [RandomValue] {
      let count = Int.random(in: 0...4, using: &numbers)
      return (0..<count).map { _ in RandomValue(&numbers, depth: depth + 1) }
    }
    switch Int.random(in: depth > 4 ? 0...4 : 0...9, using: &numbers) {
    case 0: self = .text(text())
    case 1: self = .real(Double.random(in: -1e6...1e6, using: &numbers))
    case 2: self = .whole(Int.random(in: Int.min...Int.max, using: &numbers))
    case 3: self = .flag(Bool.random(using: &numbers))
    case 4: self = .none
    case 5, 6: self = .list(inner())
    case 7, 8: self = .members(Dictionary(inner().map { (text(), $0) }) { first, _ in first })
    default:
      self = .record(
        Record(
          text: text(),
          number: 0.5,
          absent: nil,
          inner: inner(),
          Capital: 1,
          a1: true,
          a10: false,
          a2: true
        )
      )
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .real(let number): try container.encode(number)
    case .whole(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .none: try container.encodeNil()
    case .list(let values): try container.encode(values)
    case .members(let members): try container.encode(members)
    case .record(let record): try container.encode(record)
    }
  }
}
