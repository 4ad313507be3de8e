internal import CEbur128
package import InkMessages

/// Loudness by ITU-R BS.1770 and its range by EBU Tech 3342, of interleaved stereo at one rate, measured by
/// libebur128.
package final class LoudnessMeter {
  private var state: UnsafeMutablePointer<ebur128_state>?

  /// Every 100 ms of sound adds 32 bytes to an exact measurement. What lasts longer than this, in seconds,
  /// is counted in steps of 0.1 LU instead, so that memory does not grow with it.
  private static let longestExact: Int64 = 3600

  /// - Parameter range: Whether the range is measured too, which takes a little time.
  /// - Parameter frames: About how many will come.
  package init(sampleRate: Int, frames: Int64, range: Bool) throws(MediaProblem) {
    var mode = EBUR128_MODE_I.rawValue
    if range { mode |= EBUR128_MODE_LRA.rawValue }
    if frames / Int64(max(1, sampleRate)) > LoudnessMeter.longestExact {
      mode |= EBUR128_MODE_HISTOGRAM.rawValue
    }
    state = ebur128_init(2, UInt(sampleRate), Int32(bitPattern: mode))
    guard state != nil else {
      throw MediaProblem(.environment, "libebur128 cannot measure sound at \(sampleRate) Hz")
    }
  }

  deinit {
    ebur128_destroy(&state)
  }

  package func add(_ samples: Span<Float>) throws(MediaProblem) {
    let result = samples.withUnsafeBufferPointer {
      ebur128_add_frames_float(state, $0.baseAddress, $0.count / 2)
    }
    guard result == Int32(EBUR128_SUCCESS.rawValue) else { throw MediaProblem.outOfMemory }
  }

  /// Gated, in LUFS; `nil` for silence, and for less than 400 ms.
  package var integrated: Double? {
    var loudness = -Double.infinity
    ebur128_loudness_global(state, &loudness)
    return loudness.isFinite ? loudness : nil
  }

  /// In LU; 0 where it is not measured.
  package var range: Double {
    var range = 0.0
    ebur128_loudness_range(state, &range)
    return range.isFinite ? range : 0
  }
}
