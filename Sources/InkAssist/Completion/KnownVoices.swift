import InkCompiler
import InkLanguage
import InkVoices

/// Voices and languages that may be offered without asking an engine.
enum KnownVoices {
  struct Voice {
    let name: String
    /// Its language, and whose voice it is; empty where nothing is known of it.
    var detail = ""
  }

  /// - Parameter isVariant: Whether a voice stands before it, with a plus sign between.
  static func voices(of engine: String, isVariant: Bool, _ sources: AssistSources) -> [Voice] {
    let isBuiltIn = SpeakerChoice.builtInNames.contains(engine)
    if isBuiltIn, isVariant { return variants }
    if let names = sources.voices[engine] { return names.map { Voice(name: $0) } }
    if isBuiltIn { return builtIn }
    let known = KnownEngine.named(engine)?.voices ?? []
    return known.map { Voice(name: $0, detail: detail(ofKokoro: $0)) }
  }

  /// espeak-ng's voices that are most asked for, by the tags of their languages.
  private static let builtIn = languages.map { Voice(name: $0.tag.lowercased(), detail: $0.name) }

  /// espeak-ng's, for women's and men's voices.
  private static let variants =
    (1...5).map { Voice(name: "f\($0)", detail: "a woman's voice") }
    + (1...8).map { Voice(name: "m\($0)", detail: "a man's voice") }

  private static func detail(ofKokoro name: String) -> String {
    guard let voice = KokoroVoice(name) else { return "" }
    return "\(voice.languageName), a \(voice.sex == .woman ? "woman" : "man")'s voice"
  }

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
