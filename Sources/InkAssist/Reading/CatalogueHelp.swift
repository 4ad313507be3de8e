import InkLanguage
import InkText

/// The catalogue's help, in Markdown.
enum CatalogueHelp {
  static func specification(_ name: String) -> TagSpecification? {
    Catalogue.standard.specifications.first { $0.name == name }
  }

  /// As code, whatever is in it.
  static func code(_ text: String) -> String {
    text.contains("`") ? "`` \(text) ``" : "`\(text)`"
  }

  static func text(of tag: TagSpecification) -> String {
    var parts = ["`[\(tag.name)]` \(tag.summary).", "```inkslop\n\(tag.example)\n```"]
    if case .color(let rgba) = tag.kind { parts.append("The colour is `\(HexText.shortColor(rgba))`.") }
    if !tag.parameters.isEmpty {
      parts.append(tag.parameters.map { "- \(line(of: $0))" }.joined(separator: "\n"))
    }
    switch tag.rendering {
    case .full: break
    case .sound: parts.append("_Its sound is heard if `volume` is set. Its picture is not rendered yet._")
    case .known: parts.append("_Not rendered yet._")
    }
    return parts.joined(separator: "\n\n")
  }

  /// A parameter in one line.
  static func line(of parameter: ParameterSpecification) -> String {
    "`\(parameter.name)`\(note(parameter)): \(parameter.summary)"
  }

  private static func note(_ parameter: ParameterSpecification) -> String {
    if parameter.isRequired { return " (required)" }
    return parameter.defaultValue.map { " (`\($0)`)" } ?? ""
  }

  static func heading(of parameter: ParameterSpecification, in tag: TagSpecification) -> String {
    "`\(parameter.name)` of `[\(tag.name)]`: \(parameter.summary)."
  }

  static func text(of parameter: ParameterSpecification, in tag: TagSpecification) -> String {
    var parts = [heading(of: parameter, in: tag), parameter.type.wording.sentence]
    if parameter.isRequired {
      parts.append("Required.")
    } else if let value = parameter.defaultValue {
      parts.append("Default: `\(value)`.")
    }
    parts += tag.constraints.filter { $0.parameter == parameter.name }.map { text(of: $0, in: tag) }
    return parts.joined(separator: "\n\n")
  }

  private static func text(of constraint: ParameterConstraint, in tag: TagSpecification) -> String {
    return (constraint.fault == .conflict ? "It is not allowed " : "It has no effect ")
      + "\(constraint.condition.text(tag: tag.name)): \(constraint.reason)."
  }

  static func text(
    of value: String,
    for parameter: ParameterSpecification,
    in tag: TagSpecification
  ) -> String {
    var text = "`\(parameter.name)=\"\(ShownText.plain(value))\"`"
    if value == parameter.defaultValue { text += " is the default." }
    if parameter.type.subject == .color, let rgba = NamedColor.rgba(value) {
      text += " is `\(HexText.shortColor(rgba))`."
    }
    return text + "\n\n" + self.text(of: parameter, in: tag)
  }
}
