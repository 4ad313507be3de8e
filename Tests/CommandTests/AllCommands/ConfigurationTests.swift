import TestSupport
import Testing

/// The programs with configurations and variables, as their users run them.
@Suite struct ConfigurationTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("[tts]Part {{part}} of {{show}}.[/tts]\n", to: "deep/down/part.inkslop")
    try folder.write(#"{"variables": {"part": "one", "show": "Oceans"}}"#, to: "inkreel.json")
  }

  private func inkreel(_ arguments: String..., input: String = "", in place: String = "") throws
    -> RunProgram.Outcome
  {
    try RunProgram.inkreel(arguments, input: Array(input.utf8), in: folder.file(place))
  }

  private func spoken(_ outcome: RunProgram.Outcome) throws -> String {
    try #require(outcome.status == 0, "\(outcome.standardError)")
    let line = try #require(outcome.text.split(separator: "\n").last { $0.contains("\"text\" : \"Part ") })
    return String(line.split(separator: "\"")[3])
  }

  @Test func theConfigurationIsFoundUpwards() throws {
    #expect(try spoken(inkreel("plan", "deep/down/part.inkslop")) == "Part one of Oceans.")
    #expect(try spoken(inkreel("plan", "part.inkslop", in: "deep/down")) == "Part one of Oceans.")
    #expect(try spoken(inkreel("plan", "../down/part.inkslop", in: "deep/down")) == "Part one of Oceans.")
    let script = "[tts]Part {{part}}.[/tts]"
    #expect(try spoken(inkreel("plan", "-", input: script, in: "deep")) == "Part one.")
  }

  @Test func theFirstOneFoundIsTheOnlyOne() throws {
    try folder.write(#"{"variables": {"part": "two"}}"#, to: "deep/inkreel.json")
    let outcome = try inkreel("check", "deep/down/part.inkslop")
    #expect(outcome.status == 1)
    #expect(outcome.standardError.contains("error[unfilled-variable]: the variable `{{show}}` has no value"))
    #expect(!outcome.standardError.contains("{{part}}` stands"))
  }

  @Test func aFolderOfThatNameIsPassedOver() throws {
    try folder.write("", to: "deep/inkreel.json/file")
    #expect(try spoken(inkreel("plan", "deep/down/part.inkslop")) == "Part one of Oceans.")
  }

  @Test func theCommandLineWins() throws {
    let set = try inkreel("plan", "deep/down/part.inkslop", "--set", "part=a=b", "--set=show=[x] \"y\"")
    #expect(try spoken(set).hasPrefix("Part a=b of [x]"))
    let other = try folder.write(#"{"variables": {"part": "3", "show": "Seas"}}"#, to: "other/config.json")
    #expect(try spoken(inkreel("plan", "deep/down/part.inkslop", "--config", other)) == "Part 3 of Seas.")
    #expect(try inkreel("check", "deep/down/part.inkslop", "--no-config").status == 1)
    #expect(try inkreel("check", "deep/down/part.inkslop", "--no-config", "--config", other).status == 2)
  }

  @Test func faultsOfTheConfigurationStopEveryCommand() throws {
    try folder.write("{\n  \"sped\": 1\n}\n", to: "inkreel.json")
    for command in ["check", "estimate", "plan"] {
      let outcome = try inkreel(command, "deep/down/part.inkslop")
      #expect(outcome.status == 1)
      #expect(outcome.standardError.contains("error[config-unknown-key]"))
      #expect(outcome.standardError.contains("--> inkreel.json:2:3"))
      #expect(outcome.output.isEmpty)
    }
    let render = try inkreel("render", "deep/down/part.inkslop", "-o", "a.wav")
    #expect(render.status == 1)
    #expect(!folder.contains("a.wav"))
  }

  @Test func aMissingConfigurationIsTold() throws {
    let outcome = try inkreel("check", "deep/down/part.inkslop", "--config", "no.json")
    #expect(outcome.status == 1)
    #expect(outcome.standardError.contains("error[unreadable-config]: cannot read `no.json`"))
  }

  @Test func theFaultsOfOneConfigurationAreToldOnce() throws {
    try folder.write("{", to: "inkreel.json")
    try folder.write("[tts]Hi.[/tts]", to: "other.inkslop")
    let outcome = try inkreel("check", "deep/down/part.inkslop", "other.inkslop")
    #expect(outcome.status == 1)
    #expect(outcome.standardError.split(separator: "config-not-json").count == 2)
  }

  @Test(arguments: ["part", "=x", "a b=x", "é=x", ""])
  func aSettingWithoutANameOrAValueIsAFaultOfTheCommandLine(word: String) throws {
    let outcome = try inkreel("check", "deep/down/part.inkslop", "--set", word)
    #expect(outcome.status == 2)
  }

  @Test func aSettingThatNothingUsesIsTold() throws {
    try folder.write("[tts]{{other}}[/tts]", to: "other.inkslop")
    let outcome = try inkreel(
      "check",
      "deep/down/part.inkslop",
      "other.inkslop",
      "--set",
      "other=x",
      "--set",
      "prat=2"
    )
    #expect(outcome.status == 0)
    #expect(outcome.standardError.contains("warning[unused-variable]: no script uses the variable `prat`"))
    #expect(!outcome.standardError.contains("`other`"))
    let configured = try inkreel("check", "other.inkslop", "--set", "other=x")
    #expect(configured.standardError.isEmpty)
  }

  @Test func aPlanOfAnEngineThatIsNotConfiguredIsRefused() throws {
    try folder.write(#"{"engine": "hum", "engines": {"hum": {"command": ["./hum"]}}}"#, to: "inkreel.json")
    try folder.write("[tts]Hello.[/tts]", to: "a.inkslop")
    #expect(try inkreel("plan", "a.inkslop", "-o", "plan.json").status == 0)
    let outcome = try inkreel("render", "plan.json", "-o", "a.wav", "--no-config", "--cache-dir", "clips")
    #expect(outcome.status == 1)
    #expect(outcome.standardError.contains("error[engine-not-configured]"))
    #expect(try inkreel("render", "plan.json", "-o", "a.wav", "--set", "a=b").status == 2)
  }

  @Test func theSeriesIsCleanWithItsConfiguration() throws {
    let script = Repository.path("examples/series/episode.inkslop")
    let outcome = try inkreel("check", script)
    #expect(outcome.status == 0)
    #expect(outcome.standardError.isEmpty)
    #expect(try inkreel("check", script, "--no-config").status == 1)
  }
}
