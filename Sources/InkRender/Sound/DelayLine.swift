internal import InkMedia

/// What went into the limiter and has not come out yet.
struct DelayLine {
  private var samples: [Float]

  init(blockFrames: Int) {
    samples = [Float](repeating: 0, count: (Limiter.delay + blockFrames) * 2)
  }

  /// Takes the block in, and puts what went in `Limiter.delay` frames before it in its place.
  mutating func exchange(_ block: inout MutableSpan<Float>) {
    let history = Limiter.delay * 2
    let count = block.count
    var line = samples.mutableSpan
    line.copy(block.span, at: history)
    block.copy(line.span, at: 0)
    line.moveToFront(from: count, count: history)
  }
}
