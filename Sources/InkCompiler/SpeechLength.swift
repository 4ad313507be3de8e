import InkVoices
import InkTime

/// How long a text is expected to last.
typealias SpeechLength = (_ text: String, _ choice: SpeakerChoice, _ speed: Double) -> Ticks
