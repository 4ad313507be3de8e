/// The voice that a narration asks for: what its tag says, and the configuration's defaults for what it leaves
/// out.
///
/// Checks, estimates and editors go by it, whoever speaks here; `SpeakerChoice` says who that is.
package struct AskedVoice: Sendable {
  package let parameters: VoiceParameters
  package let choice: VoiceChoice
  /// What is known of its engine.
  package let engine: KnownEngine?
  /// 0.5 to 2; 1 is the voice's own pace.
  package let speed: Double
  /// Whether it reads by the rules of English.
  package let isEnglish: Bool
  /// The first of the voices that the script names that the engine certainly does not have.
  package let unknownVoice: Substring?

  package init(_ parameters: VoiceParameters, defaults: NarrationDefaults) {
    let name = parameters.engine ?? defaults.engine ?? AskedVoice.engine(of: parameters.voice).name
    let engine = KnownEngine(named: name)
    // The name of a voice in the script may say what it speaks. The configuration's language is not for that one.
    let saysLanguage = parameters.voice.flatMap { AskedVoice.language(of: $0, engine) } != nil
    let language = parameters.language ?? (saysLanguage ? nil : defaults.language)
    let voice = parameters.voice ?? defaults.voice(of: name) ?? engine?.voice(for: language) ?? ""
    self.parameters = parameters
    self.engine = engine
    speed = parameters.speed ?? defaults.speed ?? 1
    choice = VoiceChoice(
      engine: name,
      voice: voice,
      language: language ?? AskedVoice.language(of: voice, engine) ?? VoiceLanguage.standard.tag
    )
    isEnglish = VoiceLanguage.isEnglish(choice.language)
    unknownVoice = parameters.voice.flatMap { engine?.unknownVoice(in: $0) }
  }

  /// The engines among whose voices one may be chosen, where none is named yet.
  package static func engines(_ parameters: VoiceParameters, defaults: NarrationDefaults) -> [String] {
    (parameters.engine ?? defaults.engine).map { [$0] } ?? KnownEngine.allCases.map(\.name)
  }

  /// Where no engine is named, a voice that is named like Kokoro's asks for Kokoro.
  private static func engine(of voice: String?) -> KnownEngine {
    voice.flatMap(KokoroVoice.init) == nil ? .builtIn : .kokoro
  }

  /// What a voice's name says of its language, as a tag. Any engine may have voices that are named like Kokoro's.
  private static func language(of voice: String, _ engine: KnownEngine?) -> String? {
    engine == .builtIn ? EspeakVoice.language(of: voice) : KokoroVoice(voice)?.language.tag
  }
}
