internal import InkMedia
package import InkMessages
package import InkPlan
package import InkTime

/// The sound of a measured plan: 48 kHz stereo, interleaved, never beyond the plan's ceiling.
///
/// The same plan gives the same samples, however they are asked for.
package final class Mixer {
  package let duration: Ticks
  /// The largest sample so far before the limiter, linear.
  package private(set) var peak: Float = 0

  private var mix: Mix
  private var limiter: Limiter
  private var block: [Float]
  /// The part of `block` that waits to be read, in samples.
  private var waiting = 0..<0
  /// Frames of `block` that the limiter is late by, yet to be dropped.
  private var late = Limiter.lookAhead
  /// Frames that have been read.
  private var given: Int64 = 0

  /// - Parameter plan: Measured, its files as they were then: that is checked by `PlanFiles`.
  /// - Parameter blockFrames: How much is mixed at a time.
  package init(_ plan: RenderPlan, blockFrames: Int = 1024) throws(MediaProblem) {
    let list = try TrackList(plan)
    let frames = max(1, blockFrames)
    duration = list.duration
    mix = Mix(list, blockFrames: frames)
    limiter = Limiter(ceiling: list.ceiling, blockFrames: frames)
    block = [Float](repeating: 0, count: frames * 2)
  }

  /// Fills `output` with frames, left and right in turn.
  ///
  /// - Returns: The number of frames, less than there is room for only at the plan's end.
  package func read(into output: inout MutableSpan<Float>) throws(MediaProblem) -> Int {
    let wanted = Int(min(Int64(output.count / 2), duration.count - given)) * 2
    var filled = 0
    while filled < wanted {
      if waiting.isEmpty { try mixBlock() }
      let count = min(wanted - filled, waiting.count)
      let piece = waiting.lowerBound..<waiting.lowerBound + count
      output.copy(block.span.extracting(piece), at: filled)
      waiting = piece.upperBound..<waiting.upperBound
      filled += count
    }
    given += Int64(filled / 2)
    return filled / 2
  }

  private func mixBlock() throws(MediaProblem) {
    var span = block.mutableSpan
    try mix.read(into: &span)
    peak = max(peak, span.span.peak)
    limiter.process(&span)
    let dropped = min(late, span.count / 2)
    late -= dropped
    waiting = dropped * 2..<span.count
  }
}
