import InkDiagnostics
import InkMessages
import InkPlan

extension LoudnessReport {
  /// 9 dB: what is held down by more sounds squashed.
  private static let audiblyLimited = 0.355
  /// In dB: what a meter rounds away.
  private static let peakTolerance = 0.05

  /// What is wrong with the loudness of an output, for the person who rendered it.
  ///
  /// - Parameter ceiling: The plan's, linear.
  func diagnostics(ceiling: Double) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if limited < LoudnessReport.audiblyLimited {
      diagnostics.append(
        Diagnostic(
          .limitedMix,
          "the limiter lowered the loudest parts of the mix by up to \(Decibels.text(ofRatio: 1 / limited))",
          at: nil,
          notes: ["lower the `volume` of sounds that play at the same time, or choose a lower `--loudness`"]
        )
      )
    }
    let over = truePeak / ceiling
    if over > Decibels.amplitude(ofLevel: LoudnessReport.peakTolerance) {
      diagnostics.append(
        Diagnostic(
          .peakOverCeiling,
          "after encoding, a peak of the sound is \(Decibels.text(ofRatio: over)) over the ceiling",
          at: nil,
          notes: ["encoding again with less gain did not help; choose a higher `--bit-rate`, or wav or flac"]
        )
      )
    }
    return diagnostics
  }
}
