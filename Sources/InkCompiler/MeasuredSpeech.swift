import InkLanguage
package import InkPlan
package import InkTime
package import InkVoices

/// How long sentences last, as the engines have measured it that will speak them.
package struct MeasuredSpeech: Sendable {
  /// A sentence that an engine speaks.
  package struct Sentence: Hashable, Sendable {
    package let text: String
    package let sounds: [SpokenSounds]?
    package let speaker: VoiceChoice
    package let speed: Double

    package init(text: String, sounds: [SpokenSounds]?, speaker: VoiceChoice, speed: Double) {
      self.text = text
      self.sounds = sounds
      self.speaker = speaker
      self.speed = speed
    }

    /// With the engine's own name, whatever scripts call it.
    fileprivate var key: Sentence {
      var speaker = speaker
      speaker.engine = KnownEngine.name(of: speaker.engine)
      return Sentence(text: text, sounds: sounds, speaker: speaker, speed: speed)
    }
  }

  package struct Length: Hashable, Sendable {
    package let length: Ticks
    /// One for each word, counted from the start.
    package let words: [WordTime]

    package init(length: Ticks, words: [WordTime]) {
      self.length = length
      self.words = words
    }
  }

  private var lengths: [Sentence: Length] = [:]

  package init() {}

  package var isEmpty: Bool { lengths.isEmpty }

  package subscript(sentence: Sentence) -> Length? {
    get { lengths.isEmpty ? nil : lengths[sentence.key] }
    set { lengths[sentence.key] = newValue }
  }
}

extension PlanOptions {
  /// The sentences of a script that engines of some kind speak and that have not been measured yet, each once.
  package func unmeasured(_ checked: CheckedScript, by measures: (VoiceEngine) -> Bool) -> [MeasuredSpeech
    .Sentence]
  {
    guard engines.names.contains(where: { engines[$0].map(measures) ?? false }) else { return [] }
    let script = checked.script
    var seen: Set<MeasuredSpeech.Sentence> = []
    var sentences: [MeasuredSpeech.Sentence] = []
    for element in script.elements {
      guard let text = element.narrated(by: pronunciations) else { continue }
      let choice = speaker(element.parent.map { script.elements[$0].attributes } ?? Attributes())
      guard !choice.isFallback, let engine = engines[choice.speaker.engine], measures(engine) else {
        continue
      }
      let stretch = SpokenStretch(text, by: choice.speaker, speed: choice.speed, measured)
      for sentence in stretch.unmeasured where seen.insert(sentence).inserted { sentences.append(sentence) }
    }
    return sentences
  }
}
