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
    let counted = try AudioDecoder(path: path)
    mayHavePicture = counted.mayHavePicture
    if let frames = try counted.countByPackets(proceed: cancellation.check) {
      duration = SoundExtent.ticks(frames, at: Int64(counted.sampleRate))
      damage = try SoundExtent.damage(of: path, counted, lasting: duration)
    } else {
      let decoder = counted.isUsedUp ? try AudioDecoder(path: path) : counted
      duration = try SoundExtent.duration(of: path, decoder, cancellation)
      damage = try SoundExtent.damage(of: path, decoder, lasting: duration)
    }
  }

  private static func duration(
    of path: String,
    _ decoder: AudioDecoder,
    _ cancellation: Cancellation
  ) throws(MediaError) -> Ticks {
    let rate = Int64(decoder.sampleRate)
    if decoder.claimedFrames > rate * longestDecoded {
      let claimed = ticks(decoder.claimedFrames, at: rate)
      let tolerance = tolerance(of: decoder)
      let packets = try PacketLength.ofFile(path, proceed: cancellation.check)
      // Where something is missing, only decoding says what.
      if decoder.isClaimGuessed || packets >= claimed - tolerance {
        return abs((packets - claimed).count) <= tolerance.count ? claimed : packets
      }
    }
    return ticks(try decode(decoder, cancellation), at: rate)
  }

  private static func tolerance(of decoder: AudioDecoder) -> Ticks {
    decoder.isClaimExact ? .zero : tolerance
  }

  // MARK: Damage

  private static func damage(
    of path: String,
    _ decoder: AudioDecoder,
    lasting duration: Ticks
  ) throws(MediaError) -> SoundDamage? {
    let rate = Int64(decoder.sampleRate)
    let claimed = ticks(decoder.claimedFrames, at: rate)
    let delay = ticks(decoder.delayFrames, at: rate)
    var damage = SoundDamage()
    if !decoder.isClaimGuessed, claimed > duration + delay + tolerance(of: decoder) {
      damage.isCutShort = true
      damage.claimed = claimed
    } else {
      damage.isCutShort = try isEndMissing(in: path, duration, &damage.claimed)
    }
    if decoder.gaps.count > 0 {
      damage.missing = MissingSound(
        places: Int64(decoder.gaps.count),
        start: ticks(decoder.gaps.start, at: rate),
        length: ticks(decoder.gaps.length, at: rate)
      )
    }
    if decoder.silencedSamples > 0 { damage.silencedSamples = decoder.silencedSamples }
    return damage == SoundDamage() ? nil : damage
  }

  /// Whether a file's end is missing.
  ///
  /// - Parameter claimed: Becomes how long the whole is, where that is known.
  private static func isEndMissing(
    in path: String,
    _ duration: Ticks,
    _ claimed: inout Ticks?
  ) throws(MediaError) -> Bool {
    switch try FileEnding.ofFile(path) {
    case .whole: return false
    case .missing: return true
    case .cut(let part):
      let whole = whole(of: duration, part: part)
      // Some programs are a few bytes out.
      if let whole, whole <= duration + tolerance { return false }
      claimed = whole
      return true
    }
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
