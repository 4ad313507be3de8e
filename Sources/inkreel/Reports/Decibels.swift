import InkPlan

/// Levels as people read them.
extension Decibels {
  /// `3.2 dB` for a ratio of amplitudes.
  static func text(ofRatio ratio: Double) -> String { "\(tenths(level(ofAmplitude: ratio))) dB" }

  static func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
