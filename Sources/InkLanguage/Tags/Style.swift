package enum StyleTag {
  static let specification = TagSpecification(
    .style,
    role: .style,
    form: .narration,
    content: .words,
    timing: .content,
    rendering: .known,
    summary: "sets the look of the words in it",
    example: "[style color=\"yellow\" bold=\"true\"]loud words[/style]"
  ) {
    Parameter("font", TextType(), "the font family").known
    Parameter(
      "font-size",
      NumberType(1...1000),
      "the font size, in pixels of a picture that is 1080 pixels wide"
    ).known
    Parameter("color", ColorType(), "the colour of the letters").known
    Parameter("bold", BooleanType(), default: false, "whether the letters are bold")
    Parameter("italic", BooleanType(), default: false, "whether the letters are italic")
    Parameter("outline", NumberType(0...100), "the width of the outline of the letters")
    Parameter("outline-color", ColorType(), "the colour of the outline")
    Parameter("shadow", BooleanType(), default: false, "whether the letters have a shadow")
    Parameter("background", ColorType(), "the colour of a box behind the letters")
    Parameter("uppercase", BooleanType(), default: false, "whether the letters are shown as capitals")
  }
}
