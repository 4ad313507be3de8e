package enum SpeechTag {
  package static let engine = Parameter(
    "engine",
    TextType(.engine),
    aliases: ["model", "provider"],
    "the name of the voice engine"
  )

  package static let voice = Parameter(
    "voice",
    TextType(.voice),
    aliases: ["name", "speaker"],
    "the name of the voice"
  )

  package static let subtitles = Parameter(
    "subtitles",
    BooleanType(),
    default: true,
    aliases: ["caption", "captions", "subs"],
    "whether subtitles are shown"
  )

  package static let position = Parameter(
    "sub-position",
    KeywordType<SubtitlePosition>(),
    default: .center,
    "where on the picture the subtitles are shown"
  )

  package static let alignment = Parameter(
    "sub-align",
    KeywordType<SubtitleAlignment>(),
    default: .center,
    "how the subtitles are aligned"
  )

  package static let highlight = Parameter(
    "highlight",
    BooleanType(),
    default: true,
    "whether the word that is being spoken is highlighted"
  )

  package static let speed = Parameter(
    "speed",
    NumberType(0.5...2, common: ["0.8", "0.9", "1", "1.1", "1.2", "1.5"]),
    default: 1,
    aliases: ["pace", "rate", "tempo"],
    "how fast it is spoken"
  )

  package static let language = Parameter(
    "language",
    TextType(.language),
    aliases: ["lang", "locale"],
    "the language, a tag such as en-US"
  )

  package static let volume = SharedParameters.volume

  static let specification = TagSpecification(
    .tts,
    role: .narration,
    form: .narration,
    content: .narration,
    timing: .content,
    rendering: .full,
    aliases: [
      "speak", "speech", "voice", "voiceover", "narrate", "narration", "narrator", "text-to-speech",
    ],
    summary: "reads its text aloud, with subtitles",
    example: "[tts engine=\"kokoro_tts\" voice=\"af_heart\"]Hello.[/tts]",
    constraints: [
      hidden(position), hidden(alignment), hidden(highlight),
    ]
  ) {
    engine.known
    voice.known
    SharedParameters.id.known
    subtitles.known
    position.known
    alignment.known
    highlight.known
    speed.nameKnown
    language.nameKnown
    volume
    SharedParameters.start
  }

  private static func hidden<Value>(_ parameter: Parameter<Value>) -> ParameterConstraint {
    ParameterConstraint(
      parameter,
      .useless,
      when: .value(of: subtitles, is: false),
      "no subtitles are shown"
    )
  }
}

package enum SubtitlePosition: String, Keyword {
  case top, center, bottom
}

package enum SubtitleAlignment: String, Keyword {
  case left, center, right
}
