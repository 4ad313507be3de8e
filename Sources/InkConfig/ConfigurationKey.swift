/// The keys of `inkreel.json`.
package enum ConfigurationKey: String, CaseIterable, Sendable {
  case schema = "$schema"
  case libraries, engine, voice, language, speed, engines, severities, rate, resolution, background, loudness
  case variables

  /// One line for people.
  package var summary: String {
    switch self {
    case .schema: "where editors find the schema of this file"
    case .libraries: "folders to look for media in, beside the script's own"
    case .engine: "who speaks where a `[tts]` does not say"
    case .voice: "that engine's voice"
    case .language: "a language tag such as en-US"
    case .speed: "how fast narration is spoken, from 0.5 to 2"
    case .engines: "programs that speak, by the name that scripts call them"
    case .severities: "`error`, `warning`, `hint` or `off` for codes of diagnostics"
    case .rate: "what a video costs"
    case .resolution: "9:16 or 16:9"
    case .background: "the colour behind the words"
    case .loudness: "how loud the whole is"
    case .variables: "what `{{name}}` stands for in scripts"
    }
  }
}
