/// The fields of a message of Protocol Buffers, from bytes that may be anything.
///
/// <https://protobuf.dev/programming-guides/encoding/>
package struct ProtobufReader: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place: Int
  private let end: Int
  /// Whether what was read so far is well formed. What follows a fault is not read.
  package private(set) var isValid = true

  package init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    (place, end) = (range.lowerBound, range.upperBound)
  }

  package mutating func next() -> ProtobufField? {
    guard isValid, place < end else { return nil }
    let start = place
    guard let key = varint(), let value = value(ofKind: key & 7), let number = Int(exactly: key >> 3),
      number > 0
    else {
      isValid = false
      return nil
    }
    return ProtobufField(number: number, value: value, whole: start..<place)
  }

  private mutating func value(ofKind kind: UInt64) -> ProtobufField.Value? {
    switch kind {
    case 0: varint().map { .number($0) }
    case 1: range(length: 8).map { .fixed($0) }
    case 2: varint().flatMap(Int.init(exactly:)).flatMap { range(length: $0) }.map { .bytes($0) }
    case 5: range(length: 4).map { .fixed($0) }
    default: nil
    }
  }

  /// Seven bits in a byte, the lowest first; at most ten bytes.
  private mutating func varint() -> UInt64? {
    var value: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 7) {
      guard place < end else { return nil }
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7f) << UInt64(shift)
      if byte < 0x80 { return value }
    }
    return nil
  }

  private mutating func range(length: Int) -> Range<Int>? {
    guard length <= end - place else { return nil }
    defer { place += length }
    return place..<(place + length)
  }
}
