import InkVoices

/// The voices that are known: the built-in ones, and those that `inkreel calibrate` fitted.
package struct VoiceModels: Hashable, Sendable {
  private struct Key: Hashable, Sendable {
    /// By its own name, whatever scripts call it.
    let engine: String
    let voice: String

    init(_ engine: String, _ voice: String) {
      self.engine = KnownEngine.name(of: engine)
      self.voice = voice
    }
  }

  private var calibrated: [Key: SpeechModel] = [:]

  package init() {}

  /// A later one replaces an earlier one of the same name.
  package mutating func add(_ model: SpeechModel, engine: String, voice: String) {
    calibrated[Key(engine, voice)] = model
  }

  /// - Parameter language: A tag, where the voice's name does not tell.
  package func model(engine: String, voice: String, language: String) -> SpeechModel {
    guard !calibrated.isEmpty, let model = calibrated[Key(engine, voice)] else {
      return .model(engine: engine, voice: voice, language: language)
    }
    return model
  }
}
