internal import InkMessages

/// Makes the frames of an H.264 stream that repeat the frame before them, and numbers all frames again.
///
/// An encoder that is given the same picture again spends some 12 ms on 1080x1920 to find that nothing has
/// changed. Such a frame needs no encoder: it is one P slice whose macroblocks are all skipped, which the
/// standard defines as exact copies of the previous frame, in about fifty bytes. It is a reference like
/// every other frame, so a stream with one reference and no reordering stays valid when `frame_num` counts
/// the frames in between, which is the only thing to change in the encoder's own slices.
struct HeldPictures {
  private let headers: StreamHeaders
  private let skippedSliceData: [UInt8]
  /// Frames since the last keyframe, that one included.
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
    writer.bits(frameNumber, count: headers.frameNumberBits)
    writer.bit(1)  // num_ref_idx_active_override_flag
    writer.unsigned(0)  // num_ref_idx_l0_active_minus1
    writer.bit(0)  // ref_pic_list_modification_flag_l0
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

  /// The encoder's next frame with its new number; `nil` when it can stay as it is.
  mutating func renumbered(_ frame: UnsafeBufferPointer<UInt8>, isKeyframe: Bool) throws(MediaError)
    -> [UInt8]?
  {
    if isKeyframe {
      framesSinceKeyframe = 1
      return nil
    }
    var stream: [UInt8] = []
    stream.reserveCapacity(frame.count + 16)
    for var unit in NALUnit.units(of: frame) {
      if unit.kind == NALUnit.Kind.slice { try renumber(&unit) }
      unit.write(to: &stream)
    }
    framesSinceKeyframe &+= 1
    return stream
  }

  private var frameNumber: UInt32 { framesSinceKeyframe & (1 << UInt32(headers.frameNumberBits) - 1) }

  /// `frame_num` follows three Exp-Golomb codes, and its length is fixed: it is replaced in place.
  private func renumber(_ slice: inout NALUnit) throws(MediaError) {
    var reader = BitReader(Array(slice.payload.prefix(32)))
    _ = (reader.unsigned(), reader.unsigned(), reader.unsigned())
    let position = reader.position
    guard slice.isReference, position + headers.frameNumberBits <= slice.payload.count * 8 else {
      throw MediaError(
        .environment,
        "this machine's libx264 made a frame in a format that InkReel does not know"
      )
    }
    for offset in 0..<headers.frameNumberBits {
      let bit = UInt8(truncatingIfNeeded: frameNumber >> UInt32(headers.frameNumberBits - 1 - offset)) & 1
      let (byte, shift) = ((position + offset) / 8, UInt8(7 - (position + offset) % 8))
      slice.payload[byte] = slice.payload[byte] & ~(1 << shift) | bit << shift
    }
  }
}
