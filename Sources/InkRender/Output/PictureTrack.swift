package import InkMedia
package import InkMessages
package import InkPlan
internal import InkSystem
internal import InkTime

/// The video stream of a plan, packet after packet: its segments are drawn and encoded side by side, and joined in order.
package final class PictureTrack {
  package let schedule: PictureSchedule
  /// For `Muxer.addStream`.
  package let parameters: StreamParameters
  /// What people should know about how pictures and captions were drawn.
  package private(set) var notes: [String]
  private var review = TextReview()

  private let plan: RenderPlan
  private let form: PictureForm
  private let headers: [UInt8]
  private let cancellation: Cancellation
  private var producer: OrderedProducer<SegmentRenderer.Encoded>?
  /// Of the segment that is given, in reverse.
  private var packets: [EncodedPacket] = []
  private var nextSegment = 0

  /// Of the machine's free memory, what an encoder with its pictures may take: as a multiple of a frame's pixels.
  private static let bytesPerPixel = 128

  /// - Parameter plan: Checked by `PlanCheck`.
  /// - Throws: A `.request` error for a plan without a picture, `.environment` without libx264.
  package init(_ plan: RenderPlan, cancellation: Cancellation) throws(MediaError) {
    self.plan = plan
    self.cancellation = cancellation
    schedule = try PictureSchedule(plan)
    guard schedule.frameCount > 0 else {
      throw MediaError(.request, "the plan has zero duration; there is nothing to show")
    }
    notes = PictureTrack.notes(of: schedule, plan.video.frameRate)
    form = PictureForm(plan.video)
    let encoder = try VideoEncoder(form, .moving)
    parameters = encoder.parameters
    headers = encoder.headers
  }

  /// Distinct pictures that are drawn.
  package var drawn: Int { schedule.pictureCount }

  /// What makes words hard to read, as far as `next` has come.
  var textIssues: [TextIssue] { review.issues(plan.video.frameRate) }

  /// Starts the threads that draw and encode. `next` waits for them.
  package func start() throws(MediaError) {
    let (plan, schedule, form, copies) = (plan, schedule, form, WorkingCopies(plan))
    producer = try OrderedProducer(
      count: schedule.segments.count,
      threads: PictureTrack.threads(form),
      cancellation: cancellation
    ) { cancellation throws(MediaError) in
      let renderer = try SegmentRenderer(plan, schedule, form, copies, cancellation)
      return { number throws(MediaError) in try renderer.render(schedule.segments[number]) }
    }
  }

  /// Fills the packet with the next frame.
  ///
  /// - Returns: `false` after the last.
  package func next(into packet: EncodedPacket) throws(MediaError) -> Bool {
    try cancellation.check()
    if packets.isEmpty {
      guard let segment = try producer?.next() else { return false }
      guard segment.headers == headers else {
        throw MediaError(.environment, "this machine's libx264 makes streams that cannot be joined")
      }
      for note in segment.notes where !notes.contains(note) { notes.append(note) }
      review.add(segment.review)
      packets = segment.packets.reversed()
      for packet in packets { packet.delay(by: schedule.segments[nextSegment].frames.lowerBound) }
      nextSegment += 1
    }
    guard let next = packets.popLast() else { return false }
    packet.take(next)
    return true
  }

  private static func notes(of schedule: PictureSchedule, _ rate: FrameRate) -> [String] {
    guard let frame = schedule.layers.firstCrowdedFrame else { return [] }
    let time = rate.start(ofFrame: frame).text(.milliseconds)
    return ["at \(time), more than four pictures fade into each other; the oldest fades end at once"]
  }

  /// As many as there are processors, where memory suffices; the bytes do not depend on it.
  private static func threads(_ form: PictureForm) -> Int {
    guard let available = MachineMemory.available else { return Parallel.processors }
    let fitting = available / 2 / (form.width * form.height * bytesPerPixel)
    return max(1, min(Parallel.processors, fitting))
  }
}

extension PictureForm {
  init(_ video: VideoSettings) {
    self.init(
      width: video.width,
      height: video.height,
      framesPerSecond: video.frameRate.framesPerSecond,
      rateFactor: video.rateFactor,
      preset: video.preset
    )
  }
}
