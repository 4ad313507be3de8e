import InkCompiler
import InkLanguage

/// Voices and languages that may be offered without asking an engine.
enum KnownVoices {
  static let kokoro = "kokoro_tts"

  /// - Parameter isVariant: Whether a voice stands before it, with a plus sign between.
  static func voices(of engine: String, isVariant: Bool, _ sources: AssistSources) -> [String] {
    if SpeakerChoice.builtInNames.contains(engine) {
      if isVariant { return variants }
      return sources.voices[engine] ?? sources.voices[SpeakerChoice.builtInEngine] ?? builtIn
    }
    return sources.voices[engine] ?? KnownEngine.named(engine)?.voices ?? []
  }

  /// espeak-ng's voices that are most asked for, by the tags of their languages.
  private static let builtIn = languages.map { $0.tag.lowercased() }

  /// espeak-ng's, for women's and men's voices.
  private static let variants = [
    "f1", "f2", "f3", "f4", "f5", "m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8",
  ]

  /// Those that espeak-ng speaks and many people do, English first.
  static let languages: [(tag: String, name: String)] = [
    ("en-US", "American English"), ("en-GB", "British English"), ("ar", "Arabic"), ("bg", "Bulgarian"),
    ("bn", "Bengali"), ("ca", "Catalan"), ("cmn", "Mandarin"), ("cs", "Czech"), ("cy", "Welsh"),
    ("da", "Danish"), ("de", "German"), ("el", "Greek"), ("es", "Spanish"),
    ("es-419", "Latin American Spanish"), ("et", "Estonian"), ("fa", "Persian"), ("fi", "Finnish"),
    ("fr-FR", "French"), ("ga", "Irish"), ("he", "Hebrew"), ("hi", "Hindi"), ("hr", "Croatian"),
    ("hu", "Hungarian"), ("id", "Indonesian"), ("is", "Icelandic"), ("it", "Italian"), ("ja", "Japanese"),
    ("ko", "Korean"), ("lt", "Lithuanian"), ("lv", "Latvian"), ("ms", "Malay"), ("nb", "Norwegian"),
    ("nl", "Dutch"), ("pl", "Polish"), ("pt", "Portuguese"), ("pt-BR", "Brazilian Portuguese"),
    ("ro", "Romanian"), ("ru", "Russian"), ("sk", "Slovak"), ("sl", "Slovenian"), ("sr", "Serbian"),
    ("sv", "Swedish"), ("sw", "Swahili"), ("ta", "Tamil"), ("te", "Telugu"), ("tr", "Turkish"),
    ("uk", "Ukrainian"), ("ur", "Urdu"), ("vi", "Vietnamese"), ("yue", "Cantonese"),
  ]
}
