import InkText

/// An engine whose voices InkReel knows, whether or not it can speak here. Its raw value is its name.
///
/// The one table of engines: what scripts call them, what their voices are called and what they can speak.
package enum KnownEngine: String, CaseIterable, Sendable, Codable {
  case espeak
  case kokoro = "kokoro_tts"

  /// The engine that is installed with InkReel, and speaks where no other one does.
  package static let builtIn = KnownEngine.espeak

  package init?(named name: String) {
    guard let engine = KnownEngine.byName[name] else { return nil }
    self = engine
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.flatMap { engine in engine.names.map { ($0, engine) } }
  )

  package var name: String { rawValue }

  /// The name of the engine that scripts call so: its own for one that is known, else as it is.
  package static func name(of name: String) -> String { KnownEngine(named: name)?.name ?? name }

  /// What scripts may call it, its name first.
  package var names: [String] { [name] + aliases }

  private var aliases: [String] {
    switch self {
    case .espeak: ["espeak-ng", "espeak_ng"]
    case .kokoro: ["kokoro"]
    }
  }

  /// The program that speaks for it, which is installed with InkReel.
  package var program: String {
    switch self {
    case .espeak: "inkreel-espeak"
    case .kokoro: "inkreel-kokoro"
    }
  }

  /// What `inkreel voices install` calls it, and the name of its folder; `nil` for one that needs no installation.
  package var installationName: String? {
    switch self {
    case .espeak: nil
    case .kokoro: "kokoro"
    }
  }

  /// What its makers call it.
  package var title: String {
    switch self {
    case .espeak: "espeak-ng"
    case .kokoro: "Kokoro"
    }
  }

  /// The voices that InkReel knows by name.
  package var voices: [KnownVoice] {
    switch self {
    case .espeak: EspeakVoice.all
    case .kokoro: KokoroVoice.all
    }
  }

  /// Voices of all kinds, for people.
  package var exampleVoices: [String] {
    switch self {
    case .espeak: ["en-us", "en-gb+f3", "de"]
    case .kokoro: ["af_heart", "am_michael", "bf_emma"]
    }
  }

  /// What may follow a voice and a plus sign, to change it.
  package var variants: [KnownVoice] {
    switch self {
    case .espeak: EspeakVoice.variants
    case .kokoro: []
    }
  }

  /// The voice that speaks where none is named; `nil` for the engine's own choice.
  ///
  /// - Parameter language: A tag; `nil` where nothing says which.
  func voice(for language: String?) -> String? {
    switch self {
    case .espeak: EspeakVoice.name(for: language ?? VoiceLanguage.standard.tag)
    case .kokoro: nil
    }
  }

  /// How many characters of a word it can speak in one call, where there is a limit. Longer texts are cut
  /// between words.
  package var longestWord: Int? {
    switch self {
    case .espeak: nil
    // A call takes 510 phonemes.
    case .kokoro: 400
    }
  }

  /// Whether its program reads a language. Some of its voices may be meant for others.
  ///
  /// - Parameter language: A tag.
  package func reads(_ language: String) -> Bool {
    switch self {
    case .espeak: true
    case .kokoro: KokoroVoice.readLanguages.contains(VoiceLanguage.primary(language))
    }
  }

  /// Whether its program says how long something will last.
  package var measures: Bool {
    switch self {
    case .espeak: false
    case .kokoro: true
    }
  }

  /// Whether it speaks what is given in the International Phonetic Alphabet.
  package var takesPhonemes: Bool {
    switch self {
    case .espeak: false
    case .kokoro: true
    }
  }

  /// The first voice of a name that this engine certainly does not have. Of espeak-ng's voices, InkReel knows
  /// the most common ones alone.
  package func unknownVoice(in name: String) -> Substring? {
    switch self {
    case .espeak: EspeakVoice.unknownVoice(in: name)
    case .kokoro: KokoroVoice.unknownVoice(in: name)
    }
  }

  package func nearestVoice(to name: Substring) -> String? {
    EditDistance.nearest(to: String(name), among: voices.lazy.map(\.name))
  }
}
