internal import InkMedia
internal import InkMessages
internal import InkPlan

/// Draws and encodes segments of a plan's picture, one after the other.
final class SegmentRenderer {
  private let plan: RenderPlan
  private let schedule: PictureSchedule
  private let form: PictureForm
  private let compositor: Compositor
  private let cancellation: Cancellation

  /// A segment's packets, with times from its start.
  struct Encoded {
    var packets: [EncodedPacket]
    /// As `VideoEncoder.headers`.
    var headers: [UInt8]
    /// What people should know about how captions were drawn.
    var notes: [String]
    /// Of the words in it.
    var review: TextReview
  }

  init(
    _ plan: RenderPlan,
    _ schedule: PictureSchedule,
    _ form: PictureForm,
    _ copies: WorkingCopies,
    _ cancellation: Cancellation
  ) throws(MediaError) {
    self.plan = plan
    self.schedule = schedule
    self.form = form
    self.cancellation = cancellation
    compositor = try Compositor(plan, copies)
  }

  func render(_ segment: Segment) throws(MediaError) -> Encoded {
    let encoder = try VideoEncoder(form, segment.isMoving ? .moving : .still)
    var reviewer = TextReviewer(plan)
    var frame = segment.frames.lowerBound
    while frame < segment.frames.upperBound {
      try cancellation.check()
      let shown = schedule.shown(from: frame, until: segment.frames.upperBound)
      try compositor.show(shown.state, over: shown.scene)
      reviewer.look(at: compositor.shownWords, over: compositor.layersFrame, shown.scene, frame: frame)
      // A moving segment has a picture of its own for each frame, the same ones too.
      for next in segment.isMoving ? shown.frames : frame..<frame + 1 {
        try encoder.encode(compositor.picture, at: next - segment.frames.lowerBound)
      }
      frame = shown.frames.upperBound
    }
    return Encoded(
      packets: try encoder.finish(frameCount: segment.frames.count),
      headers: encoder.headers,
      notes: compositor.typesetter.missingDictionaries,
      review: reviewer.review
    )
  }
}
