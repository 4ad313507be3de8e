/// One unit of an H.264 byte stream (Annex B of ITU-T H.264), without start code and emulation prevention.
struct NALUnit {
  /// `nal_unit_type`, table 7-1, of the kinds that are looked into.
  enum Kind {
    static let slice: UInt8 = 1
    static let keyframeSlice: UInt8 = 5
    /// Supplemental enhancement information: nothing that decoding needs.
    static let supplement: UInt8 = 6
    static let sequenceParameters: UInt8 = 7
    static let pictureParameters: UInt8 = 8
  }

  /// The header byte.
  var header: UInt8
  var payload: [UInt8]

  var kind: UInt8 { header & 0x1f }
  var isReference: Bool { header & 0x60 != 0 }

  /// The units of a byte stream, in order.
  static func units(of stream: UnsafeBufferPointer<UInt8>) -> [NALUnit] {
    var units: [NALUnit] = []
    var start: Int?
    var index = 0
    while index + 2 < stream.count {
      guard stream[index] == 0, stream[index + 1] == 0, stream[index + 2] == 1 else {
        index += 1
        continue
      }
      if let start { append(stream[start..<index], to: &units) }
      index += 3
      start = index
    }
    if let start { append(stream[start...], to: &units) }
    return units
  }

  private static func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to units: inout [NALUnit]) {
    var bytes = bytes
    // Zeros here belong to the next start code: a unit's last byte is never zero.
    while bytes.last == 0 { bytes.removeLast() }
    guard let header = bytes.popFirst() else { return }
    units.append(NALUnit(header: header, payload: withoutEmulationPrevention(bytes)))
  }

  /// 7.3.1 of ITU-T H.264.
  private static func withoutEmulationPrevention(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    var payload: [UInt8] = []
    payload.reserveCapacity(bytes.count)
    var zeros = 0
    for byte in bytes {
      if zeros >= 2, byte == 3 {
        zeros = 0
        continue
      }
      zeros = byte == 0 ? zeros + 1 : 0
      payload.append(byte)
    }
    return payload
  }

  /// Appends the unit to a byte stream, with a start code and emulation prevention (7.4.1).
  func write(to stream: inout [UInt8]) {
    stream.reserveCapacity(stream.count + payload.count + payload.count / 64 + 8)
    stream += [0, 0, 0, 1, header]
    var zeros = 0
    for byte in payload {
      if zeros == 2, byte <= 3 {
        stream.append(3)
        zeros = 0
      }
      zeros = byte == 0 ? zeros + 1 : 0
      stream.append(byte)
    }
  }
}
