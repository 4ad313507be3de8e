internal import CLibAV
internal import InkMessages

/// Makes the frames of an H.264 stream that repeat the frame before them, and numbers all frames again.
///
/// An encoder that is given the same picture again spends some 12 ms on 1080x1920 to find that nothing has
/// changed. Such a frame needs no encoder: it is one P slice whose macroblocks are all skipped, which the
/// standard defines as exact copies of the previous frame, in about fifty bytes. It is a reference like
/// every other frame, so a stream of I and P frames stays valid when `frame_num` and `pic_order_cnt_lsb` count
/// the frames in between, which is all that changes in the encoder's own slices.
struct HeldPictures {
  private let headers: StreamHeaders
  private let skippedSliceData: [UInt8]
  /// Frames since the keyframe, that one included.
  private var framesSinceKeyframe: UInt32 = 0

  init(_ headers: StreamHeaders) {
    self.headers = headers
    self.skippedSliceData = SkippedSlice.data(macroblocks: headers.macroblocks)
  }

  /// The next frame: a copy of the one before it. For use after a keyframe.
  mutating func repeatedFrame() -> [UInt8] {
    var writer = BitWriter()
    writer.unsigned(0)  // first_mb_in_slice
    writer.unsigned(5)  // slice_type: P, as all slices of the frame
    writer.unsigned(0)  // pic_parameter_set_id
    writer.bits(numbers, count: headers.numberBits)
    writer.bit(1)  // num_ref_idx_active_override_flag
    writer.unsigned(0)  // num_ref_idx_l0_active_minus1
    writer.bit(0)  // ref_pic_list_modification_flag_l0
    if headers.weightsPresent {
      writer.unsigned(0)  // luma_log2_weight_denom
      writer.unsigned(0)  // chroma_log2_weight_denom
      writer.bits(0, count: 2)  // luma_weight_l0_flag, chroma_weight_l0_flag
    }
    writer.bit(0)  // adaptive_ref_pic_marking_mode_flag
    writer.unsigned(SkippedSlice.contextTable)  // cabac_init_idc
    writer.signed(SkippedSlice.quantizer - 26 - headers.initialQuantizer)  // slice_qp_delta
    if headers.deblockingControlPresent {
      writer.unsigned(1)  // disable_deblocking_filter_idc: a copy stays exact
    }
    writer.alignWithOnes()
    framesSinceKeyframe &+= 1
    var stream: [UInt8] = []
    let referenceSlice: UInt8 = 0x40 | NALUnit.Kind.slice
    NALUnit(header: referenceSlice, payload: writer.bytes + skippedSliceData).write(to: &stream)
    return stream
  }

  /// Takes out of the encoder's next frame what a segment does not need, and numbers it.
  ///
  /// - Parameter renumbers: Whether repeated frames are among those before it.
  mutating func adapt(_ packet: EncodedPacket, renumbers: Bool) throws(MediaError) {
    let isKeyframe = packet.pointer.pointee.flags & AV_PKT_FLAG_KEY != 0
    defer { framesSinceKeyframe &+= 1 }
    guard isKeyframe || renumbers else { return }
    let frame = UnsafeBufferPointer(
      start: UnsafePointer(packet.pointer.pointee.data),
      count: Int(packet.pointer.pointee.size)
    )
    var stream: [UInt8] = []
    stream.reserveCapacity(frame.count + 16)
    // The encoder's name and settings are in the first frame of each encoder.
    for var unit in NALUnit.units(of: frame) where unit.kind != NALUnit.Kind.supplement {
      if unit.kind == NALUnit.Kind.slice { try renumber(&unit) }
      unit.write(to: &stream)
    }
    let flags = packet.pointer.pointee.flags
    try packet.fill(stream)
    packet.pointer.pointee.flags = flags
  }

  /// `frame_num`, and after it `pic_order_cnt_lsb`, which counts in fields.
  private var numbers: UInt32 {
    func bits(_ value: UInt32, _ count: Int) -> UInt32 { value & (1 << UInt32(count) - 1) }
    let frameNumber = bits(framesSinceKeyframe, headers.frameNumberBits)
    return frameNumber << UInt32(headers.orderBits) | bits(2 * framesSinceKeyframe, headers.orderBits)
  }

  /// The numbers follow three Exp-Golomb codes, and their lengths are fixed: they are replaced in place.
  private func renumber(_ slice: inout NALUnit) throws(MediaError) {
    var reader = BitReader(Array(slice.payload.prefix(32)))
    _ = (reader.unsigned(), reader.unsigned(), reader.unsigned())
    let position = reader.position
    guard slice.isReference, position + headers.numberBits <= slice.payload.count * 8 else {
      throw StreamHeaders.unknown
    }
    for offset in 0..<headers.numberBits {
      let bit = UInt8(truncatingIfNeeded: numbers >> UInt32(headers.numberBits - 1 - offset)) & 1
      let (byte, shift) = ((position + offset) / 8, UInt8(7 - (position + offset) % 8))
      slice.payload[byte] = slice.payload[byte] & ~(1 << shift) | bit << shift
    }
  }
}
