/// The keys of `inkreel.json`.
package enum ConfigurationKey: String, CaseIterable, Sendable {
  case schema = "$schema"
  case libraries, engine, voice, language, speed, cast, pronunciations, engines, severities, dialect, rate,
    resolution, background, subtitles, safeArea, loudness
  case variables

  /// One line for people.
  package var summary: String {
    switch self {
    case .schema: "the JSON schema of this file, for editors"
    case .libraries: "folders to search for media, after the script's own"
    case .engine: "the default voice engine of `[tts]`"
    case .voice: "the default voice of that engine"
    case .language: "the default language, a tag such as en-US"
    case .speed: "the default speed of narration, from 0.5 to 2"
    case .cast: "who speaks, by the name that `voice` calls them"
    case .pronunciations: "how words are said, whatever they look like"
    case .engines: "voice programs, by the name that scripts use"
    case .severities: "the severity of diagnostics, by code: `error`, `warning`, `hint` or `off`"
    case .dialect: "the service whose dialect scripts are checked against, inkslop"
    case .rate: "the rate for calculating credits"
    case .resolution: "the size of the picture, such as 9:16"
    case .background: "the background: a colour, two from top to bottom, or a picture"
    case .subtitles: "how subtitles look: a preset, and parameters of `style` and `tts`"
    case .safeArea: "what stays clear at the frame's edges: tiktok, reels, shorts, all, none, or four shares"
    case .loudness: "the loudness of the whole mix"
    case .variables: "the values of variables, used in scripts as `{{name}}`"
    }
  }
}
