import InkVoices
import Testing

/// Who speaks, of what a narration asks for and what there is.
@Suite struct SpeakerChoiceTests {
  private func choice(
    _ parameters: VoiceParameters,
    _ defaults: NarrationDefaults = NarrationDefaults(),
    configured: [String] = []
  ) -> SpeakerChoice {
    let engines = Dictionary(uniqueKeysWithValues: configured.map { ($0, VoiceEngine.program([$0])) })
    return SpeakerChoice(AskedVoice(parameters, defaults: defaults), engines: Engines(engines))
  }

  @Test func theBuiltInVoiceSpeaksWhereNothingIsSaid() {
    let choice = choice(VoiceParameters())
    #expect(choice.asked == VoiceChoice(engine: "espeak", voice: "en-us", language: "en-us"))
    #expect(choice.speaker == choice.asked && !choice.isFallback && choice.speed == 1)
  }

  /// The tag's language, the voice that espeak-ng has for it.
  @Test(arguments: [
    ("en-US", "en-us"), ("EN-gb", "en-gb"), ("en", "en"), ("en-AU", "en-us"), ("de-DE", "de"), ("de", "de"),
    ("es-ES", "es"), ("es-MX", "es-419"), ("fr", "fr"), ("fr-CA", "fr-fr"), ("fr-CH", "fr-ch"),
    ("pt-PT", "pt"), ("pt-BR", "pt-br"), ("zh-CN", "cmn"), ("cmn-CN", "cmn"), ("no-NO", "nb"), ("tlh", "tlh"),
    ("tlh-XX", "tlh-xx"),
  ])
  func aLanguageHasItsVoice(language: String, voice: String) {
    let choice = choice(VoiceParameters(language: language))
    #expect(choice.speaker == VoiceChoice(engine: "espeak", voice: voice, language: language))
  }

  @Test func aVoiceOfTheBuiltInEngineSaysItsLanguage() {
    var defaults = NarrationDefaults()
    defaults.language = "de-DE"
    let voice = VoiceParameters(voice: "en-gb+f3")
    #expect(choice(voice, defaults).asked.language == "en-gb")
    #expect(choice(VoiceParameters(voice: "en-gb+f3", language: "fr"), defaults).asked.language == "fr")
    defaults.voice = "en-gb"
    #expect(choice(VoiceParameters(), defaults).asked.language == "de-DE")
  }

  @Test func anEngineThatIsNotHereIsReplacedInLanguageAndSex() {
    for (voice, builtIn) in [
      ("af_heart", "en-us+f3"), ("bm_george", "en-gb+m3"), ("ef_dora", "es+f3"), ("ff_siwis", "fr-fr+f3"),
      ("hm_psi", "hi+m3"), ("if_sara", "it+f3"), ("jf_alpha", "ja+f3"), ("pm_alex", "pt-br+m3"),
      ("zm_yunxi", "cmn+m3"), ("someone", "en-us"),
    ] {
      let choice = choice(VoiceParameters(engine: "kokoro_tts", voice: voice))
      #expect(choice.isFallback && choice.speaker.engine == "espeak" && choice.speaker.voice == builtIn)
      #expect(choice.speaker.language == choice.asked.language)
    }
    let german = choice(VoiceParameters(engine: "whistle", voice: "af_heart", language: "de-DE"))
    #expect(german.speaker == VoiceChoice(engine: "espeak", voice: "de+f3", language: "de-DE"))
  }

  @Test func anEngineAnswersToAllOfItsNames() {
    let parameters = VoiceParameters(engine: "kokoro", voice: "af_heart")
    let alias = choice(parameters, configured: ["kokoro_tts"])
    #expect(alias.asked.engine == "kokoro" && alias.speaker.engine == "kokoro_tts" && !alias.isFallback)
    #expect(choice(parameters, configured: ["kokoro_tts", "kokoro"]).speaker.engine == "kokoro")
    let builtIn = choice(VoiceParameters(engine: "espeak-ng"))
    #expect(builtIn.asked.engine == "espeak-ng" && builtIn.speaker.engine == "espeak" && !builtIn.isFallback)
    var defaults = NarrationDefaults()
    (defaults.engine, defaults.voice) = ("kokoro_tts", "bf_emma")
    #expect(choice(VoiceParameters(engine: "kokoro"), defaults).asked.voice == "bf_emma")
  }

  @Test func aVoiceThatIsStillToBeChosenMayBeAnyEngines() {
    var defaults = NarrationDefaults()
    #expect(AskedVoice.engines(VoiceParameters(), defaults: defaults) == KnownEngine.allCases.map(\.name))
    defaults.engine = "hum"
    #expect(AskedVoice.engines(VoiceParameters(), defaults: defaults) == ["hum"])
    #expect(AskedVoice.engines(VoiceParameters(engine: "kokoro"), defaults: defaults) == ["kokoro"])
  }
}
