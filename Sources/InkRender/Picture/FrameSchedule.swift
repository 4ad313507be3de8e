package import InkPlan
package import InkTime

/// Which picture is on screen in which frames. Between two states nothing changes.
///
/// A change takes effect at the first frame that starts at its time or after it. One cue is on screen at a
/// time: the one that started last, until its end. A cue too short for a frame of its own gets one all the
/// same: what follows starts a frame later, and at the end of the video the cue starts earlier. Only where
/// more cues than frames crowd together are the last of them left out, so that no cue comes late by more
/// than `maximumDelay`. A word that is current for less than a frame may never be seen highlighted.
package struct FrameSchedule: Hashable, Sendable {
  /// In frames.
  package static let maximumDelay = 2

  package let frameCount: Int
  /// In order, without gaps or overlaps from frame 0 to `frameCount`, and neighbours differ.
  package let states: [PictureState]

  package init(cues: [Cue], duration: Ticks, frameRate: FrameRate) {
    let frameCount = frameRate.firstFrame(from: max(duration, .zero))
    self.frameCount = frameCount
    var builder = StateList()
    for (cue, frames) in FrameSchedule.frames(of: cues, frameCount: frameCount, frameRate: frameRate) {
      builder.append(PictureState(cue: nil, word: nil, frames: builder.end..<frames.lowerBound))
      for state in FrameSchedule.words(of: cues[cue], index: cue, frames: frames, frameRate: frameRate) {
        builder.append(state)
      }
    }
    builder.append(PictureState(cue: nil, word: nil, frames: builder.end..<frameCount))
    self.states = builder.states
  }

  /// The frames of each cue that is shown, in order.
  private static func frames(
    of cues: [Cue],
    frameCount: Int,
    frameRate: FrameRate
  ) -> [(cue: Int, frames: Range<Int>)] {
    let duration = frameRate.start(ofFrame: frameCount)
    let order = cues.indices
      .filter { cues[$0].end > cues[$0].start && cues[$0].end > .zero && cues[$0].start < duration }
      .sorted { (cues[$0].start, $0) < (cues[$1].start, $1) }
    let starts = order.map { min(frameRate.firstFrame(from: max(cues[$0].start, .zero)), frameCount - 1) }
    var shown: [(cue: Int, frames: Range<Int>)] = []
    for (place, cue) in order.enumerated() {
      let start = max(starts[place], shown.last?.frames.upperBound ?? 0)
      guard start < frameCount, start - starts[place] <= maximumDelay else { continue }
      let next = place + 1 < starts.count ? starts[place + 1] : frameCount
      let end = min(frameRate.firstFrame(from: cues[cue].end), next, frameCount)
      shown.append((cue, start..<max(end, start + 1)))
    }
    return shown
  }

  private static func words(
    of cue: Cue,
    index: Int,
    frames: Range<Int>,
    frameRate: FrameRate
  ) -> [PictureState] {
    guard cue.highlight else { return [PictureState(cue: index, word: nil, frames: frames)] }
    var states: [PictureState] = []
    var (current, start): (Int?, Int) = (nil, frames.lowerBound)
    for (word, spoken) in cue.lines.joined().enumerated() {
      let frame = max(frameRate.firstFrame(from: max(spoken.start, .zero)), start)
      guard frame < frames.upperBound else { break }
      states.append(PictureState(cue: index, word: current, frames: start..<frame))
      (current, start) = (word, frame)
    }
    states.append(PictureState(cue: index, word: current, frames: start..<frames.upperBound))
    return states
  }
}

/// Joins neighbours that look the same.
private struct StateList {
  private(set) var states: [PictureState] = []

  var end: Int { states.last?.frames.upperBound ?? 0 }

  mutating func append(_ state: PictureState) {
    guard !state.frames.isEmpty else { return }
    if let last = states.last, last.cue == state.cue, last.word == state.word {
      states[states.count - 1].frames = last.frames.lowerBound..<state.frames.upperBound
    } else {
      states.append(state)
    }
  }
}
