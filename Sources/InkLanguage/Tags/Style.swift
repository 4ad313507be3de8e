package enum StyleTag {
  static let specification = TagSpecification(
    .style,
    role: .style,
    form: .narration,
    content: .words,
    timing: .content,
    rendering: .known,
    summary: "sets how the words in it look",
    example: "[style color=\"yellow\" bold=\"true\"]loud words[/style]"
  ) {
    Parameter("font", TextType(), "the font's family")
    Parameter("font-size", NumberType(1...1000), "in pixels of a picture 1080 wide")
    Parameter("color", ColorType(), "of the letters")
    Parameter("bold", BooleanType(), default: false, "heavy letters")
    Parameter("italic", BooleanType(), default: false, "slanted letters")
    Parameter("outline", NumberType(0...100), "the width of the line round the letters")
    Parameter("outline-color", ColorType(), "of the line round the letters")
    Parameter("shadow", BooleanType(), default: false, "a shadow behind the letters")
    Parameter("background", ColorType(), "of a box behind the letters")
    Parameter("uppercase", BooleanType(), default: false, "shown in capitals")
  }
}
