internal import InkMedia

/// By how much the energies in bands of sound that is compressed with loss may differ from the plan, as ratios.
///
/// Fitted on 22 kinds of sound (noises, drums, hi-hats, clicks, applause, tones, speech, music, mixes of these) through
/// AAC, MP3 and Opus at 64, 96, 128 and 192 kbit/s. Above 112 kbit/s, what codecs do is half of each tolerance or less.
struct BandTolerances {
  /// Bands of each side that the codec keeps, from the lowest.
  let bands: Int
  /// Of a window: the least of the quietest and the most of the loudest window within 20 ms.
  let least: Float
  let most: Float
  /// Of what is planned within 60 ms in all bands, so much may appear in any.
  let spread: Float
  /// Of one side over 200 ms.
  let level: Float
  /// Of a band over the whole length.
  let whole: Double
  /// Bands that are quieter than this part of the whole are not judged as too loud over the whole length.
  let leastLoud: Double
  /// Of one sound over half a second.
  let sound = 1.585
  /// Where less of a sound's wave is left over half a second, it is another sound. At low rates, codecs put noise in the
  /// place of noise, and leave nothing of its wave.
  let leastWave: Double

  /// Windows on each side in which a codec may smear a stroke: 60 ms.
  static let reach = 6
  /// Windows on each side for what decays slowly: 250 ms. A filter against direct current rings for as long.
  static let farReach = 25
  /// Windows on each side whose energies count as those of a moment: 20 ms.
  static let close = 2
  /// Half of what a level is taken over, in windows: 100 ms.
  static let half = 10
  /// By how many windows a level may shift: 40 ms.
  static let shift = 4
  /// Of the same band within 60 ms, so much may be missing or appear in addition.
  static let (missingInBand, addedInBand): (Float, Float) = (0.01, 0.1)
  /// Of all bands within 60 ms, so much may be missing.
  static let missing: Float = 0.001
  /// Of all bands within 250 ms, so much may appear in the lowest band, and in others.
  static let (addedLow, added): (Float, Float) = (0.002, 0.0002)
  /// Bands that are quieter than this part of the whole, -45 dB, are not judged as too quiet over the whole length.
  static let leastQuiet = 3e-5

  /// The bands that are judged, of both sides.
  var cells: [Int] { Array(0..<bands) + (BandSpectrum.bands..<BandSpectrum.bands + bands) }

  init(bitRate: Int) {
    // Low rates leave high frequencies out, and cover with noise what they save.
    let isHigh = bitRate >= 112_000
    bands = bitRate >= 160_000 ? BandSpectrum.bands : isHigh ? 7 : 5
    // 9 and 10 dB; 6 and 8 dB.
    (least, most) = isHigh ? (0.126, 4) : (0.1, 6.3)
    spread = isHigh ? 0.001 : 0.05
    // 2.2 and 4.5 dB.
    level = isHigh ? 1.66 : 2.8
    // 2.5 and 3.5 dB.
    whole = isHigh ? 1.78 : 2.24
    leastLoud = isHigh ? 0.001 : 0.02
    leastWave = isHigh ? 0.2 : -.infinity
  }
}
