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
  package let origin: Origin
  let key: ParameterKey

  convenience init<Kind: ValueType>(
    _ name: String,
    _ type: Kind,
    default defaultValue: String? = nil,
    required: Bool = false,
    aliases: [String] = [],
    _ summary: String
  ) {
    guard let shortName = ShortName(name) else { preconditionFailure("the catalogue's names are short") }
    let key = ParameterKey(name: shortName, kind: ObjectIdentifier(Kind.self))
    self.init(name, type, key, defaultValue, required, aliases, summary, .own)
  }

  private init(
    _ name: String,
    _ type: any ValueType,
    _ key: ParameterKey,
    _ defaultValue: String?,
    _ isRequired: Bool,
    _ aliases: [String],
    _ summary: String,
    _ origin: Origin
  ) {
    self.name = name
    self.type = type
    self.key = key
    self.defaultValue = defaultValue
    self.isRequired = isRequired
    self.aliases = aliases
    self.summary = summary
    self.origin = origin
  }

  /// The same in other words.
  func named(_ summary: String, required: Bool) -> ParameterSpecification {
    ParameterSpecification(name, type, key, defaultValue, required, aliases, summary, origin)
  }

  func of(_ origin: Origin) -> ParameterSpecification {
    ParameterSpecification(name, type, key, defaultValue, isRequired, aliases, summary, origin)
  }

  func copy() -> ParameterSpecification { named(summary, required: isRequired) }
}
