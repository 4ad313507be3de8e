import InkCompiler
import InkDiagnostics
import InkLanguage
import InkPlan
import InkText
import InkVoices
import Testing

/// Who speaks where `voice` names a member of the cast, and what is said of names that are nearly one.
@Suite struct CastTests {
  private static func member(_ parameters: KeyValuePairs<String, String>) throws -> ConfiguredParameters {
    var member = ConfiguredParameters()
    for (name, value) in parameters {
      let parameter = try #require(Cast.parameters.first { $0.name == name })
      try member.set(parameter, to: value)
    }
    return member
  }

  private static func options() throws -> PlanOptions {
    var options = PlanOptions(generator: "tests")
    options.cast = try Cast([
      "priya": member([
        "engine": "kokoro_tts", "voice": "af_heart", "speed": "1.25", "volume": "0.5", "sub-align": "left",
        "sub-position": "top", "highlight": "false", "color": "#ffd23f",
      ]),
      "MARY JANE": member(["voice": "de", "subtitles": "false"]),
      // A member's voice is no member.
      "de": member(["voice": "priya", "engine": "espeak"]),
    ])
    return options
  }

  private func plan(_ text: String, _ options: PlanOptions) -> RenderPlan {
    let compiler = Compiler(options)
    return compiler.plan(compiler.check(SourceText(name: "", text: text), resolve: nil), facts: [:]).plan
  }

  private func item(_ tag: String, _ change: (inout PlanOptions) -> Void = { _ in }) throws -> SpeechItem {
    var options = try CastTests.options()
    change(&options)
    return try #require(plan("[\(tag)]Hello there.[/tts]", options).speech.first)
  }

  @Test func aMemberGivesWhatTheTagDoesNotSay() throws {
    let item = try item("tts voice=\"priya\"")
    #expect(item.asked == VoiceChoice(engine: "kokoro_tts", voice: "af_heart", language: "en-US"))
    #expect(item.speed == 1.25)
    #expect(item.gain == 0.5)
    #expect(item.subtitles == SubtitleStyle(position: .top, alignment: .left, highlight: false, style: 1))
  }

  @Test func theTagReplacesAndTheConfigurationStandsIn() throws {
    let item = try item(
      "tts voice=\"priya\" speed=\"0.8\" volume=\"1\" language=\"fr\" sub-align=\"right\" sub-position=\"center\""
    )
    #expect(item.speed == 0.8)
    #expect(item.gain == 1)
    #expect(item.asked.language == "fr")
    #expect(item.subtitles == SubtitleStyle(position: .center, alignment: .right, highlight: false, style: 1))
    let other = try self.item("tts voice=\"MARY JANE\"") { $0.narration.speed = 1.5 }
    #expect(other.speed == 1.5)
    #expect(other.asked.voice == "de")
    #expect(other.subtitles == nil)
  }

  @Test func withAnEngineAndInAMemberItIsAVoice() throws {
    #expect(try item("tts engine=\"espeak\" voice=\"de\"").asked.voice == "de")
    let asked = try item("tts voice=\"de\"").asked
    #expect(asked.engine == "espeak" && asked.voice == "priya")
    // The configuration's engine is in no tag.
    #expect(try item("tts voice=\"priya\"") { $0.narration.engine = "espeak" }.asked.engine == "kokoro_tts")
  }

  @Test func aVariableMayNameAMember() throws {
    let item = try item("tts voice=\"{{who}}\"") {
      $0.variables = ["who": Variable("priya", origin: "from a test")]
    }
    #expect(item.asked.voice == "af_heart")
  }

  @Test func theLengthIsThatOfTheMember() throws {
    let options = try CastTests.options()
    let words = "One two three four five six seven eight nine ten."
    let fast = plan("[tts voice=\"priya\"]\(words)[/tts]", options).duration
    let slow = plan("[tts voice=\"priya\" speed=\"1\"]\(words)[/tts]", options).duration
    #expect(fast < slow)
  }

  // MARK: Names

  private func found(_ tag: String, _ change: (inout PlanOptions) -> Void = { _ in }) throws -> [Diagnostic] {
    var options = try CastTests.options()
    change(&options)
    let source = SourceText(name: "", text: "[\(tag)]Hello.[/tts]")
    return Compiler(options).check(source, resolve: nil).diagnostics
  }

  @Test(arguments: [
    ("Priya", "priya"), ("prya", "priya"), ("mary jane", "MARY JANE"), ("af_hart", "af_heart"),
    ("af_hear", "af_heart"),
  ])
  func namesThatAreNearlyOneComeWithAFix(written: String, meant: String) throws {
    let diagnostics = try found("tts voice=\"\(written)\"")
    #expect(diagnostics.map(\.code) == [.unknownVoice])
    #expect(diagnostics.first?.fixes.first?.edits.map(\.replacement) == [meant])
  }

  /// Of an engine whose voices are not known, too; what is like no member may be one of its voices.
  @Test func anyEngineMayBeInForce() throws {
    let change: (inout PlanOptions) -> Void = { $0.narration.engine = "hum" }
    #expect(try found("tts voice=\"Priya\"", change).map(\.code) == [.unknownVoice])
    #expect(try found("tts voice=\"contralto\"", change) == [])
    #expect(try found("tts engine=\"hum\" voice=\"Priya\"") == [])
  }

  @Test func voicesAndMixturesOfVoicesAreNoMistakes() throws {
    #expect(try found("tts voice=\"af_heart\"") == [])
    #expect(try found("tts voice=\"af_bella(2)+af_sky(1)\"") == [])
    #expect(try found("tts voice=\"en-us\"") == [])
  }

  @Test func aVoiceThatAMemberCannotHaveIsReportedWhereItSpeaks() throws {
    let diagnostics = try found("tts voice=\"Tom\"") {
      $0.cast = (try? Cast(["Tom": CastTests.member(["engine": "kokoro", "voice": "am_adm"])])) ?? Cast()
    }
    #expect(diagnostics.map(\.code) == [.unknownVoice])
    #expect(diagnostics.first?.fixes == [])
  }

  @Test(arguments: [
    ("x", true), ("MARY JANE", true), (" ", true), ("李", true), (String(repeating: "é", count: 64), true),
    (String(repeating: "é", count: 65), false), ("", false), ("a\nb", false), ("\u{85}", false),
  ])
  func namesAreAnyTextInOneLine(name: String, isName: Bool) {
    #expect(Cast.isName(name) == isName)
  }
}
