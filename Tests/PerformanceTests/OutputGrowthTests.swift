import InkCompiler
import InkPlan
import InkText
import InkTimeline
import TestSupport
import Testing

/// What is made of a script takes time in proportion to it, whatever is wrong with it.
@Suite struct OutputGrowthTests {
  enum Output: String, CaseIterable {
    case formatted, fixed, timeline, plan

    /// - Returns: The size of what is made.
    func size(of source: SourceText) -> Int {
      switch self {
      case .formatted: return Compiler.format(source).bytes.count
      case .fixed: return Scripts.compiler.fix(source, resolve: nil).checked.source.bytes.count
      case .timeline:
        let checked = Scripts.compiler.check(source, resolve: nil)
        let plan = Scripts.compiler.plan(checked, facts: [:]).plan
        let diagnostics = checked.diagnostics
        let page = TimelinePage(
          plan: plan,
          script: checked,
          diagnostics: diagnostics,
          length: nil,
          costs: nil
        )
        return (try? page.html().utf8.count) ?? 0
      case .plan:
        let checked = Scripts.compiler.check(source, resolve: nil)
        let plan = Scripts.compiler.plan(checked, facts: [:]).plan
        return (try? PlanReader.write(plan).count) ?? 0
      }
    }
  }

  private static let scraps = [
    "[tts]\nx\n", "[tts]x ", "[/tts]\n", "[/red]", "[laughs]\n", "[Pause]\n", "[tts voice=“x”]x[/tts]\n",
    "[pause duration=\"1ms\" a=\"b\"/]\n", "[sound file=\"a.wav\" start=\"x.end\"/]", "tts]x[/tts]\n",
  ]

  #if DEBUG
    private static let counts = (few: 100, many: 1600)
  #else
    private static let counts = (few: 1000, many: 20_000)
  #endif

  /// In nanoseconds a scrap.
  private func cost(_ output: Output, _ scrap: String, _ count: Int) -> Double {
    let source = SourceText(name: "", text: String(repeating: scrap, count: count))
    return ProcessorTime.least { #expect(output.size(of: source) > 0) } / Double(count)
  }

  @Test(arguments: Output.allCases, scraps)
  func timeGrowsWithTheScript(output: Output, scrap: String) {
    let few = cost(output, scrap, OutputGrowthTests.counts.few)
    let many = cost(output, scrap, OutputGrowthTests.counts.many)
    #expect(many < few * 6, "\(output) of \(scrap): \(few) ns each, then \(many)")
  }
}
