package import InkEstimate
package import InkLanguage
package import InkPlan
import InkTime
package import InkVoices

/// What a plan is made with beside the script.
package struct PlanOptions: Sendable {
  /// The program and its version, for people.
  package var generator: String
  /// What the video is called; `nil` for the script's name.
  package var name: String?
  package var resolution: Resolution = .portrait
  package var background: Background = .dark
  package var sound = SoundSettings()
  package var narration = NarrationDefaults()
  package var engines = Engines()
  package var variables: Variables = [:]
  package var voices = VoiceModels()

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

  /// How long a voice speaks.
  package func model(of voice: VoiceChoice) -> SpeechModel {
    voices.model(engine: voice.engine, voice: voice.voice, language: voice.language)
  }
}

/// The form of the picture.
package enum Resolution: String, Sendable, CaseIterable {
  case portrait = "9:16"
  case landscape = "16:9"

  var width: Int { self == .portrait ? 1080 : 1920 }
  var height: Int { self == .portrait ? 1920 : 1080 }
  var cueRules: CueRules { self == .portrait ? .portrait : .landscape }

  /// Large letters in the middle of an upright picture; on a wide one, such that a full line fits without being
  /// made smaller. The margins keep clear of what the platforms lay over the edges.
  var subtitles: TextStyle {
    let isPortrait = self == .portrait
    return TextStyle(
      fonts: ["Inter", "Noto Sans", "sans-serif"],
      weight: 800,
      size: isPortrait ? 92 : 64,
      color: Color(rgba: 0xFFFF_FFFF),
      highlight: Color(rgba: 0xFFD2_3FFF),
      outline: Color(rgba: 0x0000_00FF),
      outlineWidth: isPortrait ? 8 : 6,
      marginX: isPortrait ? 90 : 192,
      marginY: isPortrait ? 340 : 86
    )
  }
}

extension Background {
  /// Night blue to nearly black.
  package static let dark = Background(top: Color(rgba: 0x2B2F_4AFF), bottom: Color(rgba: 0x0C0D_14FF))

  /// A gradient from somewhat lighter than a colour to somewhat darker.
  package init(of color: Color) {
    func scaled(_ factor: Double) -> Color {
      func channel(_ value: UInt8) -> UInt8 { UInt8(min(255, max(0, Double(value) * factor + 0.5))) }
      return Color(red: channel(color.red), green: channel(color.green), blue: channel(color.blue))
    }
    self.init(top: scaled(1.6), bottom: scaled(0.6))
  }
}
