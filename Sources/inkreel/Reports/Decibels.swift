import InkSystem

/// Levels as people read them.
enum Decibels {
  /// `3.2 dB` for a ratio of amplitudes.
  static func text(ofRatio ratio: Double) -> String { "\(tenths(level(ratio))) dB" }

  /// Of a ratio of amplitudes.
  static func level(_ ratio: Double) -> Double { 20 * log10(max(ratio, 1e-9)) }

  static func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
