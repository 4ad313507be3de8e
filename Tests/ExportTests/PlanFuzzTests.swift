import InkCompiler
import InkEstimate
import InkExport
import InkJSON
import InkPlan
import InkText
import InkTime
import InkTimeline
import TestSupport
import Testing

/// Whatever number is in a plan, the plan is refused with a place, or everything that is made of plans without a
/// library can be made of it.
@Suite struct PlanFuzzTests {
  private static let script = """
    [music id="the-bed" file="a.opus" fit="loop" from="100ms" fade-in="200ms" fade-out="300ms" duck="50%"]
    [tts id="intro" speed="1.1"]Hello there.[/tts]
    [sound file="b.wav" start="intro.end-50ms"/]
    [/music]
    [video file="c.mp4" volume="0.5" size="natural"/]

    """

  private static func content(_ sound: Int, picture: Int? = nil) -> FileContent {
    FileContent(
      size: 9,
      sha256: String(repeating: "0a", count: 32),
      duration: Ticks(sound),
      pictureDuration: picture.map { Ticks($0) },
      damage: SoundDamage(
        isCutShort: true,
        claimed: Ticks(9),
        silencedSamples: 3,
        missing: MissingSound(places: 2, start: Ticks(3), length: Ticks(4))
      )
    )
  }

  private static let facts = [
    "a.opus": content(20_000), "b.wav": content(3000), "c.mp4": content(48_000, picture: 48_000),
  ]

  private static let compiler = Compiler(PlanOptions(generator: "tests"))

  /// With all kinds of items.
  private func plan(_ lengths: LengthSource) -> RenderPlan {
    let source = SourceText(name: "a.inkslop", text: PlanFuzzTests.script)
    let checked = PlanFuzzTests.compiler.check(source) { name, _ in .found(name) }
    let estimated = PlanFuzzTests.compiler.plan(checked, facts: PlanFuzzTests.facts).plan
    guard lengths == .measured else { return estimated }
    let clips = estimated.speech.enumerated().map { index, item in
      MeasuredClip(
        file: PlanFile(path: "clip \(index)", content: PlanFuzzTests.content(40_000)),
        length: Ticks(40_000),
        words: item.words.indices.map { TickRange(start: Ticks($0 * 10_000), length: Ticks(9000)) }
      )
    }
    return estimated.measured(clips).plan
  }

  @Test(arguments: [LengthSource.estimated, .measured])
  func everyNumberIsRefusedWithItsPlaceOrTaken(lengths: LengthSource) throws {
    let bytes = try PlanReader.write(plan(lengths))
    let root = try JSONParser.parse(SourceText(name: "", bytes: bytes))
    _ = try PlanReader.read(bytes)
    var (refused, taken) = (0, 0)
    for change in try ChangedNumbers(bytes) {
      do throws(PlanReader.ReadError) {
        try use(PlanReader.read(change.bytes))
        taken += 1
      } catch {
        refused += 1
        guard case .invalid(let fault) = error else {
          #expect(change.path == JSONPath.root.version.major, "\(change.path): \(change.number)")
          continue
        }
        let place = "\(change.path): \(change.number): \(fault)"
        let parent = JSONPath(Array(fault.path.steps.dropLast()))
        #expect(fault.path != .root, "\(place)")
        #expect(root.nearest(to: fault.path).range != root.nearest(to: parent).range, "\(place)")
      }
    }
    #expect(refused > 400 && taken > 100, "\(refused) \(taken)")
  }

  /// Makes all that the commands make of a plan.
  private func use(_ plan: RenderPlan) {
    for format in ExportFormat.allCases {
      // A plan that a form has no room for is refused in a sentence.
      #expect(throws: Never.self) { try? PlanExporter.text(of: plan, as: format) }
    }
    let page = TimelinePage(plan: plan, script: nil, diagnostics: [], length: plan.lengthRange(), costs: nil)
    #expect(throws: Never.self) { try page.html() }
    _ = ScriptEstimate(of: plan, options: PlanOptions(generator: "tests"), rate: .inkslop)
    for (again, _) in [plan.laidOut(), plan.completed(PlanFuzzTests.facts), spoken(plan)] {
      // Layout makes no plan of a valid one that cannot be written; what lasts too long is refused.
      guard let fault = PlanValidator(again).firstIssue() else { continue }
      #expect(fault.path == JSONPath.root.duration, "\(fault)")
    }
  }

  private func spoken(_ plan: RenderPlan) -> (plan: RenderPlan, issues: [Layout.Issue]) {
    plan.measured(
      plan.speech.map { item in
        MeasuredClip(
          file: PlanFile(path: "clip", content: nil),
          length: item.range.length,
          words: item.words.map { $0.range.moved(by: -item.start) }
        )
      }
    )
  }
}
