import InkCompiler
@testable import InkLanguage
import InkPlan
import InkText
import InkTime
import TestSupport
import Testing

/// What the files of the tags say is what scripts get.
@Suite struct CatalogueTests {
  private static let folder = "Sources/InkLanguage/Tags"
  private static let compiler = Compiler(PlanOptions(generator: "tests"))

  /// A parameter that a tag does not list can be asked for, and is never given.
  @Test(arguments: try Repository.files(in: folder, ending: ".swift"))
  func everyParameterOfAFileIsListed(path: String) throws {
    let text = try Repository.text(path)
    let declared = text.matches(of: /\bParameter\(\s*"(?<name>[^"]+)"/).map { String($0.output.name) }
    let own = text.firstMatch(of: /[sS]pecification\(\s*\.(?<tag>\w+)/)?.output.tag
    let tags = InkLanguage.Tag.allCases.filter { own == nil || "\($0)" == own ?? "" }
    let listed = Set(tags.flatMap(\.specification.parameters).map(\.name))
    #expect(Set(declared).subtracting(listed).isEmpty)
  }

  /// Parameters of one name are distinguished by the kind of their values.
  @Test func aParameterOfOneNameIsNotTakenForAnother() throws {
    let text = "[zoom from=\"1\"][sound file=\"a.wav\" from=\"1\"/][/zoom]"
    let script = CatalogueTests.compiler.check(SourceText(name: "", text: text), resolve: nil).script
    let (zoom, sound) = (script.elements[0].attributes, script.elements[1].attributes)
    #expect(zoom[ZoomTag.from] == 1 && zoom[SharedParameters.from] == .zero)
    #expect(zoom.given(SharedParameters.from) == nil)
    #expect(sound[ZoomTag.from] == nil && sound[SharedParameters.from] == Ticks(seconds: 1))
    #expect(sound.given(SharedParameters.from)?.text == "1")
  }

  private static let defaults: [(SampleElement, ParameterSpecification)] = InkLanguage.Tag.allCases.flatMap {
    tag in
    tag.specification.parameters.filter { $0.defaultValue != nil }.map { parameter in
      (SampleElement(tag, isBlock: SampleElement.mayBe(tag, asBlock: true)), parameter)
    }
  }

  @Test(arguments: defaults)
  func aDefaultIsWhatHoldsWithoutIt(element: SampleElement, parameter: ParameterSpecification) throws {
    let value = try #require(parameter.defaultValue)
    var element = element
    // On a line of its own, where its place does not depend on the tag's parameters.
    let isOfText = element.tag.specification.constraints.contains {
      $0.parameter == parameter.name && $0.condition == .around
    }
    element.content =
      "\n" + (element.tag == .tts || isOfText ? "Hello there." : "[pause duration=\"1s\"/]")
    let without = plan(element)
    element.parameters[parameter.name] = value
    let with = plan(element)
    let isSame = with.plan == without.plan
    #expect(isSame && with.codes == without.codes, "\(element.text)")
  }

  /// What parameters of rendered tags may be: one of these is right for each, and is not its default.
  private static let values = [
    "true", "false", "500ms", "50%", "0.7", "1.5", "loop", "trim", "top", "left", "b.wav", "b", "espeak",
    "en-gb", "de", "contain", "linear", "0.05", "3", "red", "12",
  ]

  private static let rendered: [(InkLanguage.Tag, ParameterSpecification)] = InkLanguage.Tag.allCases
    // What `say` has spoken is its narration's.
    .filter { $0.specification.rendering == .full && $0 != .say }
    .flatMap { tag in tag.specification.parameters.map { (tag, $0) } }

  /// One that the planner does not read would change nothing.
  @Test(arguments: rendered)
  func aRenderedParameterChangesThePlan(tag: InkLanguage.Tag, parameter: ParameterSpecification) {
    let changes = [true, false].filter { SampleElement.mayBe(tag, asBlock: $0) }.contains { isBlock in
      // What shows around a picture is seen where it is smaller than the frame.
      var element = SampleElement(
        tag,
        isBlock: isBlock,
        parameter.name == "fill" ? ["scale": "contain"] : [:]
      )
      let holdsWords = tag == .tts || tag == .style
      if isBlock { element.content = "\n" + (holdsWords ? "Hello there." : "[pause duration=\"1s\"/]") }
      let usual = plan(element)
      return CatalogueTests.values.contains { value in
        var changed = element
        changed.parameters[parameter.name] = value
        let found = plan(changed)
        return !found.codes.contains("invalid-value") && found.plan != usual.plan
      }
    }
    #expect(changes, "`\(parameter.name)` of `\(tag.rawValue)`")
  }

  private func plan(_ element: SampleElement) -> (plan: RenderPlan, codes: [String]) {
    let checked = CatalogueTests.compiler.check(SourceText(name: "", text: element.text), resolve: nil)
    let plan = CatalogueTests.compiler.plan(checked, facts: [:])
    return (plan.plan, (checked.diagnostics + plan.diagnostics).map(\.code.rawValue))
  }
}
