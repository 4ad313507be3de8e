package import InkSyntax

/// The one list of tags and parameters. Everything that knows about tags reads it here.
package struct Catalogue: Sendable {
  package static let standard = Catalogue(tags: allTags)

  package let specifications: [TagSpecification]
  /// What the parser needs of it; entries are indices into `specifications`.
  package let vocabulary: Vocabulary
  /// How many parameters a tag has at most.
  let mostParameters: Int

  private init(tags: [TagSpecification]) {
    specifications = tags
    vocabulary = Vocabulary(tags.map { ($0.name, $0.form) })
    mostParameters = tags.map(\.parameters.count).max() ?? 0
  }

  /// The same in objects of its own. Threads that count references to the same objects wait for each other.
  func copy() -> Catalogue { Catalogue(tags: specifications.map { $0.copy() }) }

  package func specification(of tag: Tag) -> TagSpecification? {
    specifications.first { $0.kind == .tag(tag) }
  }

  private static let allTags: [TagSpecification] =
    [video, tts, music, sound, pause, image, aiImage, aiVideo, zoom, pan, tilt, shake, style]
    + NamedColor.all.map(colorTag)

  // MARK: Parameters that several tags have

  private static let anyTime = ValueType.time(minimum: 0)
  private static let someTime = ValueType.time(minimum: 1)
  private static let gain = ValueType.volume(0...4)

  private static let id = ParameterSpecification(
    "id",
    .identifier,
    "a name for other elements to refer to"
  )
  private static let start = ParameterSpecification(
    "start",
    .start,
    "when it begins: a time from the start of the block around it, or another element's edge"
  )
  private static let fadeIn = ParameterSpecification(
    "fade-in",
    anyTime,
    default: "0s",
    "how long it takes to come up at its start"
  )
  private static let fadeOut = ParameterSpecification(
    "fade-out",
    anyTime,
    default: "0s",
    "how long it takes to go down before its end"
  )
  private static let fit = ParameterSpecification(
    "fit",
    .keyword(["none", "trim", "loop"]),
    default: "none",
    "when it is not as long as its scope: play once, cut it, or repeat it"
  )

  private static func file(_ kind: FileKind) -> ParameterSpecification {
    ParameterSpecification("file", .file(kind), required: true, "the file, or the name of a library entry")
  }

  private static func from(_ what: String) -> ParameterSpecification {
    ParameterSpecification("from", anyTime, default: "0s", "where in the \(what) it begins")
  }

  private static func duration(_ summary: String, required: Bool = false) -> ParameterSpecification {
    ParameterSpecification("duration", someTime, required: required, summary)
  }

  private static let prompt = ParameterSpecification(
    "prompt",
    .string,
    required: true,
    "what it shows, in words"
  )

  // MARK: Sound

  private static let tts = TagSpecification(
    name: "tts",
    kind: .tag(.tts),
    category: .narration,
    form: .narration,
    content: .narration,
    rendering: .full,
    summary: "reads its text aloud, with subtitles",
    example: "[tts engine=\"kokoro_tts\" voice=\"af_heart\"]Hello.[/tts]",
    parameters: [
      ParameterSpecification("engine", .string, "who speaks: the name of an engine"),
      ParameterSpecification("voice", .string, "the engine's voice"),
      id,
      ParameterSpecification("subtitles", .boolean, default: "true", "whether the words are shown"),
      ParameterSpecification(
        "sub-position",
        .keyword(["top", "center", "bottom"]),
        default: "center",
        "where on the picture the words are shown"
      ),
      ParameterSpecification(
        "sub-align",
        .keyword(["left", "center", "right"]),
        default: "center",
        "to which side the words are set"
      ),
      ParameterSpecification(
        "highlight",
        .boolean,
        default: "true",
        "whether the word being spoken is shown in another colour"
      ),
      ParameterSpecification("speed", .number(0.5...2), default: "1", "how fast it is spoken"),
      ParameterSpecification("language", .string, "a language tag such as en-US"),
      ParameterSpecification("volume", gain, default: "1", "how loud it is"),
      start,
    ],
    constraints: ["sub-position", "sub-align", "highlight"].map {
      ParameterConstraint($0, .useless, when: .value(of: "subtitles", is: "false"), "no subtitles are shown")
    }
  )

  private static let music = TagSpecification(
    name: "music",
    kind: .tag(.music),
    category: .music,
    form: .blockOrLeaf,
    content: .tags,
    rendering: .full,
    summary: "plays a sound file beneath its content, or beneath what follows it in its block",
    example: "[music file=\"music/Carefree.opus\" volume=\"0.3\" fit=\"loop\"/]",
    parameters: [
      file(.sound),
      ParameterSpecification("volume", gain, default: "1", "how loud it is"),
      fit, from("file"), fadeIn, fadeOut,
      ParameterSpecification("duck", .duck, default: "false", "how far it goes down under speech"),
      id, start,
    ]
  )

  private static let sound = TagSpecification(
    name: "sound",
    kind: .tag(.sound),
    category: .moment,
    form: .leaf,
    content: .nothing,
    rendering: .full,
    summary: "plays a sound file once",
    example: "[sound file=\"sounds/pop.wav\"/]",
    parameters: [
      file(.sound),
      ParameterSpecification("volume", gain, default: "1", "how loud it is"),
      from("file"), duration("how much of it is played"), fadeIn, fadeOut, id, start,
      ParameterSpecification("wait", .boolean, default: "false", "whether what follows waits for its end"),
    ],
    constraints: [
      ParameterConstraint("wait", .useless, when: .given("start"), "nothing waits for a sound with a `start`")
    ]
  )

  private static let pause = TagSpecification(
    name: "pause",
    kind: .tag(.pause),
    category: .moment,
    form: .leaf,
    content: .nothing,
    rendering: .full,
    summary: "lets time pass",
    example: "[pause duration=\"500ms\"/]",
    parameters: [duration("how long", required: true)]
  )

  // MARK: Picture

  private static let videoParameters: [ParameterSpecification] = [
    id, from("file"),
    ParameterSpecification(
      "size",
      .keyword(["content", "natural"]),
      default: "content",
      "whether it lasts as long as its content or as its file"
    ),
    fit, duration("how long it lasts, where it has no content"), start,
    ParameterSpecification("volume", gain, default: "0", "how loud its own sound is"),
    ParameterSpecification(
      "scale",
      .keyword(["cover", "contain", "stretch"]),
      default: "cover",
      "how it fills the picture"
    ),
  ]

  private static let imageParameters: [ParameterSpecification] = [
    duration("how long it lasts, where it has no content"),
    ParameterSpecification("position", .string, "where it is shown"),
    ParameterSpecification("width", .string, "how wide it is shown"),
    ParameterSpecification("height", .string, "how high it is shown"),
    ParameterSpecification(
      "scale",
      .keyword(["cover", "contain", "stretch"]),
      default: "cover",
      "how it fills its place"
    ),
    ParameterSpecification("opacity", .volume(0...1), default: "1", "how much it covers what is behind it"),
    fadeIn, fadeOut, id, start,
  ]

  private static let lastsAsItsContent = ParameterConstraint(
    "duration",
    .useless,
    when: .block,
    "a tag with content lasts as long as its content"
  )
  private static let lastsAsItsFile = ParameterConstraint(
    "duration",
    .conflict,
    when: .value(of: "size", is: "natural"),
    "this asks for the length of the file"
  )

  private static let video = TagSpecification(
    name: "video",
    kind: .tag(.video),
    category: .picture,
    form: .blockOrLeaf,
    content: .tags,
    rendering: .sound,
    summary: "shows a video file behind its content, or behind what follows it in its block",
    example: "[video file=\"stock/ocean-floor\" fit=\"loop\"/]",
    parameters: [file(.video)] + videoParameters,
    constraints: [lastsAsItsContent, lastsAsItsFile]
  )

  private static let image = TagSpecification(
    name: "image",
    kind: .tag(.image),
    category: .picture,
    form: .blockOrLeaf,
    content: .tags,
    rendering: .known,
    summary: "shows a picture",
    example: "[image file=\"shrimp.png\" duration=\"3s\"/]",
    parameters: [file(.picture)] + imageParameters,
    constraints: [lastsAsItsContent]
  )

  private static let aiImage = TagSpecification(
    name: "ai-image",
    kind: .tag(.aiImage),
    category: .picture,
    form: .blockOrLeaf,
    content: .tags,
    rendering: .known,
    summary: "shows a picture made from words",
    example: "[ai-image prompt=\"a mantis shrimp\"/]",
    parameters: [prompt] + imageParameters,
    constraints: [lastsAsItsContent]
  )

  private static let aiVideo = TagSpecification(
    name: "ai-video",
    kind: .tag(.aiVideo),
    category: .picture,
    form: .blockOrLeaf,
    content: .tags,
    rendering: .known,
    summary: "shows a video made from words",
    example: "[ai-video prompt=\"waves at night\"/]",
    parameters: [prompt] + videoParameters,
    constraints: [lastsAsItsContent, lastsAsItsFile]
  )

  // MARK: Camera

  private static let easing = ParameterSpecification(
    "easing",
    .keyword(["linear", "ease-in", "ease-out", "ease-in-out"]),
    default: "ease-in-out",
    "how the motion gathers and loses speed"
  )

  private static func motion(
    _ tag: Tag,
    _ summary: String,
    _ parameters: [ParameterSpecification]
  ) -> TagSpecification {
    TagSpecification(
      name: tag.rawValue,
      kind: .tag(tag),
      category: .camera,
      form: .block,
      content: .tags,
      rendering: .known,
      summary: summary,
      example: "[\(tag.rawValue)][image file=\"shrimp.png\" duration=\"3s\"/][/\(tag.rawValue)]",
      parameters: parameters + [easing]
    )
  }

  private static let amount = ParameterSpecification("amount", .string, "how far it moves")
  private static let motionFrom = ParameterSpecification("from", .string, "the scale or offset at its start")
  private static let motionTo = ParameterSpecification("to", .string, "the scale or offset at its end")

  private static let zoom = motion(.zoom, "moves the camera closer or away", [motionFrom, motionTo, amount])
  private static let pan = motion(.pan, "moves the camera sideways", [motionFrom, motionTo, amount])
  private static let tilt = motion(.tilt, "moves the camera up or down", [motionFrom, motionTo, amount])
  private static let shake = motion(
    .shake,
    "shakes the camera",
    [
      motionFrom, motionTo, amount,
      ParameterSpecification("frequency", .number(0.1...60), "how often a second"),
      ParameterSpecification("seed", .integer(0...Int(Int32.max)), "another number gives another shake"),
    ]
  )

  // MARK: Text

  private static let style = TagSpecification(
    name: "style",
    kind: .tag(.style),
    category: .style,
    form: .narration,
    content: .words,
    rendering: .known,
    summary: "sets how the words in it look",
    example: "[style color=\"yellow\" bold=\"true\"]loud words[/style]",
    parameters: [
      ParameterSpecification("font", .string, "the font's family"),
      ParameterSpecification("font-size", .number(1...1000), "in pixels of a picture 1080 wide"),
      ParameterSpecification("color", .color, "of the letters"),
      ParameterSpecification("bold", .boolean, default: "false", "heavy letters"),
      ParameterSpecification("italic", .boolean, default: "false", "slanted letters"),
      ParameterSpecification("outline", .number(0...100), "the width of the line round the letters"),
      ParameterSpecification("outline-color", .color, "of the line round the letters"),
      ParameterSpecification("shadow", .boolean, default: "false", "a shadow behind the letters"),
      ParameterSpecification("background", .color, "of a box behind the letters"),
      ParameterSpecification("uppercase", .boolean, default: "false", "shown in capitals"),
    ]
  )

  private static func colorTag(_ color: NamedColor) -> TagSpecification {
    TagSpecification(
      name: color.name,
      kind: .color(color.rgba),
      category: .color,
      form: .narration,
      content: .words,
      rendering: .known,
      summary: "shows the words in it in this colour",
      example: "[\(color.name)]words[/\(color.name)]",
      parameters: []
    )
  }
}
