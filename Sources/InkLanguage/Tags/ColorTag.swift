/// The names of colours as tags.
enum ColorTag {
  static func specification(of color: NamedColor) -> TagSpecification {
    TagSpecification(
      name: color.name,
      kind: .color(color.rgba),
      role: .color,
      form: .narration,
      content: .words,
      timing: .content,
      rendering: .known,
      summary: "shows the words in it in this colour",
      example: "[\(color.name)]words[/\(color.name)]"
    )
  }
}
