import InkLanguage
import InkVoices
import InkTime

/// How long a stretch of narration is expected to last, before its end is rounded up to whole frames.
typealias SpeechLength = (_ text: NarratedText, _ choice: SpeakerChoice, _ speed: Double) -> Ticks
