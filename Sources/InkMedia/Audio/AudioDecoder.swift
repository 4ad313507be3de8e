internal import CLibAV
package import InkMessages
internal import InkTime
internal import InkText

/// The sound of a file as interleaved stereo samples, at the file's own rate.
///
/// What an encoder added before and after the sound (pre-skip, priming, padding, what an edit list cuts
/// off) is not in it. Mono comes at full gain on both sides; more channels are mixed down by libswresample's
/// standard matrix, scaled so that no sum is louder than full scale. What is no number, or beyond any
/// sample that a file should hold, becomes silence.
package final class AudioDecoder {
  /// Frames a second.
  package let sampleRate: Int
  /// Channels in the file.
  package let channels: Int
  /// Whether both sides are the same all through.
  package let isMono: Bool
  /// Significant bits of a sample in the file; 0 where that has no meaning.
  package let bitsPerSample: Int
  /// Frames that the container claims; 0 where it does not say. Not to be relied on.
  package let claimedFrames: Int64
  /// Frames by which the sound starts after zero, which the container may have counted too.
  package let delayFrames: Int64
  /// Whether the claim is only a guess, from the file's size.
  package let isClaimGuessed: Bool

  private let demuxer: AudioDemuxer
  private let codec: AudioCodec
  private let converter: FrameConverter
  /// Frames of the sound that have been decoded.
  private var decoded: Int64 = 0
  private var damaged = 0
  private var drained = false

  /// So many packets in a row may be damaged: those are skipped, more end the decoding.
  private static let toleratedDamage = 16

  package init(path: String) throws(MediaError) {
    demuxer = try AudioDemuxer(path: path)
    codec = try AudioCodec(stream: demuxer.stream, path: path)
    sampleRate = codec.sampleRate
    channels = codec.channels
    isMono = codec.channels == 1 && codec.hasFixedChannels
    bitsPerSample = codec.bitsPerSample
    converter = try FrameConverter(sampleRate: sampleRate, isMono: isMono, path: path)
    claimedFrames = demuxer.duration(inUnitsOf: sampleRate)
    delayFrames = demuxer.delay(inUnitsOf: sampleRate)
    isClaimGuessed = demuxer.hasGuessedDuration
  }

  /// How many of the samples that have been decoded were no numbers, and are silence.
  package var silencedSamples: Int64 { converter.silenced }

  /// Fills these frames of `output`, left and right in turn.
  ///
  /// - Returns: The number of frames, less than was asked for only at the end of the sound.
  package func read(
    into output: inout MutableSpan<Float>,
    frames: Range<Int>
  ) throws(MediaError) -> Int {
    var filled = 0
    while filled < frames.count {
      if converter.available == 0 {
        guard try decodeFrame() else { break }
      }
      filled += converter.take(into: &output, frames: frames.lowerBound + filled..<frames.upperBound)
    }
    return filled
  }

  /// Drops frames; fewer than `count` only at the end of the sound.
  ///
  /// - Returns: The number of frames that were dropped.
  package func skip(_ count: Int64) throws(MediaError) -> Int64 {
    var skipped: Int64 = 0
    while skipped < count {
      if converter.available == 0 {
        guard try decodeFrame() else { break }
      }
      skipped += Int64(converter.drop(Int(clamping: count - skipped)))
    }
    return skipped
  }

  /// Decodes into the converter; false at the end.
  private func decodeFrame() throws(MediaError) -> Bool {
    while true {
      switch try codec.receive() {
      case .frame:
        damaged = 0
        let count = framesToKeep()
        guard count > 0 else { continue }
        decoded += Int64(count)
        try converter.convert(codec.frame, count: count)
        return true
      case .needsInput:
        try feed()
      case .damage:
        try countDamage()
      case .end:
        guard decoded > 0 else {
          throw MediaError(.unusableFile, "\(demuxer.path) contains no sound", path: demuxer.path)
        }
        return false
      }
    }
  }

  /// How much of the codec's frame belongs to the sound. In mp4 the last packet is as long as the container
  /// says, and the edit list may have shortened it, whatever the codec makes of it. A difference of less
  /// than a unit of the container's time is rounding.
  private func framesToKeep() -> Int {
    guard demuxer.hasEditList else { return codec.frameLength }
    let reported = demuxer.rescale(codec.frameDuration, toUnitsOf: sampleRate)
    let unit = max(1, demuxer.rescale(1, toUnitsOf: sampleRate))
    let surplus = Int64(codec.frameLength) - reported
    return reported > 0 && surplus >= unit ? Int(reported) : codec.frameLength
  }

  private func feed() throws(MediaError) {
    guard !drained else { return }
    switch try demuxer.read() {
    case .packet:
      if try !codec.send(demuxer.packet) { try countDamage() }
    case .damage:
      try countDamage()
    case .end:
      drained = true
      codec.drain()
    }
  }

  private func countDamage() throws(MediaError) {
    damaged += 1
    guard damaged <= AudioDecoder.toleratedDamage else {
      throw MediaError(
        .unusableFile,
        "\(demuxer.path) is damaged: nothing can be decoded after "
          + "\(Ticks(seconds: Double(decoded) / Double(sampleRate)).text(.hundredthsOfSeconds))",
        path: demuxer.path
      )
    }
  }
}
