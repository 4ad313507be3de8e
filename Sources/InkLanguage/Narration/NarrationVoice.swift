import InkVoices

/// What a narration's parameters say of the voice that shall read it, with the defaults for what they leave
/// out.
struct NarrationVoice {
  /// As the script says, or `nil`.
  struct Parameters: Equatable {
    let engine: String?
    let voice: String?
    let language: String?
  }

  let parameters: Parameters
  let engineName: String?
  let engine: KnownEngine?
  /// The first of the voices that the script names that the engine does not have.
  let unknownVoice: Substring?
  /// By the language, else by the voice's name: espeak's are tags of languages.
  let isEnglish: Bool

  init(_ parameters: Parameters, defaults: NarrationDefaults) {
    self.parameters = parameters
    let voice = parameters.voice
    let kokoro = voice.flatMap(KokoroVoice.init)
    // As when the script is spoken.
    engineName = parameters.engine ?? defaults.engine ?? (kokoro == nil ? nil : KnownEngine.kokoroName)
    engine = engineName.flatMap(KnownEngine.named)
    unknownVoice = voice.flatMap { [engine] in engine?.unknownVoice(in: $0) }
    let language = parameters.language ?? (kokoro == nil ? defaults.language : nil)
    let reader = voice ?? (engineName == defaults.engine ? defaults.voice : nil)
    isEnglish =
      language.map(NarrationVoice.isEnglish) ?? reader.flatMap(KokoroVoice.init)?.isEnglish ?? reader.map {
        [engine] in engine != nil || NarrationVoice.isEnglish($0)
      } ?? true
  }

  /// Characters of a word that can still be spoken; `nil` where the engine is not known.
  var longestWord: Int? { engine?.longestWord }

  private static func isEnglish(_ tag: String) -> Bool {
    let tag = tag.lowercased()
    return tag == "en" || tag.hasPrefix("en-") || tag.hasPrefix("en_") || tag.hasPrefix("en+")
  }
}
