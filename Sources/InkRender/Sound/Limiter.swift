internal import InkMedia

/// A look-ahead true-peak limiter for interleaved stereo, both sides by the same gain.
///
/// The gain that each frame needs is held over the look-ahead, let go slowly, and smoothed by a running
/// mean as long as the look-ahead: so it has come down, in a straight line, when the peak arrives. Gains
/// are whole numbers, whose sums are exact: what needs no limiting comes out bit for bit as it went in,
/// only `delay` frames later.
struct Limiter {
  /// In frames: 5 ms at 48 kHz.
  static let lookAhead = 240
  /// Frames by which the output is late.
  static let delay = lookAhead + TruePeakDetector.delay
  private static let window = lookAhead + 1

  /// A gain of 1.
  private static let unity: Int64 = 1 << 30
  /// Of the way back to unity, each frame goes this part, in units of 2^-32: a time constant of 60 ms.
  private static let release: Int64 = 1_491_050
  /// A peak over the ceiling is brought down to this part of it, 0.1 dB below: other meters look for peaks at
  /// other points, and the gain moves between them.
  private static let margin = 0.988

  /// The smallest gain so far.
  private(set) var lowestGain = 1.0

  private let ceiling: Float
  private var detector = TruePeakDetector()
  private var delayLine = DelayLine()
  private var peaks: [Float]
  /// Of the frames of the block that comes out; all 1 while `isIdle`.
  private var gains: [Float]
  private var passesThrough = true
  private var truePeak: LimitedPeak?

  /// Frames that need a gain under unity, within the look-ahead, gains rising: the first is the smallest.
  private var minima: [(frame: Int, gain: Int64)]
  private var firstMinimum = 0
  private var minimumCount = 0
  /// The held gains that the running mean is made of, and their sum.
  private var held = [Int64](repeating: unity, count: window)
  private var slot = 0
  private var sum = unity * Int64(window)
  private var current = unity
  private var frame = 0

  /// - Parameter ceiling: Linear; no true peak goes beyond it.
  /// - Parameter measuresPeak: Whether `finish` will be asked for the true peak of what comes out.
  init(ceiling: Double, blockFrames: Int, measuresPeak: Bool = false) {
    let nearest = Float(ceiling)
    self.ceiling = Double(nearest) > ceiling ? nearest.nextDown : nearest
    truePeak = measuresPeak ? LimitedPeak(blockFrames: blockFrames) : nil
    peaks = [Float](repeating: 0, count: blockFrames)
    gains = [Float](repeating: 1, count: blockFrames)
    minima = Array(repeating: (0, Limiter.unity), count: Limiter.window)
  }

  /// Replaces the block by what went in `delay` frames before it, limited.
  mutating func process(_ block: inout MutableSpan<Float>) {
    let frames = block.count / 2
    let floor = min(ceiling, truePeak?.value ?? ceiling)
    let peak = detector.process(block.span, above: floor, peaks: &peaks)
    delayLine.exchange(&block)
    passesThrough = isIdle && peak <= ceiling
    if passesThrough {
      frame += frames
    } else {
      for index in 0..<frames { gains[index] = nextGain(for: peaks[index]) }
      apply(to: &block)
    }
    truePeak?.add(block.span, found: &peaks, isChanged: !passesThrough)
  }

  /// Ends with silence.
  ///
  /// - Returns: The true peak of all that has come out, linear, when it was measured.
  mutating func finish() -> Double? {
    truePeak?.finish()
    return truePeak.map { Double($0.value) }
  }

  /// Gives a part of the mix the delay and the gains of the block that was processed last. A part may be beyond the
  /// ceiling, where others take away from it.
  func follow(_ part: inout MutableSpan<Float>, _ line: inout DelayLine) {
    line.exchange(&part)
    if !passesThrough { part.scale(byFrame: gains.span, limit: .infinity) }
  }

  private func apply(to block: inout MutableSpan<Float>) {
    block.scale(byFrame: gains.span, limit: ceiling)
  }

  /// Whether nothing within the look-ahead or the release is held down.
  private var isIdle: Bool {
    minimumCount == 0 && current == Limiter.unity && sum == Limiter.unity * Int64(Limiter.window)
  }

  /// Takes the peak of the newest frame in, and gives the gain of the one `lookAhead` frames before it.
  private mutating func nextGain(for peak: Float) -> Float {
    let lowest = lowestGain(with: Limiter.gain(bringing: peak, under: ceiling))
    if lowest < current {
      current = lowest
    } else if lowest > current {
      current = min(lowest, current + max(1, ((lowest - current) * Limiter.release) >> 32))
    }
    sum += current - held[slot]
    held[slot] = current
    slot = slot + 1 == Limiter.window ? 0 : slot + 1
    frame += 1
    guard sum < Limiter.unity * Int64(Limiter.window) else { return 1 }
    let gain = Double(sum) * (1 / Double(Limiter.unity * Int64(Limiter.window)))
    lowestGain = min(lowestGain, gain)
    return Float(gain)
  }

  /// Static: with a method, the compiler would copy the whole limiter for each frame.
  private static func gain(bringing peak: Float, under ceiling: Float) -> Int64 {
    guard peak > ceiling else { return unity }
    return Int64(Double(ceiling) * margin / Double(peak) * Double(unity))
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
