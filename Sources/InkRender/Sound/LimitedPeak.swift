internal import InkMedia

/// The true peak of what a limiter puts out.
///
/// Where the limiter has changed nothing, that is the peak of what went in, which the limiter has looked for already.
struct LimitedPeak {
  /// Linear; the largest so far.
  private(set) var value: Float = 0

  private var detector = TruePeakDetector()
  private var peaks: [Float]
  private var delayLine = DelayLine(channels: 1)
  /// How many frames have come out since the last that was changed, as far as that matters.
  private var unchanged = TruePeakDetector.reach

  init(blockFrames: Int) {
    peaks = [Float](repeating: 0, count: blockFrames)
  }

  /// Takes in what has come out.
  ///
  /// - Parameter found: The peaks of what went in, where they are above `value`; they are changed.
  mutating func add(_ block: Span<Float>, found: inout [Float], isChanged: Bool) {
    let frames = block.count / 2
    var span = found.mutableSpan
    delayLine.exchange(&span, first: frames)
    if !isChanged && unchanged >= TruePeakDetector.reach {
      value = max(value, span.span.extracting(0..<frames).peak)
      detector.pass(block)
    } else {
      value = max(value, detector.process(block, above: value, peaks: &peaks))
    }
    unchanged = isChanged ? 0 : min(unchanged + frames, TruePeakDetector.reach)
  }

  /// Takes in the silence after the last block.
  mutating func finish() {
    value = max(value, detector.finish(above: value))
  }
}
