/// Names that tags and parameters have in other languages, for what they are called here.
enum ForeignNames {
  /// By lower-case name.
  static let tags: [String: String] = flat([
    "tts": [
      "say", "speak", "speech", "voice", "voiceover", "narrate", "narration", "narrator", "text-to-speech",
    ],
    "music": ["background-music", "bgm", "song", "soundtrack"],
    "sound": ["audio", "effect", "play", "sfx", "sound-effect"],
    "pause": ["break", "delay", "gap", "silence", "sleep", "wait"],
    "image": ["img", "photo", "picture"],
    "video": ["b-roll", "broll", "clip", "footage", "movie"],
  ])

  /// The same of parameters. A tag may have none that is called so.
  static let parameters: [String: String] = flat([
    "file": ["filename", "href", "path", "source", "src", "url"],
    "duration": ["dur", "for", "length", "seconds", "time"],
    "start": ["at", "begin"],
    "from": ["in", "offset", "seek", "skip"],
    "fit": ["loop", "repeat"],
    "volume": ["gain", "level", "loudness"],
    "speed": ["pace", "rate", "tempo"],
    "voice": ["speaker"],
    "engine": ["model", "provider"],
    "language": ["lang", "locale"],
    "subtitles": ["caption", "captions", "subs"],
    "prompt": ["description", "text"],
  ])

  private static func flat(_ names: [String: [String]]) -> [String: String] {
    Dictionary(names.flatMap { name, foreign in foreign.map { ($0, name) } }) { first, _ in first }
  }
}
