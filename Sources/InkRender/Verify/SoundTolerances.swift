/// By how much sound may differ from the plan. `docs/sound.md` states these figures.
struct SoundTolerances {
  /// Of a stretch of 10 ms: the difference's level against the loudest sound within 60 ms.
  let difference: Double
  /// Of a sound over half a second: a greater difference may be because it is in another place.
  let displacement: Double
  /// What is quieter than this (a root mean square, linear) is silence.
  let silence: Double
  /// Of one sound's factor over half a second, where it is out enough to be measured as exactly.
  let factor: Double
  /// Of its loudest half second, the energy that a sound has where it can be measured: what codecs leave of quieter
  /// ends is not exact.
  let minEnergy: Double
  /// In LU, against what the render reported.
  let loudness: Double
  /// In dB, above the plan's ceiling: compressing with loss changes waves, and so their peaks.
  let peak: Double
  /// In frames, of the whole length.
  let length: Int64
  /// Of sound that is compressed with loss, whose waves are not what was mixed.
  var bands: BandTolerances?

  /// Samples as they were mixed, but for rounding to 16 bits.
  static let lossless = SoundTolerances(
    difference: 0.003,
    displacement: 0.003,
    silence: 2.0 / 32_768,
    factor: 0.02,
    minEnergy: 0,
    loudness: 0.1,
    peak: 0.1,
    length: 0
  )
  static func lossy(bitRate: Int) -> SoundTolerances {
    SoundTolerances(
      difference: 0.35,
      displacement: 0.5,
      silence: 0.001,
      factor: 0.12,
      minEnergy: 0.02,
      loudness: 0.5,
      peak: 0.1,
      length: 48,
      bands: BandTolerances(bitRate: bitRate)
    )
  }

  /// How many windows on each side count as near: codecs spread their errors over a frame.
  static let reach = 6
}
