#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Levels as people read them.
enum Decibels {
  /// `3.2 dB` for a ratio of amplitudes.
  static func text(ofRatio ratio: Double) -> String {
    let tenths = (200 * log10(max(ratio, 1e-9))).rounded()
    return "\(tenths / 10) dB"
  }
}
