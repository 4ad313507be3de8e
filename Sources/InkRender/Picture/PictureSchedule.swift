internal import InkMedia
package import InkMessages
package import InkPlan
internal import InkTime

/// What is on screen in each frame of a plan, and the segments that the video is encoded in.
package struct PictureSchedule: Sendable {
  /// What a frame shows, and those after it that show the same.
  package struct Shown: Hashable, Sendable {
    package var state: PictureState
    package var scene: LayerScene
    package var frames: Range<Int>
  }

  package let words: FrameSchedule
  package let layers: LayerSchedule
  package let segments: [Segment]

  /// - Throws: What is wrong with an animated picture.
  package init(_ plan: RenderPlan) throws(MediaError) {
    self.init(plan, frameTimes: try PictureSchedule.frameTimes(plan))
  }

  /// Of animated pictures, by file.
  private static func frameTimes(_ plan: RenderPlan) throws(MediaError) -> [Int: FrameTimes] {
    var times: [Int: FrameTimes] = [:]
    for layer in plan.layers where layer.kind == .image {
      guard let file = layer.file, times[file] == nil, plan.files[file].content?.picture?.animation != nil
      else {
        continue
      }
      times[file] = try PictureFile(path: plan.files[file].path).frameTimes
    }
    return times
  }

  private init(_ plan: RenderPlan, frameTimes: [Int: FrameTimes]) {
    let rate = plan.video.frameRate
    let words = FrameSchedule(plan)
    let layers = LayerSchedule(plan, frameTimes: frameTimes)
    self.words = words
    self.layers = layers
    let sentences = plan.speech.flatMap(\.sentences).map { rate.firstFrame(from: max($0.start, .zero)) }
    let starts = (sentences + layers.cuts(longerThan: rate.framesPerSecond)).sorted()
    let changes = (words.states.map(\.frames.lowerBound) + layers.changes).sorted()
    segments = SegmentCuts(frameCount: words.frameCount, frameRate: rate)
      .ranges(starts: starts, changes: changes)
      .map { Segment(frames: $0, isMoving: layers.movingFrames(in: $0) * 2 > $0.count) }
  }

  package var frameCount: Int { words.frameCount }

  /// How many frames differ from the one before, the first one counted.
  package var pictureCount: Int {
    var starts = Set(words.states.map(\.frames.lowerBound))
    var moving = 0
    for span in layers.spans where span.isMoving { moving += span.frames.count }
    for span in layers.spans { starts.insert(span.frames.lowerBound) }
    return moving + starts.count { !layers.spans[layers.spanIndex(ofFrame: $0)].isMoving }
  }

  /// - Parameter frame: Any; outside the video nothing moves.
  package func isMoving(atFrame frame: Int) -> Bool {
    (0..<frameCount).contains(frame) && layers.spans[layers.spanIndex(ofFrame: frame)].isMoving
  }

  /// What a frame shows, until another one shows something else or `end` comes.
  package func shown(from frame: Int, until end: Int) -> Shown {
    let state = words.states[words.stateIndex(ofFrame: frame)]
    let span = layers.spans[layers.spanIndex(ofFrame: frame)]
    let upper = span.isMoving ? frame + 1 : min(state.frames.upperBound, span.frames.upperBound)
    return Shown(state: state, scene: layers.scene(atFrame: frame), frames: frame..<min(upper, end))
  }
}

extension LayerSchedule {
  /// Frames at which a picture appears or disappears, or a motion starts or ends that goes on for so many frames.
  fileprivate func cuts(longerThan length: Int) -> [Int] {
    var cuts: [Int] = []
    for (last, span) in zip(spans, spans.dropFirst()) {
      let isLong = last.frames.count > length && span.frames.count > length
      if last.layers != span.layers || isLong && last.isMoving != span.isMoving {
        cuts.append(span.frames.lowerBound)
      }
    }
    return cuts
  }

  /// Frames that differ from the one before, those of motions left out: there, any frame is as good as another.
  fileprivate var changes: [Int] { spans.map(\.frames.lowerBound) }

  fileprivate func movingFrames(in frames: Range<Int>) -> Int {
    var count = 0
    for index in spanIndex(ofFrame: frames.lowerBound)..<spans.count {
      let span = spans[index]
      guard span.frames.lowerBound < frames.upperBound else { break }
      if span.isMoving { count += span.frames.clamped(to: frames).count }
    }
    return count
  }
}
