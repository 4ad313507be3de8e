internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkTime

/// How much sound a file holds, and what is wrong with it.
struct SoundExtent {
  let duration: Ticks
  /// `nil` where nothing is known to be wrong.
  let damage: SoundDamage?
  /// Whether the file may hold a picture too.
  let mayHavePicture: Bool

  /// Of files that claim to be longer, the packets are read; shorter ones are decoded, and so measured to the sample, as
  /// are those whose packets are shorter than the claim.
  /// In seconds.
  private static let longestDecoded: Int64 = 10 * 60
  /// A claim may be off by a quarter of a second where it is not exact: some containers count what encoders add, or whole
  /// packets.
  private static let tolerance = Ticks(12_000)

  init(of path: String, _ cancellation: Cancellation) throws(MediaError) {
    let decoder = try AudioDecoder(path: path)
    mayHavePicture = decoder.mayHavePicture
    let rate = Int64(decoder.sampleRate)
    let claimed = SoundExtent.ticks(decoder.claimedFrames, at: rate)
    let tolerance = decoder.isClaimExact ? Ticks.zero : SoundExtent.tolerance
    let packets =
      decoder.claimedFrames > rate * SoundExtent.longestDecoded
      ? try PacketLength.ofFile(path, proceed: cancellation.check) : nil
    // Where something is missing, only decoding says what.
    if let packets, decoder.isClaimGuessed || packets >= claimed - tolerance {
      duration = abs((packets - claimed).count) <= tolerance.count ? claimed : packets
    } else {
      duration = SoundExtent.ticks(try SoundExtent.decode(decoder, cancellation), at: rate)
    }
    var damage = SoundDamage()
    let delay = SoundExtent.ticks(decoder.delayFrames, at: rate)
    if !decoder.isClaimGuessed, claimed > duration + delay + tolerance {
      damage.isCutShort = true
      damage.claimed = claimed
    } else {
      switch try FileEnding.ofFile(path) {
      case .whole: break
      case .missing: damage.isCutShort = true
      case .cut(let part):
        let whole = SoundExtent.whole(of: duration, part: part)
        // Some programs are a few bytes out.
        if let whole, whole <= duration + SoundExtent.tolerance { break }
        damage.isCutShort = true
        damage.claimed = whole
      }
    }
    if decoder.gaps.count > 0 {
      damage.missing = MissingSound(
        places: Int64(decoder.gaps.count),
        start: SoundExtent.ticks(decoder.gaps.start, at: rate),
        length: SoundExtent.ticks(decoder.gaps.length, at: rate)
      )
    }
    if decoder.silencedSamples > 0 { damage.silencedSamples = decoder.silencedSamples }
    self.damage = damage == SoundDamage() ? nil : damage
  }

  /// - Returns: The number of frames.
  private static func decode(
    _ decoder: AudioDecoder,
    _ cancellation: Cancellation
  ) throws(MediaError) -> Int64 {
    let piece = Int64(decoder.sampleRate)
    var frames: Int64 = 0
    while true {
      try cancellation.check()
      let count = try decoder.skip(piece)
      frames += count
      if count < piece { return frames }
    }
  }

  /// What a part is the part of; `nil` for nearly nothing, for which that is unknown.
  private static func whole(of duration: Ticks, part: Double) -> Ticks? {
    part > 0.001 ? Ticks(seconds: duration.seconds / part) : nil
  }

  private static func ticks(_ frames: Int64, at rate: Int64) -> Ticks {
    let (whole, rest) = frames.quotientAndRemainder(dividingBy: rate)
    let (product, overflow) = whole.multipliedReportingOverflow(by: Ticks.perSecond)
    return overflow ? .limit : min(.limit, Ticks(product) + Ticks((rest * Ticks.perSecond + rate / 2) / rate))
  }
}
