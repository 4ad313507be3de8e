import InkCompiler
import InkDiagnostics
import InkPlan
import InkText
import InkTime
import TestSupport
import Testing

/// What the language allows is what a plan can hold: no script that passes makes a plan that is refused.
@Suite struct PlanLimitsTests {
  private func codes(_ script: String) -> [DiagnosticCode] {
    let source = SourceText(name: "a.inkslop", text: script)
    let checked = Scripts.compiler.check(source) { name, _ in .found(name) }
    return checked.diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  private static let parameters: [(script: String, range: ClosedRange<Double>)] = [
    ("[tts volume=\"%\"]Hi.[/tts]", PlanLimits.gain),
    ("[music file=\"a.opus\" volume=\"%\"]", PlanLimits.gain),
    ("[sound file=\"a.wav\" volume=\"%\"]", PlanLimits.gain),
    ("[video file=\"a.mp4\" volume=\"%\"]", PlanLimits.gain),
    ("[tts speed=\"%\"]Hi.[/tts]", PlanLimits.speed),
    ("[music file=\"a.opus\" duck=\"%\"]", PlanLimits.duck),
  ]

  @Test(arguments: parameters) func rangesOfParametersAreThoseOfThePlan(
    script: String,
    range: ClosedRange<Double>
  ) {
    let isShare = script.contains("duck")
    func codes(_ number: Double) -> [DiagnosticCode] {
      self.codes(script.replacing("%", with: isShare ? "\(number * 100)%" : "\(number)"))
    }
    #expect(codes(range.lowerBound) == [] && codes(range.upperBound) == [])
    #expect(codes(range.upperBound + 0.01) != [])
    if range.lowerBound > 0 { #expect(codes(range.lowerBound - 0.01) != []) }
  }

  /// Pictures can start after the end of the video, and after each other without an end.
  @Test func timesBeyondAllBoundsAreWithinThem() throws {
    let script = """
      [tts]Hello.[/tts]
      [image id="a" file="a.png" start="3600000000s"/]
      [image id="b" file="a.png" start="a.start+3599999999s"/]
      [image file="a.png" start="b.end+3599999999s"/]
      """
    let source = SourceText(name: "a.inkslop", text: script)
    let checked = Scripts.compiler.check(source) { name, _ in .found(name) }
    try #require(!checked.diagnostics.hasErrors, "\(checked.diagnostics)")
    let (plan, diagnostics) = Scripts.compiler.plan(checked, facts: [:])
    #expect(!diagnostics.hasErrors)
    #expect(plan.elements.last?.start == .limit)
    #expect(try PlanReader.read(PlanReader.write(plan)) == plan)
  }
}
