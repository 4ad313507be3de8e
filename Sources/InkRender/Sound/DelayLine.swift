internal import InkMedia

/// What went into the limiter and has not come out yet.
struct DelayLine {
  private var line: [Float]
  private var spare: [Float]

  init(channels: Int = 2) {
    line = [Float](repeating: 0, count: Limiter.delay * channels)
    spare = line
  }

  /// Takes the block in, and puts what went in `Limiter.delay` frames before it in its place.
  mutating func exchange(_ block: inout MutableSpan<Float>) {
    exchange(&block, first: block.count)
  }

  /// The same with the first `count` samples of a block.
  mutating func exchange(_ block: inout MutableSpan<Float>, first count: Int) {
    let kept = min(count, line.count)
    DelayLine.copy(block.span.extracting(count - kept..<count), to: &spare, at: 0)
    block.move(from: 0, to: kept, count: count - kept)
    block.copy(line.span.extracting(0..<kept), at: 0)
    if kept == line.count { return swap(&line, &spare) }
    DelayLine.drop(kept, of: &line)
    DelayLine.put(spare, kept, after: &line)
  }

  private static func copy(_ samples: Span<Float>, to target: inout [Float], at offset: Int) {
    var span = target.mutableSpan
    span.copy(samples, at: offset)
  }

  private static func drop(_ count: Int, of samples: inout [Float]) {
    var span = samples.mutableSpan
    span.move(from: count, to: 0, count: span.count - count)
  }

  /// Puts the first `count` samples in the place of the last of the line.
  private static func put(_ samples: [Float], _ count: Int, after line: inout [Float]) {
    copy(samples.span.extracting(0..<count), to: &line, at: line.count - count)
  }
}
