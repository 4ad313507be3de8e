import InkMediaClient
import InkMessages
import InkPlan
import InkText
import InkTime
import InkWorkspace

/// A picture of a video at a time.
struct Still {
  let time: Ticks
  let output: String

  /// - Parameter plan: Measured.
  @discardableResult
  func draw(_ plan: RenderPlan, _ client: MediaClient) throws -> FrameAnswer {
    guard time < plan.duration else {
      throw UsageError(
        "there is no frame at \(time.text(.exactSeconds)): the video ends at \(plan.duration.text(.exactSeconds))"
      )
    }
    let request = FrameRequest(plan: plan, time: time, output: Paths.absolute(output))
    return try client.call(.frame, request, as: FrameAnswer.self)
  }
}
