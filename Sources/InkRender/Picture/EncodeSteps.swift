package import InkTime

/// What the encoder is given, frame by frame if it is given anything: a schedule with its keyframes.
///
/// Players can only seek to keyframes, and each one costs as much as the whole picture. So a change at least
/// `shortestInterval` after the last keyframe becomes one, and after `longestInterval` the picture that is
/// on screen is encoded again as one.
package struct EncodeSteps: Sequence, IteratorProtocol {
  package struct Step: Hashable, Sendable {
    /// Index in the schedule's states.
    package var state: Int
    package var frames: Range<Int>
    package var isKeyframe: Bool
  }

  /// In seconds.
  package static let shortestInterval = 3
  package static let longestInterval = 4

  private let schedule: FrameSchedule
  private let framesPerSecond: Int
  private var state = 0
  private var frame = 0
  private var lastKeyframe: Int?

  package init(_ schedule: FrameSchedule, frameRate: FrameRate) {
    self.schedule = schedule
    self.framesPerSecond = frameRate.framesPerSecond
  }

  package mutating func next() -> Step? {
    guard state < schedule.states.count else { return nil }
    let frames = schedule.states[state].frames
    let since = lastKeyframe.map { frame - $0 }
    let isKeyframe = since.map { $0 >= EncodeSteps.shortestInterval * framesPerSecond } ?? true
    let keyframe = isKeyframe ? frame : lastKeyframe ?? 0
    let end = Swift.min(frames.upperBound, keyframe + EncodeSteps.longestInterval * framesPerSecond)
    let step = Step(state: state, frames: frame..<end, isKeyframe: isKeyframe)
    lastKeyframe = keyframe
    frame = end
    if end == frames.upperBound { state += 1 }
    return step
  }
}
