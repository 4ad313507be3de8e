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
      attributes.string("engine") ?? defaults.engine ?? SpeakerChoice.engine(of: attributes.string("voice"))
    let voice = attributes.string("voice") ?? SpeakerChoice.defaultVoice(of: engine, defaults)
    let language =
      attributes.string("language") ?? SpeakerChoice.defaultLanguage(attributes, engine, defaults)
    speed = attributes.given("speed") == nil ? defaults.speed ?? 1 : attributes.number("speed") ?? 1
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
    voice.flatMap(KokoroVoice.init) == nil ? builtInEngine : "kokoro_tts"
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
    guard let voice = attributes.string("voice") else { return defaults.language }
    return builtInNames.contains(engine) || KokoroVoice(voice) != nil ? nil : defaults.language
  }
}

/// What a voice's name says of it where it is formed like Kokoro's: `af_heart`.
private struct KokoroVoice {
  let language: String
  /// espeak-ng's voice for the language.
  let builtInVoice: String
  /// espeak-ng's variant for the sex: a plus sign and a name.
  let builtInVariant: String

  /// `nil` for a name of another form.
  init?(_ name: String) {
    let letters = Array(name.prefix(3))
    guard letters.count == 3, letters[2] == "_" else { return nil }
    switch letters[0] {
    case "a": (language, builtInVoice) = ("en-US", "en-us")
    case "b": (language, builtInVoice) = ("en-GB", "en-gb")
    case "e": (language, builtInVoice) = ("es-ES", "es")
    case "f": (language, builtInVoice) = ("fr-FR", "fr-fr")
    case "h": (language, builtInVoice) = ("hi-IN", "hi")
    case "i": (language, builtInVoice) = ("it-IT", "it")
    case "j": (language, builtInVoice) = ("ja-JP", "ja")
    case "p": (language, builtInVoice) = ("pt-BR", "pt-br")
    case "z": (language, builtInVoice) = ("cmn-CN", "cmn")
    default: return nil
    }
    switch letters[1] {
    case "f": builtInVariant = "+f3"
    case "m": builtInVariant = "+m3"
    default: return nil
    }
  }
}
