import InkText

/// A parameter as code asks for it: `attributes[MusicTag.volume]`.
///
/// It is found by its name, with values of its kind: tags may have the same one with other bounds, with another
/// default, or in other words.
///
/// `Result` is what an element has of it: a value, or an optional one where it has no default. `Kind` is a
/// `ValueType`; only what uses it says so, because a program would look through all its conformances to make
/// a type that requires one, which takes half as long as a start.
package struct Parameter<Kind: Sendable, Result: Sendable>: Sendable {
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

extension Parameter where Kind: ValueType, Result == Kind.Value {
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

extension Parameter where Kind: ValueType, Result == Kind.Value? {
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

/// The list of a tag's parameters, whatever their values.
@resultBuilder
enum ParameterList {
  static func buildExpression<Kind, Result>(
    _ parameter: Parameter<Kind, Result>
  ) -> [ParameterSpecification] {
    [parameter.specification]
  }

  static func buildExpression(_ list: [ParameterSpecification]) -> [ParameterSpecification] { list }

  static func buildBlock(_ lists: [ParameterSpecification]...) -> [ParameterSpecification] {
    lists.flatMap(\.self)
  }
}
