internal import InkMessages
internal import InkTime

/// A file's sound over and over, opened and decoded again for each turn: what `LoopSource` must sound like.
final class RepeatedFile: SampleSource {
  let sampleRate: Int
  /// Both sides are converted here, whatever they are.
  let isMono = false
  private let path: String
  private let from: Ticks
  private let cancellation: Cancellation
  private var turn: FileSource
  /// The first samples of a turn, the last ones of this turn, and its frames so far.
  private var start: [Float] = []
  private var end: [Float] = []
  private var frames = 0
  /// In place of the first samples of each turn; `nil` in the first.
  private var seam: [Float]?
  /// Samples of this turn.
  private var played = 0

  init(path: String, from: Ticks, cancellation: Cancellation) throws(MediaError) {
    self.path = path
    self.from = from
    self.cancellation = cancellation
    turn = try FileSource(path: path, from: from, cancellation: cancellation)
    sampleRate = turn.sampleRate
  }

  /// Fewer frames than asked for come only from a file that has none.
  func read(into output: inout MutableSpan<Float>, frames: Range<Int>) throws(MediaError) -> Int {
    var filled = frames.lowerBound
    var isFresh = false
    while filled < frames.upperBound {
      let count = try turn.read(into: &output, frames: filled..<frames.upperBound)
      if count == 0, isFresh { break }
      if seam == nil { note(output.span.extracting(filled * 2..<(filled + count) * 2)) }
      for sample in filled * 2..<(filled + count) * 2 { output[sample] = faded(output[sample]) }
      filled += count
      isFresh = false
      if filled < frames.upperBound {
        turn = try FileSource(path: path, from: from, cancellation: cancellation)
        seam = seam ?? LoopSeam(end: end, start: start, frames: self.frames).samples
        played = 0
        isFresh = true
      }
    }
    return filled - frames.lowerBound
  }

  /// Of the first turn.
  private func note(_ samples: Span<Float>) {
    let reach = LoopSeam.reach(sampleRate: sampleRate) * 2
    frames += samples.count / 2
    for index in samples.indices { end.append(samples[index]) }
    start += end.suffix(samples.count).prefix(max(0, reach - start.count))
    if end.count > reach { end.removeFirst(end.count - reach) }
  }

  private func faded(_ sample: Float) -> Float {
    defer { played += 1 }
    guard let seam, played < seam.count else { return sample }
    return seam[played]
  }
}
