internal import InkMedia

/// A look-ahead peak limiter for interleaved stereo, both sides by the same gain.
///
/// The gain that each frame needs is held over the look-ahead, let go slowly, and smoothed by a running
/// mean as long as the look-ahead: so it has come down, in a straight line, when the peak arrives. Gains
/// are whole numbers, whose sums are exact: what needs no limiting comes out bit for bit as it went in,
/// only `lookAhead` frames later.
struct Limiter {
  /// In frames: 5 ms at 48 kHz. The output is late by as much.
  static let lookAhead = 240
  private static let window = lookAhead + 1

  /// A gain of 1.
  private static let unity: Int64 = 1 << 30
  /// Of the way back to unity, each frame goes this part, in units of 2^-32: a time constant of 100 ms.
  private static let release: Int64 = 894_785

  private let ceiling: Float
  /// The frames of the look-ahead, then those of the block.
  private var delayed: [Float]
  /// Frames that need a gain under unity, within the look-ahead, gains rising: the first is the smallest.
  private var minima: [(frame: Int, gain: Int64)]
  private var firstMinimum = 0
  private var minimumCount = 0
  /// The held gains that the running mean is made of, and their sum.
  private var held = [Int64](repeating: unity, count: window)
  private var sum = unity * Int64(window)
  private var current = unity
  private var frame = 0

  init(ceiling: Double, blockFrames: Int) {
    let nearest = Float(ceiling)
    self.ceiling = Double(nearest) > ceiling ? nearest.nextDown : nearest
    delayed = [Float](repeating: 0, count: (Limiter.lookAhead + blockFrames) * 2)
    minima = Array(repeating: (0, Limiter.unity), count: Limiter.window)
  }

  /// Replaces the block by what went in `lookAhead` frames before it, limited.
  mutating func process(_ block: inout MutableSpan<Float>) {
    let history = Limiter.lookAhead * 2
    let count = block.count
    var line = delayed.mutableSpan
    line.copy(block.span, at: history)
    if isIdle, block.span.peak <= ceiling {
      block.copy(delayed.span, at: 0)
      frame += count / 2
    } else {
      for index in stride(from: 0, to: count, by: 2) {
        let gain = nextGain(for: max(abs(block[index]), abs(block[index + 1])))
        block[index] = min(max(delayed[index] * gain, -ceiling), ceiling)
        block[index + 1] = min(max(delayed[index + 1] * gain, -ceiling), ceiling)
      }
    }
    for index in 0..<history { delayed[index] = delayed[index + count] }
  }

  /// Whether nothing within the look-ahead or the release is held down.
  private var isIdle: Bool {
    minimumCount == 0 && current == Limiter.unity && sum == Limiter.unity * Int64(Limiter.window)
  }

  /// Takes the peak of the newest frame in, and gives the gain of the one `lookAhead` frames before it.
  private mutating func nextGain(for peak: Float) -> Float {
    let lowest = lowestGain(with: neededGain(for: peak))
    if lowest < current {
      current = lowest
    } else if lowest > current {
      current = min(lowest, current + max(1, ((lowest - current) * Limiter.release) >> 32))
    }
    let slot = frame % Limiter.window
    sum += current - held[slot]
    held[slot] = current
    frame += 1
    guard sum < Limiter.unity * Int64(Limiter.window) else { return 1 }
    return Float(Double(sum) / Double(Limiter.unity * Int64(Limiter.window)))
  }

  private func neededGain(for peak: Float) -> Int64 {
    peak <= ceiling ? Limiter.unity : Int64(Double(ceiling) / Double(peak) * Double(Limiter.unity))
  }

  /// The smallest gain of the last `window` frames, of which the newest needs `gain`.
  private mutating func lowestGain(with gain: Int64) -> Int64 {
    if minimumCount > 0, minima[firstMinimum].frame + Limiter.window <= frame {
      firstMinimum = (firstMinimum + 1) % Limiter.window
      minimumCount -= 1
    }
    if gain < Limiter.unity {
      while minimumCount > 0,
        minima[(firstMinimum + minimumCount - 1) % Limiter.window].gain >= gain
      {
        minimumCount -= 1
      }
      minima[(firstMinimum + minimumCount) % Limiter.window] = (frame, gain)
      minimumCount += 1
    }
    return minimumCount > 0 ? minima[firstMinimum].gain : Limiter.unity
  }
}
