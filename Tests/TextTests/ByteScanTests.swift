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
      let foreign = (start..<count).first { bytes[$0] == 0 || bytes[$0] >= 0x80 } ?? count
      #expect(bytes.span.nextNonASCII(from: start) == foreign, "\(bytes) \(start)")
    }
  }
}
