/// What a narration's parameters say of the voice that shall read it.
struct NarrationVoice {
  /// As the script names it.
  let engineName: String?
  let engine: KnownEngine?
  /// The voice's name in the script.
  let given: Attributes.Given?
  private let language: String?

  init(_ attributes: Attributes) {
    engineName = attributes.string("engine")
    engine = engineName.flatMap(KnownEngine.named)
    given = attributes.given("voice")
    language = attributes.string("language")
  }

  /// Characters of a word that can still be spoken; where the engine is not known, there is no limit.
  var longestWord: Int { engine?.longestWord ?? .max }

  /// By the language, else by the voice's name: espeak's begin with the language, Kokoro's with `a` or `b`.
  var isEnglish: Bool {
    if let language { return isEnglish(language) }
    guard case .string(let voice) = given?.value else { return true }
    let parts = voice.split(separator: "_", maxSplits: 1)
    if parts.count == 2, parts[0].count == 2 { return voice.hasPrefix("a") || voice.hasPrefix("b") }
    return engine != nil || isEnglish(voice)
  }

  private func isEnglish(_ tag: String) -> Bool {
    let tag = tag.lowercased()
    return tag == "en" || tag.hasPrefix("en-") || tag.hasPrefix("en_") || tag.hasPrefix("en+")
  }
}
