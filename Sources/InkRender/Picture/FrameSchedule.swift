package import InkPlan
package import InkTime

/// Which picture is on screen in which frames. Between two states nothing changes.
///
/// A change takes effect at the first frame that starts at its time or after it. Cues that overlap are on screen
/// together, each in its lane; where there are more than lanes, the one that started last takes the place of another. A
/// cue too short for a frame of its own gets one all the same: what follows in its lane starts a frame later, and at the
/// end of the video the cue starts earlier. Only where more cues than frames crowd together are the last of them left
/// out, so that no cue comes late by more than `maximumDelay`. A word that is current for less than a frame may never be
/// seen highlighted.
package struct FrameSchedule: Hashable, Sendable {
  /// In frames.
  package static let maximumDelay = 2

  package let frameCount: Int
  /// In order, without gaps or overlaps from frame 0 to `frameCount`, and neighbours differ.
  package let states: [PictureState]

  package init(_ plan: RenderPlan) {
    self.init(
      cues: plan.cues,
      texts: plan.texts,
      preset: plan.video.subtitles.preset,
      duration: plan.duration,
      frameRate: plan.video.frameRate
    )
  }

  package init(
    cues: [Cue],
    texts: [TextLayer] = [],
    preset: SubtitlePreset = .clean,
    duration: Ticks,
    frameRate: FrameRate
  ) {
    let frameCount = frameRate.firstFrame(from: max(duration, .zero))
    self.frameCount = frameCount
    let lanes = FrameSchedule.lanes(of: cues, end: frameRate.start(ofFrame: frameCount)).map { order in
      var lane: [LaneState] = []
      for (cue, frames) in FrameSchedule.frames(of: cues, order, frameCount: frameCount, frameRate: frameRate)
      {
        lane += FrameSchedule.words(
          of: cues[cue],
          index: cue,
          fills: preset == .karaoke,
          frames: frames,
          frameRate: frameRate
        )
      }
      return lane
    }
    let words = FrameSchedule.merged(lanes, frameCount: frameCount)
    self.states = TextSchedule(texts, frameCount: frameCount, frameRate: frameRate).added(to: words)
  }

  /// Of the state that a frame shows.
  package func stateIndex(ofFrame frame: Int) -> Int {
    var (low, high) = (0, states.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if states[middle].frames.lowerBound <= frame { low = middle } else { high = middle }
    }
    return low
  }

  /// A cue in its lane while nothing of it changes.
  private struct LaneState {
    var shown: PictureState.Shown
    var frames: Range<Int>
  }

  /// The cues that can be seen, by lane, in the order of their starts.
  private static func lanes(of cues: [Cue], end: Ticks) -> [[Int]] {
    let order = cues.indices
      .filter { cues[$0].end > cues[$0].start && cues[$0].end > .zero && cues[$0].start < end }
      .sorted { (cues[$0].start, $0) < (cues[$1].start, $1) }
    var lanes = [[Int]](repeating: [], count: CueLanes.count)
    var taken = CueLanes()
    for cue in order { lanes[taken.take(cues[cue].range).lane].append(cue) }
    return lanes
  }

  /// The frames of each cue of a lane that is shown, in order.
  private static func frames(
    of cues: [Cue],
    _ order: [Int],
    frameCount: Int,
    frameRate: FrameRate
  ) -> [(cue: Int, frames: Range<Int>)] {
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
    fills: Bool,
    frames: Range<Int>,
    frameRate: FrameRate
  ) -> [LaneState] {
    func state(_ current: CurrentPart?, fill: Int? = nil, _ frames: Range<Int>) -> LaneState {
      LaneState(
        shown: PictureState.Shown(cue: index, word: current?.word, part: current?.part, fill: fill),
        frames: frames
      )
    }
    guard cue.highlight else { return [state(nil, frames)] }
    var states: [LaneState] = []
    func add(_ current: CurrentPart?, _ frames: Range<Int>) {
      guard fills, let current else {
        states.append(state(current, frames))
        return
      }
      for (fill, frames) in current.fills(frames, frameRate) {
        states.append(state(current, fill: fill, frames))
      }
    }
    var (current, start): (CurrentPart?, Int) = (nil, frames.lowerBound)
    for part in CurrentPart.all(of: cue) {
      let frame = max(frameRate.firstFrame(from: max(part.range.start, .zero)), start)
      guard frame < frames.upperBound else { break }
      if frame > start { add(current, start..<frame) }
      (current, start) = (part, frame)
    }
    add(current, start..<frames.upperBound)
    return states
  }

  /// All lanes together: at each frame at which one of them changes a state starts.
  private static func merged(_ lanes: [[LaneState]], frameCount: Int) -> [PictureState] {
    var states: [PictureState] = []
    var next = [Int](repeating: 0, count: lanes.count)
    var frame = 0
    while frame < frameCount {
      var (shown, end): ([PictureState.Shown], Int) = ([], frameCount)
      for (lane, laneStates) in lanes.enumerated() {
        while next[lane] < laneStates.count, laneStates[next[lane]].frames.upperBound <= frame {
          next[lane] += 1
        }
        guard next[lane] < laneStates.count else { continue }
        let state = laneStates[next[lane]]
        if state.frames.lowerBound <= frame { shown.append(state.shown) }
        end = min(end, state.frames.lowerBound > frame ? state.frames.lowerBound : state.frames.upperBound)
      }
      shown.sort { $0.cue < $1.cue }
      if let last = states.last, last.shown == shown {
        states[states.count - 1].frames = last.frames.lowerBound..<end
      } else {
        states.append(PictureState(shown: shown, frames: frame..<end))
      }
      frame = end
    }
    return states
  }
}
