internal import InkMessages

/// What an H.264 stream's parameter sets say that the headers of its slices depend on.
struct StreamHeaders {
  /// Of `frame_num`.
  let frameNumberBits: Int
  /// Of `pic_order_cnt_lsb`, which follows it.
  let orderBits: Int
  let macroblocks: Int
  /// `weighted_pred_flag`: whether P slices have a table of weights.
  let weightsPresent: Bool
  /// `pic_init_qp_minus26`.
  let initialQuantizer: Int32
  let deblockingControlPresent: Bool

  /// Of both numbers together, at most 32.
  var numberBits: Int { frameNumberBits + orderBits }

  static var unknown: MediaError {
    MediaError(
      .environment,
      "this machine's libx264 makes streams in a format that InkReel does not know; install libx264 164 or later"
    )
  }

  /// - Parameter headers: A byte stream with one sequence and one picture parameter set.
  /// - Throws: An `.environment` error for a stream that does not have the form that `HeldPictures` needs:
  ///   arithmetically coded frames whose order of display each slice names.
  init(_ headers: UnsafeBufferPointer<UInt8>) throws(MediaError) {
    let units = NALUnit.units(of: headers)
    guard let sequence = units.first(where: { $0.kind == NALUnit.Kind.sequenceParameters }),
      let picture = units.first(where: { $0.kind == NALUnit.Kind.pictureParameters }),
      let sequenceFacts = StreamHeaders.sequenceParameters(sequence.payload),
      let pictureFacts = StreamHeaders.pictureParameters(picture.payload)
    else { throw StreamHeaders.unknown }
    (frameNumberBits, orderBits, macroblocks) = sequenceFacts
    (weightsPresent, initialQuantizer, deblockingControlPresent) = pictureFacts
  }

  /// 7.3.2.1.1 of ITU-T H.264, of the High profile, up to the picture's size.
  private static func sequenceParameters(
    _ bytes: [UInt8]
  ) -> (frameNumberBits: Int, orderBits: Int, macroblocks: Int)? {
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
    let orderInSlices: UInt32 = 0
    guard reader.unsigned() == orderInSlices else { return nil }
    let orderBits = Int(reader.unsigned()) + 4
    let references = reader.unsigned()
    let gapsAllowed = reader.flag()
    let width = Int(reader.unsigned()) + 1
    let height = Int(reader.unsigned()) + 1
    let framesOnly = reader.flag()
    guard (1...16).contains(references), !gapsAllowed, framesOnly, !reader.isOverrun,
      frameNumberBits <= 16, orderBits <= 16, width <= 1024, height <= 1024
    else { return nil }
    return (frameNumberBits, orderBits, width * height)
  }

  /// 7.3.2.2 of ITU-T H.264, up to the deblocking control.
  private static func pictureParameters(
    _ bytes: [UInt8]
  ) -> (weights: Bool, quantizer: Int32, deblocking: Bool)? {
    var reader = BitReader(bytes)
    let (setIdentifier, sequenceIdentifier) = (reader.unsigned(), reader.unsigned())
    let arithmetic = reader.flag()
    let orderPresent = reader.flag()
    let sliceGroups = reader.unsigned()
    // The default numbers of references: slices that rely on them are the encoder's own.
    _ = (reader.unsigned(), reader.unsigned())
    let weighted = reader.flag()
    // Of B slices, which are the encoder's own.
    _ = reader.bits(2)
    let quantizer = reader.signed()
    _ = (reader.signed(), reader.signed())
    let deblocking = reader.flag()
    let constrainedIntra = reader.flag()
    let redundantPictures = reader.flag()
    guard setIdentifier == 0, sequenceIdentifier == 0, arithmetic, !orderPresent, sliceGroups == 0,
      !constrainedIntra, !redundantPictures, !reader.isOverrun, (-26...25).contains(quantizer)
    else { return nil }
    return (weighted, quantizer, deblocking)
  }
}
