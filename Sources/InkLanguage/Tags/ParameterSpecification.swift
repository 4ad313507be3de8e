import InkText

/// What the catalogue knows of a parameter of a tag.
package final class ParameterSpecification: Sendable {
  package let name: String
  package let type: any ValueType
  /// As a script would write it; `nil` where leaving it out means something of its own.
  package let defaultValue: String?
  package let isRequired: Bool
  /// What it is called in other languages, in lower case.
  let aliases: [String]
  /// One line for people.
  package let summary: String
  let shortName: ShortName

  init(
    _ name: String,
    _ type: any ValueType,
    default defaultValue: String? = nil,
    required: Bool = false,
    aliases: [String] = [],
    _ summary: String
  ) {
    guard let shortName = ShortName(name) else { preconditionFailure("the catalogue's names are short") }
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
    self.isRequired = required
    self.aliases = aliases
    self.summary = summary
    self.shortName = shortName
  }

  func copy() -> ParameterSpecification {
    ParameterSpecification(
      name,
      type,
      default: defaultValue,
      required: isRequired,
      aliases: aliases,
      summary
    )
  }
}
