package import InkTime

/// Parameters that several tags have.
package enum SharedParameters {
  package static let id = Parameter("id", IdentifierType(), "a name for other elements to refer to")

  package static let start = Parameter(
    "start",
    StartType(),
    aliases: ["at", "begin"],
    "when it starts: a time after the start of its block, or the start or end of another element"
  )

  /// Of an element of any tag: each has one at most, of the kind of its tag.
  package static let file = file(.sound)

  static func file(_ kind: FileKind) -> Parameter<String?> {
    Parameter(
      "file",
      FileNameType(kind),
      required: true,
      aliases: ["filename", "href", "path", "source", "src", "url"],
      "the file, or the name of a library entry"
    )
  }

  /// Of what is made from a prompt.
  static func madeFile(_ kind: FileKind) -> Parameter<String?> {
    file(kind).named("the file that has been made from the prompt, which is shown in its place")
  }

  package static let from = Parameter(
    "from",
    TimeType(),
    default: .zero,
    aliases: ["in", "offset", "seek", "skip"],
    "where in the file it starts"
  )

  package static let fit = Parameter(
    "fit",
    KeywordType<MediaFit>(),
    default: .none,
    aliases: ["loop", "repeat"],
    "how it fills its time: play it once, cut it, or repeat it"
  )

  package static let duration = Parameter(
    "duration",
    TimeType(atLeast: Ticks(1)),
    aliases: ["dur", "for", "length", "seconds", "time"],
    "how long it lasts, if it has no content"
  )

  package static let volume = volume(default: 1, "how loud it is")

  static func volume(default initial: Double, _ summary: String) -> Parameter<Double> {
    Parameter(
      "volume",
      GainType(0...4),
      default: initial,
      aliases: ["gain", "level", "loudness"],
      summary
    )
  }

  package static let fadeIn = Parameter(
    "fade-in",
    TimeType(),
    default: .zero,
    "how long it fades in"
  )

  package static let fadeOut = Parameter(
    "fade-out",
    TimeType(),
    default: .zero,
    "how long it fades out"
  )

  package static let prompt = Parameter(
    "prompt",
    TextType(),
    required: true,
    aliases: ["description", "text"],
    "a description of what it shows"
  )
}

/// What a file does that is not as long as its scope.
package enum MediaFit: String, Keyword {
  case none, trim, loop
}
