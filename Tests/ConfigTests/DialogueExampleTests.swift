import InkCompiler
import InkConfig
import InkLanguage
import InkPlan
import InkSpeech
import InkText
import TestSupport
import Testing

/// The dialogue among the examples, with its configuration.
@Suite struct DialogueExampleTests {
  private static let folder = "examples/dialogue"

  private func example() throws -> (options: PlanOptions, checked: Compiler.Checked, plan: RenderPlan) {
    let file = SourceText(name: "inkreel.json", bytes: try Repository.read("\(Self.folder)/inkreel.json"))
    let (configuration, diagnostics) = ConfigurationReader.read(file)
    #expect(diagnostics == [])
    var options = PlanOptions(generator: "tests")
    options.cast = configuration.cast
    options.pronunciations = configuration.pronunciations
    let script = SourceText(
      name: "octopus.inkslop",
      bytes: try Repository.read("\(Self.folder)/octopus.inkslop")
    )
    let compiler = Compiler(options)
    let checked = compiler.check(script, resolve: nil)
    let (plan, planned) = compiler.plan(checked, facts: [:])
    #expect(checked.diagnostics + planned == [])
    return (options, checked, plan)
  }

  @Test func twoPeopleSpeak() throws {
    let plan = try example().plan
    #expect(plan.speech.map(\.asked.voice) == ["en-gb+f3", "en-us+m3", "en-gb+f3", "en-us+m3"])
    #expect(plan.speech.map(\.speed) == [1.1, 1, 1.1, 0.9])
    #expect(plan.speech.map(\.subtitles?.alignment) == [.left, .right, .left, .right])
    #expect(plan.chapters.map(\.title) == ["Three hearts", "Blue blood"])
  }

  @Test func whatIsSaidIsNotWhatIsShown() throws {
    let (_, _, plan) = try example()
    let shown = plan.speech.map(\.text).joined(separator: " ")
    #expect(shown.contains("Cu, not Fe") && shown.contains("SQL") && shown.contains("Dr. Nguyen"))
    let said = plan.speech.flatMap(\.sentences).map(\.text).joined(separator: " ")
    #expect(said.contains("doctor win, how many hearts does the common octopus have?"))
    #expect(said.contains("It carries copper, not iron. We keep a table of it in sequel."))
  }
}
