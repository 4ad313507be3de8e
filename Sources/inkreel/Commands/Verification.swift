import InkDiagnostics
import InkMediaClient
import InkMessages
import InkPlan
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
  func run(_ client: MediaClient, _ sound: SoundFigures) throws -> VerifyAnswer {
    let request = VerifyRequest(plan: plan, output: Paths.absolute(output), sound: sound)
    let answer = try client.call(.verify, request, as: VerifyAnswer.self)
    guard !answer.faults.isEmpty else { return answer }
    let more = answer.furtherFaults > 0 ? ["and \(answer.furtherFaults) more"] : []
    throw DiagnosedError(
      answer.faults.map(diagnostic),
      of: source.source,
      remarks: more + ["`\(output)` is kept, so that you can look at it"]
    )
  }

  private func diagnostic(_ fault: OutputFault) -> Diagnostic {
    let place = fault.range.map { "\(Verification.clock($0.start)) to \(Verification.clock($0.end))" }
    return source.placed(
      Diagnostic(
        .faultyOutput,
        "in `\(output)`\(place.map { " from \($0)" } ?? ""), \(fault.message)",
        at: nil
      ),
      at: fault.element
    )
  }

  /// `0:01.250`
  private static func clock(_ time: Ticks) -> String {
    let milliseconds = (max(time, .zero).count * 1000 + Ticks.perSecond / 2) / Ticks.perSecond
    let (minutes, rest) = milliseconds.quotientAndRemainder(dividingBy: 60_000)
    func padded(_ number: Int64, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    return "\(minutes):\(padded(rest / 1000, 2)).\(padded(rest % 1000, 3))"
  }
}
