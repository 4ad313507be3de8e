import InkDiagnostics
import InkMessages
import InkPlan
import InkText
import InkTime

/// Has an output held against its plan, and shows what is wrong beside the script's lines.
struct Verification {
  let source: PlanSource
  /// The one that was rendered.
  let plan: RenderPlan
  /// As the user named it.
  let output: String
  let progress: ProgressDisplay

  /// - Throws: `.reported(.input)` when something is not as planned.
  func run(
    _ client: MediaClient,
    _ sound: SoundFigures
  ) throws(MediaClient.Failure) -> VerifyAnswer {
    let request = VerifyRequest(plan: plan, output: DiskFiles.absolute(output), sound: sound)
    let answer = try client.call(.verify, request, as: VerifyAnswer.self)
    progress.clear()
    guard !answer.faults.isEmpty else { return answer }

    for fault in answer.faults { Console.show(diagnostic(fault), of: source.source) }
    if answer.furtherFaults > 0 { Console.error("and \(answer.furtherFaults) more\n") }
    Console.error("`\(output)` is kept, so that you can look at it\n")
    throw .reported(.input)
  }

  private func diagnostic(_ fault: OutputFault) -> Diagnostic {
    let place = fault.range.map { "\($0.start.text(.milliseconds)) to \($0.end.text(.milliseconds))" }
    return source.diagnostic(
      .faultyOutput,
      "in `\(output)`\(place.map { " from \($0)" } ?? ""), \(fault.message)",
      element: fault.element
    )
  }
}
