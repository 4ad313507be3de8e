/// Writes fields of Protocol Buffers.
package enum ProtobufWriter {
  package static func field(_ number: Int, _ value: UInt64) -> [UInt8] {
    varint(UInt64(number) << 3) + varint(value)
  }

  package static func field(_ number: Int, _ content: [UInt8]) -> [UInt8] {
    start(of: number, length: content.count) + content
  }

  package static func field(_ number: Int, _ text: String) -> [UInt8] { field(number, Array(text.utf8)) }

  /// What is before the content of a field.
  package static func start(of number: Int, length: Int) -> [UInt8] {
    varint(UInt64(number) << 3 | 2) + varint(UInt64(length))
  }

  private static func varint(_ value: UInt64) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = value
    repeat {
      let more = rest >= 0x80
      bytes.append(UInt8(rest & 0x7f) | (more ? 0x80 : 0))
      rest >>= 7
    } while rest > 0
    return bytes
  }
}
