package enum StyleTag {
  package static let font = Parameter("font", FontNameType(), "the font family")
  package static let fontSize = Parameter(
    "font-size",
    NumberType(1...1000),
    "the font size, in pixels: each is 1/1080 of the frame's shorter side"
  )
  package static let color = Parameter("color", ColorType(), "the colour of the letters")
  package static let bold = Parameter("bold", BooleanType(), "whether the letters are bold")
  package static let italic = Parameter("italic", BooleanType(), "whether the letters are italic")
  package static let outline = Parameter(
    "outline",
    NumberType(0...100),
    "the width of the outline of the letters"
  )
  package static let outlineColor = Parameter("outline-color", ColorType(), "the colour of the outline")
  package static let shadow = Parameter("shadow", BooleanType(), "whether the letters have a shadow")
  package static let background = Parameter(
    "background",
    ColorType(),
    "the colour of a box behind the letters"
  )
  package static let uppercase = Parameter(
    "uppercase",
    BooleanType(),
    "whether the letters are shown as capitals"
  )

  /// How letters look, wherever the words come from.
  @ParameterList package static var look: [ParameterSpecification] {
    font.known
    fontSize.known
    color.known
    bold
    italic
    outline
    outlineColor
    shadow
    background
    uppercase
  }

  // MARK: Of a text

  private static let duration = SharedParameters.duration.named(
    "how long the text is shown; without it, the text is shown during what follows it in its block"
  )
  package static let position = PictureParameters.position.named("where the text is shown")
  package static let width = PictureParameters.width.named("where its lines are broken at the latest")
  package static let alignment = Parameter(
    "align",
    KeywordType<SubtitleAlignment>(),
    "how its lines are aligned"
  )

  /// Where a text is shown. One that the rest waits for is in the middle; one that is shown during something else leaves
  /// that free.
  package static func position(in attributes: Attributes) -> PositionValue {
    attributes[position] ?? (attributes[SharedParameters.duration] == nil ? .top : .center)
  }

  @ParameterList private static var place: [ParameterSpecification] {
    duration
    position
    alignment
    width
    SharedParameters.fadeIn
    SharedParameters.fadeOut
  }

  private static var constraints: [ParameterConstraint] {
    place.map(\.name).map {
      ParameterConstraint(
        $0,
        .useless,
        when: .around,
        "only a `style` with words of its own and no other tags is shown as a text"
      )
    }
      + (place.map(\.name) + [SharedParameters.id.name, SharedParameters.start.name]).map {
        ParameterConstraint($0, .useless, when: .span, "it is a part of the text around it")
      }
  }

  static let specification = TagSpecification(
    .style,
    role: .style,
    form: .wordsOrBlock,
    content: .words,
    timing: .picture,
    rendering: .full,
    summary: "sets the look of the words in it; outside `tts`, shows them as a text",
    example: "[style color=\"yellow\" bold=\"true\"]loud words[/style]",
    constraints: constraints
  ) {
    look
    place
    SharedParameters.id
    SharedParameters.start
  }
}
