import InkCompiler
import InkDiagnostics
import InkEstimate
import InkMediaClient
import InkMessages
import InkPlan
import InkText
import InkTime
import InkWorkspace

/// Takes a plan through `inkreel-media`: speaks what is not spoken, and renders it.
struct Renderer {
  let source: PlanSource
  let output: String
  let sampleFormat: SampleFormat?
  let stems: String?
  let verifies: Bool
  let cache: String
  let progress: ProgressDisplay
  let rate: CreditRate

  func run() throws -> RenderReport {
    try source.withMediaClient(showing: progress, render)
  }

  private func render(_ client: MediaClient) throws -> RenderReport {
    let source = try source.completed(client)
    let plan = try Narrator(source: source, cache: cache).measured(client)
    let request = RenderRequest(
      plan: plan,
      output: Paths.absolute(output),
      sampleFormat: sampleFormat,
      stems: stems.map(Paths.absolute)
    )
    let answer = try client.call(.render, request, as: RenderAnswer.self)
    progress.clear()
    if answer.sound.limited < Renderer.audiblyLimited { Console.show(limited(answer.sound)) }
    let verification = Verification(source: source, plan: plan, output: output)
    let isSpokenHere = source.plan.lengths == .estimated
    return RenderReport(
      output: output,
      plan: plan,
      answer: answer,
      rate: rate,
      estimate: isSpokenHere ? estimate(of: source) : nil,
      verification: verifies ? try verification.run(client, answer.sound) : nil
    )
  }

  private func estimate(of source: PlanSource) -> ScriptEstimate {
    ScriptEstimate(of: source.plan, options: source.settings.planOptions, rate: rate)
  }

  /// 9 dB: what is held down by more sounds pressed.
  private static let audiblyLimited = 0.355

  private func limited(_ sound: LoudnessReport) -> Diagnostic {
    let over = Decibels.text(ofRatio: 1 / sound.limited)
    return Diagnostic(
      .limitedMix,
      "the limiter lowered the loudest parts of the mix by up to \(over)",
      at: nil,
      notes: ["lower the `volume` of sounds that play at the same time, or choose a lower `--loudness`"]
    )
  }
}
