import InkSystem

/// Levels in decibels, and the ratios that they are for.
package enum Decibels {
  /// Of a ratio of amplitudes: 6.02 for twice as much; minus infinity for none.
  package static func level(ofAmplitude ratio: Double) -> Double { 20 * log10(ratio) }

  /// Of a ratio of powers: 3.01 for twice as much; minus infinity for none.
  package static func level(ofPower ratio: Double) -> Double { 10 * log10(ratio) }

  /// The ratio of amplitudes that a level stands for.
  package static func amplitude(ofLevel level: Double) -> Double { pow(10, level / 20) }

  /// The ratio of powers that a level stands for.
  package static func power(ofLevel level: Double) -> Double { pow(10, level / 10) }
}
