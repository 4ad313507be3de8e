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
      filled += count
      isFresh = false
      if filled < frames.upperBound {
        turn = try FileSource(path: path, from: from, cancellation: cancellation)
        isFresh = true
      }
    }
    return filled - frames.lowerBound
  }
}
