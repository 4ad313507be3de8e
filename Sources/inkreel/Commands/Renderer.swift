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
  /// In bits a second; in place of the plan's.
  let bitRate: Int?
  let stems: String?
  let poster: Still?
  let verifies: Bool
  let cache: String
  let progress: ProgressDisplay
  let rate: CreditRate

  /// - Returns: With the plan that was rendered.
  func run() throws -> (report: RenderReport, plan: RenderPlan) {
    try source.withMediaClient(showing: progress, render)
  }

  private func render(_ client: MediaClient) throws -> (report: RenderReport, plan: RenderPlan) {
    let source = try source.completed(client)
    var plan = try Narrator(source: source, cache: cache).measured(client)
    if let bitRate { plan.sound.bitRate = bitRate }
    // A time outside the video shows before anything is rendered.
    try poster?.draw(plan, client)
    let request = RenderRequest(
      plan: plan,
      output: Paths.absolute(output),
      sampleFormat: sampleFormat,
      stems: stems.map(Paths.absolute)
    )
    let answer = try client.call(.render, request, as: RenderAnswer.self)
    progress.clear()
    for diagnostic in answer.sound.diagnostics(ceiling: plan.sound.ceiling) { Console.show(diagnostic) }
    try source.report(TextIssueReport(answer.textIssues, plan: plan, source: source).diagnostics)
    let verification = Verification(source: source, plan: plan, output: output)
    let isSpokenHere = source.plan.lengths == .estimated
    let report = RenderReport(
      output: output,
      plan: plan,
      answer: answer,
      rate: rate,
      estimate: isSpokenHere ? estimate(of: source) : nil,
      verification: verifies ? try verification.run(client, answer.sound) : nil
    )
    return (report, plan)
  }

  private func estimate(of source: PlanSource) -> ScriptEstimate {
    ScriptEstimate(of: source.plan, options: source.settings.planOptions, rate: rate)
  }
}
