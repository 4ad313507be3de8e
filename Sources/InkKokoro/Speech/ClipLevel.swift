/// The level that speech is written at.
package enum ClipLevel {
  /// Some voices reach full scale, and a few go above it. All are written lower by the same factor, so that one sentence
  /// is as loud as the next.
  private static let gain: Float = 0.7
  /// A clip that would still reach this magnitude is written lower as a whole.
  private static let ceiling: Float = 0.98

  /// 16-bit samples.
  package static func samples(_ sound: [Float]) -> [Int16] {
    var peak: Float = 0
    for sample in sound where sample.isFinite && abs(sample) > peak { peak = abs(sample) }
    let scale = (peak * gain > ceiling ? ceiling / peak : gain) * 32_767
    return sound.map { sample in
      // A model that computes with damaged weights may give no number.
      sample.isFinite ? Int16(clamping: Int((sample * scale).rounded())) : 0
    }
  }
}
