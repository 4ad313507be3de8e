import InkKokoro
import TestSupport
import Testing

@Suite struct ProtobufTests {
  private func fields(_ bytes: [UInt8]) -> (fields: [ProtobufField], isValid: Bool) {
    var reader = ProtobufReader(bytes)
    var fields: [ProtobufField] = []
    while let field = reader.next() { fields.append(field) }
    return (fields, reader.isValid)
  }

  @Test func readsWhatIsWritten() throws {
    let bytes =
      ProtobufWriter.field(1, 300) + ProtobufWriter.field(12, "text") + ProtobufWriter.field(3, UInt64.max)
      + [0x25, 1, 2, 3, 4, 0x29, 1, 2, 3, 4, 5, 6, 7, 8]
    let (fields, isValid) = fields(bytes)
    #expect(isValid)
    #expect(fields.map(\.number) == [1, 12, 3, 4, 5])
    #expect(fields[0].integer == 300)
    #expect(fields[1].content.map { String(decoding: bytes[$0], as: UTF8.self) } == "text")
    #expect(fields[2].integer == .max)
    #expect(fields[3].value == .fixed(21..<25))
    #expect(fields.flatMap { bytes[$0.whole] } == bytes)
  }

  @Test(arguments: [
    [0x80], [0x0a], [0x0a, 5, 1], [0x08], [0x0d, 1, 2, 3], [0x09, 1], [0x0b], [0x0c], [0x0e, 1], [0x00, 1],
    [0x0a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
    [0x0a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
    [0x08, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01],
  ])
  func reportsWhatIsNone(bytes: [UInt8]) {
    let (fields, isValid) = fields(bytes)
    #expect(fields.isEmpty)
    #expect(!isValid)
  }

  @Test func anyBytesAreReadWithinTheirBounds() {
    var random = RandomNumbers(seed: 7)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...(Bool.random(using: &random) ? 255 : 20), using: &random)
      }
      var place = 0
      for field in fields(bytes).fields {
        #expect(field.whole.lowerBound == place)
        #expect(
          field.content.map {
            field.whole.lowerBound < $0.lowerBound && $0.upperBound == field.whole.upperBound
          } ?? true
        )
        place = field.whole.upperBound
      }
      #expect(place <= bytes.count)
    }
  }
}
