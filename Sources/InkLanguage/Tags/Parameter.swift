import InkText

/// A parameter as code asks for it: `attributes[MusicTag.volume]`.
///
/// It is found by its name, with values of its kind: tags may have the same one with other bounds, with another
/// default, or in other words.
///
/// `Result` is what an element has of it: a value, or an optional one where it has no default.
package struct Parameter<Kind: ValueType, Result: Sendable>: Sendable {
  package let specification: ParameterSpecification
  let kind: Kind
  /// What an element has that does not give it.
  let initial: Result
  let shortName: ShortName

  package var name: String { specification.name }

  private init(_ specification: ParameterSpecification, _ kind: Kind, _ initial: Result) {
    self.specification = specification
    self.kind = kind
    self.initial = initial
    shortName = specification.shortName
  }
}

extension Parameter where Result == Kind.Value {
  /// - Parameter aliases: What it is called in other languages.
  init(
    _ name: String,
    _ kind: Kind,
    default initial: Kind.Value,
    aliases: [String] = [],
    _ summary: String
  ) {
    let specification = ParameterSpecification(
      name,
      kind,
      default: kind.written(initial),
      aliases: aliases,
      summary
    )
    self.init(specification, kind, initial)
  }
}

extension Parameter where Result == Kind.Value? {
  init(
    _ name: String,
    _ kind: Kind,
    required: Bool = false,
    aliases: [String] = [],
    _ summary: String
  ) {
    let specification = ParameterSpecification(name, kind, required: required, aliases: aliases, summary)
    self.init(specification, kind, nil)
  }

  /// The same in the words of a tag.
  func named(_ summary: String, required: Bool = false) -> Parameter {
    Parameter(name, kind, required: required, aliases: specification.aliases, summary)
  }
}

/// A parameter in the list of a tag, whatever its values.
protocol AnyParameter: Sendable {
  var specification: ParameterSpecification { get }
}

extension Parameter: AnyParameter {}
