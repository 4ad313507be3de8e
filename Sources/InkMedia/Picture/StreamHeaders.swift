internal import InkMessages

/// What an H.264 stream's parameter sets say that the headers of its slices depend on.
struct StreamHeaders {
  /// Of `frame_num`.
  let frameNumberBits: Int
  let macroblocks: Int
  /// `pic_init_qp_minus26`.
  let initialQuantizer: Int32
  let deblockingControlPresent: Bool

  /// - Parameter headers: A byte stream with one sequence and one picture parameter set.
  /// - Throws: An `.environment` error for a stream that does not have the form that `HeldPictures` needs:
  ///   arithmetically coded frames in the order of display, each with one reference, no weights.
  init(_ headers: UnsafeBufferPointer<UInt8>) throws(MediaError) {
    let units = NALUnit.units(of: headers)
    guard let sequence = units.first(where: { $0.kind == NALUnit.Kind.sequenceParameters }),
      let picture = units.first(where: { $0.kind == NALUnit.Kind.pictureParameters }),
      let (frameNumberBits, macroblocks) = StreamHeaders.sequenceParameters(sequence.payload),
      let (quantizer, deblocking) = StreamHeaders.pictureParameters(picture.payload)
    else {
      throw MediaError(
        .environment,
        "this machine's libx264 makes streams in a format that InkReel does not know; install libx264 164 or later"
      )
    }
    self.frameNumberBits = frameNumberBits
    self.macroblocks = macroblocks
    self.initialQuantizer = quantizer
    self.deblockingControlPresent = deblocking
  }

  /// 7.3.2.1.1 of ITU-T H.264, of the High profile, up to the picture's size.
  private static func sequenceParameters(_ bytes: [UInt8]) -> (frameNumberBits: Int, macroblocks: Int)? {
    var reader = BitReader(bytes)
    let highProfile = 100
    guard reader.bits(8) == highProfile else { return nil }
    _ = reader.bits(16)
    let setIdentifier = reader.unsigned()
    let chromaFormat = reader.unsigned()
    let (lumaDepth, chromaDepth) = (reader.unsigned(), reader.unsigned())
    let (bypass, scalingMatrix) = (reader.flag(), reader.flag())
    guard setIdentifier == 0, chromaFormat == 1, lumaDepth == 0, chromaDepth == 0, !bypass, !scalingMatrix
    else { return nil }
    let frameNumberBits = Int(reader.unsigned()) + 4
    let orderInDecoding: UInt32 = 2
    let orderType = reader.unsigned()
    let references = reader.unsigned()
    let gapsAllowed = reader.flag()
    let width = Int(reader.unsigned()) + 1
    let height = Int(reader.unsigned()) + 1
    let framesOnly = reader.flag()
    guard orderType == orderInDecoding, references == 1, !gapsAllowed, framesOnly, !reader.isOverrun,
      frameNumberBits <= 16, width <= 1024, height <= 1024
    else { return nil }
    return (frameNumberBits, width * height)
  }

  /// 7.3.2.2 of ITU-T H.264, up to the deblocking control.
  private static func pictureParameters(_ bytes: [UInt8]) -> (quantizer: Int32, deblocking: Bool)? {
    var reader = BitReader(bytes)
    let (setIdentifier, sequenceIdentifier) = (reader.unsigned(), reader.unsigned())
    let arithmetic = reader.flag()
    let orderPresent = reader.flag()
    let sliceGroups = reader.unsigned()
    // The default numbers of references: slices that rely on them are the encoder's own.
    _ = (reader.unsigned(), reader.unsigned())
    let (weighted, biWeighted) = (reader.flag(), reader.bits(2))
    let quantizer = reader.signed()
    _ = (reader.signed(), reader.signed())
    let deblocking = reader.flag()
    let constrainedIntra = reader.flag()
    let redundantPictures = reader.flag()
    guard setIdentifier == 0, sequenceIdentifier == 0, arithmetic, !orderPresent, sliceGroups == 0,
      !weighted, biWeighted == 0, !constrainedIntra, !redundantPictures, !reader.isOverrun,
      (-26...25).contains(quantizer)
    else { return nil }
    return (quantizer, deblocking)
  }
}
