/// Finished speech: 16-bit mono samples.
struct Clip {
  let samples: [Int16]
  let sampleRate: Int
  /// The largest magnitude of a sample.
  let peak: UInt16

  init(samples: [Int16], sampleRate: Int) {
    self.samples = samples
    self.sampleRate = sampleRate
    peak = samples.withUnsafeBufferPointer { samples in
      var peak: UInt16 = 0
      for sample in samples where sample.magnitude > peak { peak = sample.magnitude }
      return peak
    }
  }

  /// Where in `range` the last sound ends; `nil` where all of it is silent.
  ///
  /// Silence is what lies 40 dB or more under the clip's peak: the echo of espeak's variants ends there for
  /// the ear.
  func endOfSound(in range: Range<Int>) -> Int? {
    let threshold = max(1, peak / 100)
    return samples.withUnsafeBufferPointer { samples in
      var end = min(range.upperBound, samples.count)
      while end > range.lowerBound {
        if samples[end - 1].magnitude > threshold { return end }
        end -= 1
      }
      return nil
    }
  }
}
