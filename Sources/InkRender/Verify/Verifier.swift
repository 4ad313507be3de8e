internal import InkMedia
package import InkMessages
internal import InkPlan
internal import InkTime

/// Decodes what was rendered and compares it with its plan.
///
/// What each sound must be is made again from its source, without the mixer, so that a fault of mixing, encoding or
/// writing shows as a difference. `docs/sound.md` states the tolerances.
package struct Verifier {
  private let request: VerifyRequest
  private let form: OutputFormat

  /// - Throws: A `.request` error for a plan that cannot be rendered, and for an output with another ending.
  package init(_ request: VerifyRequest) throws(MediaError) {
    try PlanCheck.check(request.plan)
    guard let form = OutputFormat(path: request.output) else {
      throw MediaError(
        .request,
        "the output \(request.output) has an unknown file extension",
        path: request.output
      )
    }
    self.request = request
    self.form = form
  }

  /// What is wrong with the output is in the answer; thrown is what keeps it from being looked at.
  package func run(
    cancellation: Cancellation,
    progress: (MediaProgress) throws(MediaError) -> Void
  ) throws(MediaError) -> VerifyAnswer {
    var answer = VerifyAnswer()
    var faults = IssueList()
    let streams: [StreamSummary]
    do throws(MediaError) {
      streams = try StreamSummary.ofFile(request.output)
    } catch {
      guard error.kind == .unusableFile else { throw error }
      answer.faults = [OutputIssue(error.message)]
      return answer
    }
    for fault in form.faults(in: streams) { faults.append(fault) }
    if streams.contains(where: { $0.kind == .sound }) {
      let sound = SoundVerification(request.plan, request.sound, codec: form.codec)
      try sound.run(request.output, cancellation, progress, &faults, &answer)
    }
    if form == .mp4, streams.contains(where: { $0.kind == .picture }) {
      let picture = try PictureVerification(request.plan, path: request.output)
      try picture.run(cancellation, progress, &faults, &answer)
    }
    answer.faults = faults.faults
    answer.furtherFaults += faults.further
    return answer
  }
}
