package import InkLanguage
package import InkPlan

/// Decides who speaks a narration: the engine that the script names where it is configured, else the
/// built-in voice in a voice that is near to the one that was asked for.
package struct SpeakerChoice: Sendable {
  /// The engine that is always there.
  package static let builtInEngine = "espeak"
  /// As scripts may write it.
  package static let builtInNames: Set<String> = ["espeak", "espeak-ng", "espeak_ng"]
  private static let standardVoice = "en-us"
  private static let standardLanguage = "en-US"

  package let asked: VoiceChoice
  package let speaker: VoiceChoice
  package let speed: Double

  /// Whether another engine than the one that was asked for speaks.
  package var isFallback: Bool {
    asked.engine != speaker.engine && !SpeakerChoice.builtInNames.contains(asked.engine)
  }

  package init(_ attributes: Attributes, _ options: PlanOptions) {
    let defaults = options.narration
    let engine =
      attributes[SpeechTag.engine] ?? defaults.engine ?? SpeakerChoice.engine(of: attributes[SpeechTag.voice])
    let voice = attributes[SpeechTag.voice] ?? SpeakerChoice.defaultVoice(of: engine, defaults)
    let language =
      attributes[SpeechTag.language] ?? SpeakerChoice.defaultLanguage(attributes, engine, defaults)
    let isGiven = attributes.given(SpeechTag.speed) != nil
    speed = (isGiven ? nil : defaults.speed) ?? attributes[SpeechTag.speed]
    if options.engines.contains(engine) {
      let spoken =
        language ?? voice.flatMap(KokoroVoice.init)?.language ?? SpeakerChoice.standardLanguage
      asked = VoiceChoice(engine: engine, voice: voice ?? "", language: spoken)
      speaker = asked
    } else if SpeakerChoice.builtInNames.contains(engine) {
      let voice = voice ?? language?.lowercased() ?? SpeakerChoice.standardVoice
      asked = VoiceChoice(engine: engine, voice: voice, language: language ?? voice)
      speaker = VoiceChoice(engine: SpeakerChoice.builtInEngine, voice: voice, language: language ?? voice)
    } else {
      let kokoro = voice.flatMap(KokoroVoice.init)
      let spoken = language ?? kokoro?.language ?? SpeakerChoice.standardLanguage
      asked = VoiceChoice(engine: engine, voice: voice ?? "", language: spoken)
      let base = language?.lowercased() ?? kokoro?.builtInVoice ?? SpeakerChoice.standardVoice
      speaker = VoiceChoice(
        engine: SpeakerChoice.builtInEngine,
        voice: base + (kokoro?.builtInVariant ?? ""),
        language: spoken
      )
    }
  }

  /// Where no engine is named, a voice that is named like Kokoro's asks for Kokoro.
  private static func engine(of voice: String?) -> String {
    voice.flatMap(KokoroVoice.init) == nil ? builtInEngine : KnownEngine.kokoroName
  }

  private static func isSame(_ engine: String, _ other: String) -> Bool {
    engine == other || builtInNames.contains(engine) && builtInNames.contains(other)
  }

  private static func defaultVoice(of engine: String, _ defaults: NarrationDefaults) -> String? {
    isSame(engine, defaults.engine ?? builtInEngine) ? defaults.voice : nil
  }

  /// A voice that the script names tells its language where it is the built-in engine's, or named like
  /// Kokoro's.
  private static func defaultLanguage(
    _ attributes: Attributes,
    _ engine: String,
    _ defaults: NarrationDefaults
  ) -> String? {
    guard let voice = attributes[SpeechTag.voice] else { return defaults.language }
    return builtInNames.contains(engine) || KokoroVoice(voice) != nil ? nil : defaults.language
  }
}

extension KokoroVoice {
  /// espeak-ng's voice for the language.
  fileprivate var builtInVoice: String {
    switch language {
    case "es-ES", "hi-IN", "it-IT", "ja-JP", "cmn-CN": String(language.prefix { $0 != "-" })
    default: language.lowercased()
    }
  }

  /// espeak-ng's variant for the sex: a plus sign and a name.
  fileprivate var builtInVariant: String { sex == .woman ? "+f3" : "+m3" }
}
