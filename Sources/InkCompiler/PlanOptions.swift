package import InkEstimate
package import InkLanguage
package import InkPlan
package import InkSpeech
package import InkTime
package import InkVoices

/// What a plan depends on, apart from the script.
package struct PlanOptions: Sendable {
  /// The program and its version, for people.
  package var generator: String
  /// What the video is called; `nil` for the script's name.
  package var name: String?
  package var resolution = PlanDefaults.resolution
  package var frameRate = PlanDefaults.frameRate
  package var background = PlanDefaults.background
  /// The path of a picture over it.
  package var backgroundPicture: String?
  /// x264's constant rate factor and preset.
  package var rateFactor = PlanDefaults.rateFactor
  package var preset = PlanDefaults.preset
  package var safeArea = SafeAreaChoice.standard
  package var subtitles = SubtitleDefaults()
  package var sound = SoundSettings()
  package var narration = NarrationDefaults()
  package var cast = Cast()
  /// How words are said in all narration.
  package var pronunciations = Pronunciations()
  package var engines = Engines()
  package var variables: Variables = [:]
  package var voices = VoiceModels()
  /// What is known of how long sentences last.
  package var measured = MeasuredSpeech()

  package init(generator: String) {
    self.generator = generator
  }
}

extension PlanOptions {
  /// Who speaks a narration.
  ///
  /// - Parameter attributes: Those of its `tts`.
  package func speaker(_ attributes: Attributes) -> SpeakerChoice {
    SpeakerChoice(AskedVoice(VoiceParameters(attributes), defaults: narration), engines: engines)
  }

  /// How long a stretch of narration is expected to last, before its end is rounded up to whole frames.
  package func length(of text: NarratedText, by voice: VoiceChoice, speed: Double) -> SpeechEstimate {
    SpokenStretch(text, by: voice, speed: speed, measured)
      .estimate(model(of: voice), frameRate: frameRate)
  }

  /// How long a voice speaks.
  package func model(of voice: VoiceChoice) -> SpeechModel {
    voices.model(engine: voice.engine, voice: voice.voice, language: voice.language)
  }
}
