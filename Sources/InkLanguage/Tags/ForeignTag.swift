/// What tags of other languages, such as HTML, BBCode and SSML, are here. Those that have another name and nothing
/// else are among the aliases of the catalogue.
enum ForeignTag: Sendable {
  /// A style of words: `bold="true"`.
  case style(parameters: String)
  /// A colour, which its first value names.
  case color
  /// Nothing: what is in it can stay.
  case nothing

  init?(_ name: String) {
    switch name.lowercased() {
    case "b", "bold", "strong": self = .style(parameters: "bold=\"true\"")
    case "i", "italic", "italics", "em": self = .style(parameters: "italic=\"true\"")
    case "caps", "allcaps", "upper", "capitals": self = .style(parameters: "uppercase=\"true\"")
    case "color", "colour", "font", "fg": self = .color
    case "u", "underline", "s", "strike", "small", "big", "center", "left", "right", "p", "br", "div", "span",
      "url", "link", "quote", "code", "list", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "speak",
      "prosody", "emphasis", "say-as", "sub", "mark", "s1", "spoiler", "size", "title", "heading":
      self = .nothing
    default: return nil
    }
  }
}
