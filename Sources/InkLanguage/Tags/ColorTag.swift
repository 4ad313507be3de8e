/// The names of colours as tags.
enum ColorTag {
  /// Those that InkSlop's pages show.
  private static let known: Set<String> = ["red", "blue"]

  static func specification(of color: NamedColor) -> TagSpecification {
    TagSpecification(
      name: color.name,
      kind: .color(color.rgba),
      role: .color,
      form: .words,
      content: .words,
      timing: .content,
      rendering: .full,
      origin: known.contains(color.name) ? .known : .own,
      summary: "shows the words in it in this colour",
      example: "[\(color.name)]words[/\(color.name)]"
    )
  }
}
