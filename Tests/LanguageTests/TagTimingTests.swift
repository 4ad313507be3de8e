import InkCompiler
import InkDiagnostics
@testable import InkLanguage
import InkPlan
import InkText
import InkTime
import Testing

/// What a check says of an element's time is what the plan does with it, and a plan needs the lengths of files
/// where an element lasts as long as its own.
@Suite struct TagTimingTests {
  private static let compiler = Compiler(PlanOptions(generator: "tests"))
  private static let second = FileContent(
    size: 1,
    sha256: "",
    duration: Ticks(seconds: 1),
    pictureDuration: Ticks(seconds: 1)
  )

  /// Every tag in every form, with what may decide its time.
  private static let elements: [SampleElement] =
    InkLanguage.Tag.allCases.flatMap { tag in
      [true, false].filter { SampleElement.mayBe(tag, asBlock: $0) }.flatMap { isBlock in
        choices(of: tag).map { SampleElement(tag, isBlock: isBlock, $0) }
      }
    }
    + choices(of: .style).map {
      var text = SampleElement(.style, isBlock: true, $0)
      text.content = "Words."
      return text
    }

  private static func choices(of tag: InkLanguage.Tag) -> [[String: String]] {
    let values = [
      SharedParameters.duration.name: ["2s"], SharedParameters.start.name: ["0s"],
      SoundTag.wait.name: ["true", "false"], PictureParameters.size.name: ["natural", "content"],
    ]
    return tag.specification.parameters.reduce([[:]]) { choices, parameter in
      choices
        + (values[parameter.name] ?? []).flatMap { value in
          choices.map { $0.merging([parameter.name: value]) { $1 } }
        }
    }
  }

  @Test(arguments: elements)
  func checksAndPlansAgree(element: SampleElement) {
    // The camera's block lasts as long as the element makes it last.
    let text = "[zoom]\(element.text)[/zoom]\n[pause duration=\"1s\"/]"
    let checked = TagTimingTests.compiler.check(SourceText(name: "", text: text), resolve: nil)
    let isTimeless = checked.diagnostics.contains { $0.code == .zeroLength && $0.range?.start == 0 }
    let facts = Dictionary(uniqueKeysWithValues: checked.files.map { ($0, TagTimingTests.second) })
    let plan = TagTimingTests.compiler.plan(checked, facts: facts).plan
    let (zoom, inner) = (plan.elements[0], plan.elements[1])
    // A video that has yet to be made lasts as long as no one knows.
    let isUnknown = inner.anchor == nil && plan.unknown.contains { $0.fact == .length }
    // What lasts no time may be the consequence of an error in it.
    #expect(isTimeless == (zoom.range.isEmpty && !isUnknown && !checked.diagnostics.hasErrors), "\(text)")
  }

  @Test(arguments: elements)
  func aPlanNeedsTheLengthsOfFilesThatGiveSome(element: SampleElement) {
    let checked = TagTimingTests.compiler.check(SourceText(name: "", text: element.text), resolve: nil)
    let plan = TagTimingTests.compiler.plan(checked, facts: [:]).plan
    let waits = plan.unknown.contains { $0.fact == .length } && !checked.files.isEmpty
    #expect(checked.script.needsFileLengths == waits, "\(element.text)")
  }
}
