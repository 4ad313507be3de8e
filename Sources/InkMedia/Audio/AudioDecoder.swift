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
  /// Whether the claim counts each frame of the sound, as FLAC's does.
  package let isClaimExact: Bool

  /// Whether the file may hold a picture too.
  package var mayHavePicture: Bool { demuxer.mayHavePicture }

  /// Whether its packets have been counted, and there is nothing left to be decoded.
  package private(set) var isUsedUp = false
  /// Whether the first sound is damaged, so that it does not start where it seems to.
  private let isStartDamaged: Bool
  private let demuxer: AudioDemuxer
  private let codec: AudioCodec
  private let converter: FrameConverter
  private var clock: StreamClock
  /// Frames of the sound that have been decoded, silence in place of what is damaged included.
  private var decoded: Int64 = 0
  /// Silence that comes before what the converter holds, in frames.
  private var silence: Int64 = 0
  /// What is damaged or missing, and silent therefore.
  package private(set) var gaps = SoundGaps()
  private var damaged = 0
  private var drained = false

  /// So often in a row may the container be damaged: that is skipped, more ends the decoding.
  private static let toleratedDamage = 16
  /// A shorter gap than this part of a second is rounding.
  private static let leastGap: Int64 = 200
  /// Of a file that does not say how long it is, in seconds.
  private static let longestGap: Int64 = 600

  package init(path: String) throws(MediaError) {
    demuxer = try AudioDemuxer(path: path)
    codec = try AudioCodec(stream: demuxer.stream, path: path)
    clock = demuxer.clock
    sampleRate = codec.sampleRate
    channels = codec.channels
    isMono = codec.channels == 1 && codec.hasFixedChannels
    bitsPerSample = codec.bitsPerSample
    converter = try FrameConverter(sampleRate: sampleRate, isMono: isMono, path: path)
    claimedFrames = demuxer.duration(inUnitsOf: sampleRate)
    delayFrames = demuxer.delay(inUnitsOf: sampleRate)
    isClaimGuessed = demuxer.hasGuessedDuration
    isClaimExact = demuxer.isFLAC && claimedFrames > 0
    isStartDamaged = try OggPage.isStartDamaged(path)
    // The frames of FLAC have numbers that start at zero where the file says how many there are.
    if demuxer.isFLAC ? claimedFrames > 0 : isStartDamaged { clock.startAtZero() }
  }

  /// How many frames the packets hold, without decoding them; `nil` where only decoding says so. Of Opus in ogg alone the
  /// packets say it to the frame, and the pages' checksums that nothing is damaged.
  ///
  /// - Parameter proceed: Asked every thousand packets; what it throws ends the reading.
  package func countByPackets(proceed: () throws(MediaError) -> Void) throws(MediaError) -> Int64? {
    guard demuxer.isOpusInOgg, !isStartDamaged else { return nil }
    isUsedUp = true
    return try PacketLength.gapless(demuxer, proceed: proceed).map { $0 - demuxer.padding }
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
      if silence == 0, converter.available == 0 {
        guard try decodeFrame() else { break }
      }
      let rest = frames.lowerBound + filled..<frames.upperBound
      if silence > 0 {
        let count = Int(dropSilence(Int64(rest.count)))
        for sample in rest.lowerBound * 2..<(rest.lowerBound + count) * 2 { output[sample] = 0 }
        filled += count
      } else {
        filled += converter.take(into: &output, frames: rest)
      }
    }
    return filled
  }

  /// Drops frames; fewer than `count` only at the end of the sound.
  ///
  /// - Returns: The number of frames that were dropped.
  package func skip(_ count: Int64) throws(MediaError) -> Int64 {
    var skipped: Int64 = 0
    while skipped < count {
      if silence == 0, converter.available == 0 {
        guard try decodeFrame() else { break }
      }
      skipped += dropSilence(count - skipped)
      skipped += Int64(converter.drop(Int(clamping: count - skipped)))
    }
    return skipped
  }

  /// - Returns: How many frames of silence are over, `most` at most.
  private func dropSilence(_ most: Int64) -> Int64 {
    let count = min(silence, most)
    silence -= count
    return count
  }

  /// Decodes into the converter; false at the end.
  private func decodeFrame() throws(MediaError) -> Bool {
    while true {
      switch try codec.receive() {
      case .frame:
        damaged = 0
        let count = framesToKeep()
        let length = demuxer.rescale(Int64(count), fromUnitsOf: codec.frameRate)
        let missing = clock.decode(at: codec.frameTime, length: length)
        guard count > 0 else { continue }
        insertSilence(demuxer.rescale(missing, toUnitsOf: sampleRate))
        decoded += Int64(count) * Int64(sampleRate) / Int64(max(1, codec.frameRate))
        try converter.convert(codec.frame, count: count)
        return true
      case .needsInput:
        try feed()
      case .damage:
        clock.lose()
      case .end:
        guard decoded > 0 else {
          throw MediaError(.unusableFile, "\(demuxer.path) contains no sound", path: demuxer.path)
        }
        // Where no length is claimed, what is at the end may be anything.
        let missing = isClaimGuessed ? 0 : demuxer.rescale(clock.finish(), toUnitsOf: sampleRate)
        insertSilence(min(missing, claimedFrames - decoded))
        return silence > 0
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

  /// Fills a place that is damaged or missing, as far as the claimed length goes.
  private func insertSilence(_ frames: Int64) {
    let isClaimKnown = claimedFrames > 0 && !isClaimGuessed
    let most =
      isClaimKnown
      ? claimedFrames + Int64(sampleRate) - decoded : Int64(sampleRate) * AudioDecoder.longestGap
    guard frames > Int64(sampleRate) / AudioDecoder.leastGap, frames <= most else { return }
    gaps.add(frames, at: decoded)
    silence = frames
    decoded += frames
  }

  private func feed() throws(MediaError) {
    guard !drained else { return }
    switch try demuxer.read() {
    case .packet:
      clock.send(demuxer.packet)
      if try !codec.send(demuxer.packet) { clock.lose() }
    case .damage:
      clock.lose()
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
