import FoundationEssentials
import InkCompiler
import InkConfig
import InkDiagnostics
import InkEstimate
import InkLanguage
import InkPlan
import InkWorkspace
import TestSupport
import Testing

/// Scripts with their configurations, and what overrides those.
@Suite struct WorkspaceTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("[tts]Hello {{name}}.[/tts]\n", to: "shows/one.inkslop")
  }

  private func codes(_ run: () throws -> Void) throws -> [DiagnosticCode] {
    try #require(throws: DiagnosedError.self) { try run() }.diagnostics.map(\.code)
  }

  @Test func theNearestConfigurationCounts() throws {
    try folder.write(#"{"variables": {"name": "outer"}}"#, to: "inkreel.json")
    let script = folder.file("shows/one.inkslop")
    func name(_ choice: ConfigurationSearch.Choice) throws -> String? {
      try folder.workspace(choice).settings(for: script).planOptions.variables["name"]?.text
    }
    #expect(try name(.upwards) == "outer")
    try folder.write(#"{"variables": {"name": "inner"}}"#, to: "shows/inkreel.json")
    #expect(try name(.upwards) == "inner")
    #expect(try name(.none) == nil)
    #expect(try name(.file(folder.file("inkreel.json"))) == "outer")
  }

  @Test func eachConfigurationIsReadOnce() throws {
    let path = try folder.write(#"{"variables": {"name": "before"}}"#, to: "inkreel.json")
    let search = ConfigurationSearch(.upwards)
    let first = search.file(for: folder.file("shows/one.inkslop"))
    try folder.write("{", to: "inkreel.json")
    let second = search.file(for: folder.file("two.inkslop"))
    #expect(first?.path == second?.path && second?.diagnostics.isEmpty == true)
    #expect(search.renewed.file(for: path)?.diagnostics.map(\.code) == [.configNotJSON])
  }

  @Test func whatIsSetFromOutsideComesFirst() throws {
    try folder.write(
      #"""
      {"libraries": ["media"], "resolution": "9:16", "loudness": "podcast",
       "variables": {"name": "config", "other": "config"}, "rate": "./rate.json",
       "engines": {"near": {"command": ["./bin/voice", "./arg"]}, "far": {"command": ["voice"]}}}
      """#,
      to: "inkreel.json"
    )
    var overrides = SettingsOverrides()
    overrides.libraries = ["/own"]
    overrides.resolution = .landscape
    overrides.variables = ["name": Variable("outside", origin: "test")]
    overrides.title = "A title"
    let workspace = folder.workspace(overrides: overrides)
    let settings = try workspace.settings(for: folder.file("shows/one.inkslop"))
    let real = try #require(Paths.real(folder.path))
    #expect(settings.files.libraries == ["/own", "\(real)/media"])
    #expect(settings.planOptions.resolution == .landscape && settings.planOptions.name == "A title")
    #expect(settings.planOptions.sound.loudness == -16)
    #expect(settings.planOptions.variables.mapValues(\.text) == ["name": "outside", "other": "config"])
    #expect(settings.planOptions.engines["far"] == .program(["voice"]))
    #expect(settings.planOptions.engines["near"] == .program(["\(real)/./bin/voice", "./arg"]))
    guard case .file("\(real)/./rate.json") = settings.rate else {
      Issue.record("\(String(describing: settings.rate))")
      return
    }
  }

  @Test func aConfigurationWithErrorsIsThrown() throws {
    try folder.write(#"{"sped": 1}"#, to: "inkreel.json")
    let error = try #require(throws: DiagnosedError.self) {
      try folder.workspace().settings(for: folder.file("shows/one.inkslop"))
    }
    #expect(error.diagnostics.map(\.code) == [.configUnknownKey])
    #expect(error.source?.name.hasSuffix("inkreel.json") == true)
    let missing = folder.workspace(.file(folder.file("not-there.json")))
    #expect(try codes { _ = try missing.settings(for: "a.inkslop") } == [.unreadableConfig])
  }

  @Test func aScriptIsCheckedByItsSettings() throws {
    try folder.write(#"{"variables": {"name": "Ann"}}"#, to: "inkreel.json")
    let script = try folder.workspace().script(folder.file("shows/one.inkslop"))
    #expect(script.checked.diagnostics.isEmpty && script.checked.facts.usedVariables == ["name"])
    let alone = try folder.workspace(.none).script(folder.file("shows/one.inkslop"))
    #expect(alone.checked.diagnostics.map(\.code) == [.unfilledVariable])
  }

  @Test func scriptsThatCannotBeReadSayWhy() throws {
    let workspace = folder.workspace()
    #expect(try codes { _ = try workspace.script(folder.file("not-there")) } == [.unreadableScript])
    #expect(try codes { _ = try ScriptReader.read("/dev/zero") } == [.scriptTooLarge])
  }

  @Test func scriptsOfOneConfigurationShareTheirSettings() throws {
    try folder.write("{}", to: "inkreel.json")
    try folder.write("{", to: "broken/inkreel.json")
    let paths = ["shows/one.inkslop", "two.inkslop", "broken/three.inkslop"].map(folder.file)
    let scripts = ConfiguredScripts(paths, in: folder.workspace())
    #expect(
      scripts.scripts.map(\.path) == Array(paths.prefix(2)),
      "one with a broken configuration is left out"
    )
    #expect(scripts.scripts.map(\.settings) == [0, 0])
    #expect(scripts.files.map(\.diagnostics).map { $0.map(\.code) } == [[.configNotJSON]])
  }

  @Test func standardInputHasThePlaceOfItsName() throws {
    try folder.write(#"{"variables": {"name": "Ann"}}"#, to: "inkreel.json")
    let scripts = ConfiguredScripts(
      ["-"],
      in: folder.workspace(),
      standardInputName: folder.file("shows/new.inkslop")
    )
    #expect(scripts.settings(of: 0).planOptions.variables["name"]?.text == "Ann")
  }

  @Test func ratesAreReadOrRefused() throws {
    let path = try folder.write(#"{"name": "ours", "prices": {"second": 0.5}}"#, to: "rate.json")
    #expect(try RateFile.read(path).name == "ours")
    let broken = try folder.write(#"{"name": 1}"#, to: "broken.json")
    let error = try #require(throws: DiagnosedError.self) { try RateFile.read(broken) }
    #expect(error.source?.name == broken && error.diagnostics.hasErrors)
    #expect(try codes { _ = try RateFile.read(folder.file("not-there")) } == [.unreadableConfig])
  }
}
