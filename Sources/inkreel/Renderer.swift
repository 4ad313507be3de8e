import InkCompiler
import InkDiagnostics
import InkEstimate
import InkMessages
import InkPlan
import InkText
import InkTime

/// Takes a plan through `inkreel-media`: speaks what is not spoken, and renders it.
struct Renderer {
  let source: PlanSource
  let output: String
  let cache: String
  let progress: ProgressDisplay
  let rate: CreditRate

  func run() throws(ExitStatus) -> RenderReport {
    do throws(MediaClient.Failure) {
      let client = try MediaClient { progress.show($0) }
      let source = try source.completed(client)
      let plan = try Narrator(source: source, cache: cache, progress: progress).measured(client)
      let request = RenderRequest(plan: plan, output: DiskFiles.absolute(output))
      let answer = try client.call(.render, request, as: RenderAnswer.self)
      progress.clear()
      if answer.peak > 1 { Console.show(limited(answer)) }
      let isSpokenHere = source.plan.lengths == .estimated
      return RenderReport(
        output: output,
        plan: plan,
        answer: answer,
        rate: rate,
        estimate: isSpokenHere ? ScriptEstimate(of: source.plan, rate: rate) : nil
      )
    } catch {
      progress.clear()
      throw error.show(locate: source.diagnostic, of: source)
    }
  }

  private func limited(_ answer: RenderAnswer) -> Diagnostic {
    let over = Decibels.text(ofRatio: answer.peak)
    return Diagnostic(
      .limitedMix,
      "the mix would have clipped by up to \(over), and was held down where it did",
      at: nil,
      notes: ["lower the `volume` of what sounds at the same time"]
    )
  }
}
