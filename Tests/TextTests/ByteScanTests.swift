import InkText
import TestSupport
import Testing

/// The searches find what a walk byte by byte finds.
@Suite struct ByteScanTests {
  @Test func searchesFindTheFirstPlace() {
    var numbers = RandomNumbers(seed: 5)
    let alphabet = Array("aaaaaaaa  #[\\\n\tz]é".utf8) + [0, 0x1F, 0x20, 0x7F, 0x80, 0xFF]
    for _ in 0..<4_000 {
      let count = Int.random(in: 0...40, using: &numbers)
      let bytes = (0..<count).map { _ in alphabet[Int.random(in: alphabet.indices, using: &numbers)] }
      let start = Int.random(in: 0...count, using: &numbers)
      let end = Int.random(in: start...count, using: &numbers)

      let markup = (start..<end).first { bytes[$0] < 0x20 || "#[\\".utf8.contains(bytes[$0]) } ?? end
      #expect(bytes.span.nextMarkup(from: start, to: end) == markup, "\(bytes) \(start) \(end)")
      let foreign = (start..<end).first { bytes[$0] == 0 || bytes[$0] >= 0x80 } ?? end
      #expect(bytes.span.nextNonASCII(from: start, to: end) == foreign, "\(bytes) \(start) \(end)")
    }
  }

  /// What is passed over is plain: it may stop too early, but never too late.
  @Test func nothingUnusualIsPassedOver() {
    var numbers = RandomNumbers(seed: 6)
    let alphabet = Array("aaaaaaaabcdz  ,.\nwwAZ#*{0é-".utf8)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...40, using: &numbers)
      let bytes = (0..<count).map { _ in alphabet[Int.random(in: alphabet.indices, using: &numbers)] }
      let start = Int.random(in: 0...count, using: &numbers)
      let end = Int.random(in: start...count, using: &numbers)
      let found = bytes.span.nextUnusual(from: start, to: end)
      let first = (start..<end).first { isUnusual(bytes, $0, start, end) } ?? end
      #expect((start...end).contains(found) && found <= first, "\(bytes) \(start) \(end)")
    }
    let prose = Array("Plain prose, with a Name in it.\nAnd a second line of it, as long as that.".utf8)
    #expect(prose.span.nextUnusual(from: 1, to: prose.count) > prose.count - 10, "prose is passed over")
  }

  private func isUnusual(_ bytes: [UInt8], _ offset: Int, _ start: Int, _ end: Int) -> Bool {
    let byte = bytes[offset]
    if byte == UInt8(ascii: "w") { return offset + 1 < end && bytes[offset + 1] == byte }
    if (0x41...0x5A).contains(byte) { return offset > start && bytes[offset - 1] > 0x20 }
    return !(0x61...0x7A).contains(byte) && !" ,.\n".utf8.contains(byte)
  }

  @Test func longWordsAreFound() {
    var numbers = RandomNumbers(seed: 7)
    for _ in 0..<4_000 {
      let count = Int.random(in: 0...60, using: &numbers)
      let bytes = (0..<count).map { _ in Int.random(in: 0..<6, using: &numbers) == 0 ? UInt8(0x20) : 0x61 }
      let start = Int.random(in: 0...count, using: &numbers)
      let range = ByteRange(start, Int.random(in: start...count, using: &numbers))
      let words = bytes[range.start..<range.end].split(separator: 0x20).map(\.count)
      let length = Int.random(in: 1...20, using: &numbers)
      let isThere = words.contains { $0 > length }
      #expect(bytes.span.hasWord(longerThan: length, in: range) == isThere, "\(bytes) \(range) \(length)")
    }
  }
}
