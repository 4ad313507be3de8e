import InkCompiler
import InkPlan
import InkText
import InkVoices
import Testing

/// Who speaks, of what the script, the configuration and the defaults say.
@Suite struct NarrationDefaultsTests {
  private func speech(_ attributes: String, _ set: (inout PlanOptions) -> Void) throws -> SpeechItem {
    var options = PlanOptions(generator: "tests")
    options.engines = Engines(["hum": .program(["hum"]), "other": .program(["other"])])
    set(&options)
    let compiler = Compiler(options)
    let source = SourceText(name: "", text: "[tts \(attributes)]Hello.[/tts]")
    let plan = compiler.plan(compiler.check(source, resolve: nil), facts: [:]).plan
    return try #require(plan.speech.first)
  }

  private func speaker(
    _ attributes: String,
    engine: String? = nil,
    voice: String? = nil,
    language: String? = nil
  ) throws -> VoiceChoice {
    try speech(attributes) { options in
      options.narration.engine = engine
      options.narration.voice = voice
      options.narration.language = language
    }.speaker
  }

  @Test func theConfigurationSpeaksWhereTheScriptDoesNotSay() throws {
    #expect(
      try speaker("", engine: "hum", voice: "low", language: "de-DE")
        == VoiceChoice(engine: "hum", voice: "low", language: "de-DE")
    )
    #expect(try speaker("voice=\"high\"", engine: "hum", voice: "low").voice == "high")
    #expect(try speaker("language=\"fr\"", engine: "hum", language: "de-DE").language == "fr")
  }

  @Test func aVoiceBelongsToItsEngine() throws {
    #expect(try speaker("engine=\"other\"", engine: "hum", voice: "low").voice == "")
    #expect(try speaker("engine=\"espeak\"", engine: "hum", voice: "low").voice == "en-us")
    #expect(try speaker("engine=\"espeak-ng\"", voice: "en-gb").voice == "en-gb")
    #expect(try speaker("engine=\"hum\"", engine: "hum", voice: "low").voice == "low")
  }

  @Test func aVoiceThatTellsItsLanguageKeepsIt() throws {
    #expect(try speaker("voice=\"en-gb\"", language: "de-DE").language == "en-gb")
    #expect(try speaker("engine=\"hum\" voice=\"bf_emma\"", language: "de-DE").language == "en-GB")
    #expect(try speaker("engine=\"hum\" voice=\"low\"", language: "de-DE").language == "de-DE")
    #expect(try speaker("engine=\"hum\"").language == "en-US")
  }

  @Test func anEngineThatIsConfiguredSpeaksForItself() throws {
    let known = try speech("engine=\"hum\" voice=\"x\"") { _ in }
    #expect(known.speaker == known.asked)
    let unknown = try speech("engine=\"kokoro_tts\" voice=\"af_heart\"") { _ in }
    #expect(unknown.speaker.engine == "espeak")
    #expect(unknown.asked.engine == "kokoro_tts")
  }

  @Test func speedIsTheScriptsElseTheConfigurations() throws {
    #expect(try speech("speed=\"1\"") { $0.narration.speed = 1.5 }.speed == 1)
    #expect(try speech("") { $0.narration.speed = 1.5 }.speed == 1.5)
    #expect(try speech("") { _ in }.speed == 1)
  }
}
