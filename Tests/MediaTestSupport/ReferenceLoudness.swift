internal import CEbur128

/// Loudness as libebur128 measures it, of interleaved stereo.
package enum ReferenceLoudness {
  /// In LUFS; the range in LU.
  package static func measure(_ samples: [Float], sampleRate: Int) -> (integrated: Double, range: Double) {
    let mode = Int32(bitPattern: EBUR128_MODE_I.rawValue | EBUR128_MODE_LRA.rawValue)
    var state = ebur128_init(2, UInt(sampleRate), mode)
    defer { ebur128_destroy(&state) }
    var (integrated, range) = (Double.nan, Double.nan)
    samples.withUnsafeBufferPointer { _ = ebur128_add_frames_float(state, $0.baseAddress, $0.count / 2) }
    ebur128_loudness_global(state, &integrated)
    ebur128_loudness_range(state, &range)
    return (integrated, range)
  }

  /// The true peak of the louder side, as a ratio.
  package static func truePeak(_ samples: [Float], sampleRate: Int) -> Double {
    var state = ebur128_init(2, UInt(sampleRate), Int32(bitPattern: EBUR128_MODE_TRUE_PEAK.rawValue))
    defer { ebur128_destroy(&state) }
    samples.withUnsafeBufferPointer { _ = ebur128_add_frames_float(state, $0.baseAddress, $0.count / 2) }
    return (0..<2).map { side in
      var peak = Double.nan
      ebur128_true_peak(state, UInt32(side), &peak)
      return peak
    }.max() ?? .nan
  }
}
