import InkCompiler
@testable import InkLanguage
import InkPlan
import InkText
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

  /// Code finds parameters by their names: those of one name have to be kept in the same form.
  @Test func parametersOfOneNameHoldValuesOfOneKindOrOfDifferentForms() {
    let parameters = Dictionary(
      grouping: InkLanguage.Tag.allCases.flatMap(\.specification.parameters),
      by: \.name
    )
    for (name, same) in parameters {
      var forms: [String: Set<String>] = [:]
      for parameter in same {
        guard let value = value(parameter.type) else { continue }
        let form = String("\(value)".prefix { $0 != "(" })
        forms[form, default: []].insert("\(Swift.type(of: parameter.type))")
      }
      #expect(!forms.isEmpty && forms.values.allSatisfy { $0.count == 1 }, "\(name): \(forms)")
    }
  }

  private func value(_ type: any ValueType) -> StoredValue? {
    let texts = type.choices("").map(\.text) + ["x", "1", "1s"]
    return texts.lazy.compactMap { text in
      let bytes = Array(text.utf8)
      return try? type.read(bytes.span, 0..<bytes.count)
    }.first
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
    element.content = "\n" + (element.tag == .tts ? "Hello there." : "[pause duration=\"1s\"/]")
    let without = plan(element)
    element.parameters[parameter.name] = value
    let with = plan(element)
    let isSame = with.plan == without.plan
    #expect(isSame && with.codes == without.codes, "\(element.text)")
  }

  private func plan(_ element: SampleElement) -> (plan: RenderPlan, codes: [String]) {
    let checked = CatalogueTests.compiler.check(SourceText(name: "", text: element.text), resolve: nil)
    let plan = CatalogueTests.compiler.plan(checked, facts: [:])
    return (plan.plan, (checked.diagnostics + plan.diagnostics).map(\.code.rawValue))
  }
}
