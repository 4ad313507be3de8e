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
  private let voice: String?
  private let language: String?

  init(_ parameters: Parameters, defaults: NarrationDefaults) {
    self.parameters = parameters
    let voice = parameters.voice
    let asksForKokoro = voice.map(NarrationVoice.asksForKokoro) ?? false
    engineName = parameters.engine ?? defaults.engine ?? (asksForKokoro ? "kokoro_tts" : nil)
    engine = engineName.flatMap(KnownEngine.named)
    unknownVoice = voice.flatMap { [engine] in engine?.unknownVoice(in: $0) }
    self.voice = voice ?? (engineName == defaults.engine ? defaults.voice : nil)
    // A voice that is named like Kokoro's tells its language.
    let tellsLanguage = voice.map { NarrationVoice.family(of: $0) != nil } ?? false
    language = parameters.language ?? (tellsLanguage ? nil : defaults.language)
  }

  /// Characters of a word that can still be spoken; `nil` where the engine is not known.
  var longestWord: Int? { engine?.longestWord }

  /// By the language, else by the voice's name: espeak's begin with the language, Kokoro's with `a` or `b`.
  var isEnglish: Bool {
    if let language { return NarrationVoice.isEnglish(language) }
    guard let voice else { return true }
    if let family = NarrationVoice.family(of: voice) {
      return family == UInt8(ascii: "a") || family == UInt8(ascii: "b")
    }
    return engine != nil || NarrationVoice.isEnglish(voice)
  }

  /// Where no engine is named, a voice whose name begins with the letters of a language and a sex of Kokoro's does.
  private static func asksForKokoro(_ voice: String) -> Bool {
    guard let language = family(of: voice), let sex = voice.utf8.dropFirst().first else { return false }
    return "abefhijpz".utf8.contains(language) && "fm".utf8.contains(sex)
  }

  /// The letter for the language in names such as `af_heart`.
  private static func family(of voice: String) -> UInt8? {
    let mark = UInt8(ascii: "_")
    var letters = voice.utf8.makeIterator()
    guard let first = letters.next(), first != mark, let second = letters.next(), second != mark,
      letters.next() == mark, letters.next() != nil
    else { return nil }
    return first
  }

  private static func isEnglish(_ tag: String) -> Bool {
    let tag = tag.lowercased()
    return tag == "en" || tag.hasPrefix("en-") || tag.hasPrefix("en_") || tag.hasPrefix("en+")
  }
}
