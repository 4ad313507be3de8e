import InkDiagnostics
import InkMediaClient
import InkMessages
import InkPlan
import InkText
import InkTime
import InkWorkspace

/// Has an output compared with its plan, and says what is wrong at the script's lines.
struct Verification {
  let source: PlanSource
  /// The one that was rendered.
  let plan: RenderPlan
  /// As the user named it.
  let output: String

  /// - Throws: A `DiagnosedError` when something is not as planned, or a `MediaClientError`.
  func run(_ client: MediaClient, _ sound: LoudnessReport) throws -> VerifyAnswer {
    let request = VerifyRequest(plan: plan, output: Paths.absolute(output), sound: sound)
    let answer = try client.call(.verify, request, as: VerifyAnswer.self)
    guard !answer.faults.isEmpty else { return answer }
    let more = answer.furtherFaults > 0 ? ["and \(answer.furtherFaults) more"] : []
    throw DiagnosedError(
      answer.faults.map(diagnostic),
      of: source.source,
      remarks: more + ["`\(output)` is kept so that you can check it"]
    )
  }

  private func diagnostic(_ fault: OutputIssue) -> Diagnostic {
    let place = fault.range.map { "\($0.start.text(.milliseconds)) to \($0.end.text(.milliseconds))" }
    return source.placed(
      Diagnostic(
        .faultyOutput,
        "in `\(output)`\(place.map { " from \($0)" } ?? ""), \(fault.message)",
        at: nil
      ),
      at: fault.element
    )
  }
}
