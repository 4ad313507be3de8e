import InkText

/// A parameter as code asks for it: `attributes[MusicTag.volume]`.
///
/// `Value` is what an element has of it: what the script gives, else the default; an optional value where there is no
/// default.
///
/// Other modules ask for values by functions that are not specialized there. So nothing in a parameter but a function
/// depends on the type of its values, and none of its kinds of value is part of its type.
package struct Parameter<Value: Sendable>: Sendable {
  package let specification: ParameterSpecification
  let key: ParameterKey
  /// - Parameters:
  ///   - stored: What the script gives, or `nil`.
  ///   - text: Of what it gives.
  let value: @Sendable (_ stored: StoredValue?, _ text: () -> String) -> Value

  package var name: String { specification.name }

  private init(
    _ specification: ParameterSpecification,
    _ value: @escaping @Sendable (StoredValue?, () -> String) -> Value
  ) {
    self.specification = specification
    self.value = value
    key = specification.key
  }

  /// - Parameter aliases: What it is called in other languages.
  init<Kind: ValueType>(
    _ name: String,
    _ kind: Kind,
    default initial: Value,
    aliases: [String] = [],
    _ summary: String
  ) where Kind.Value == Value {
    let specification = ParameterSpecification(
      name,
      kind,
      default: kind.written(initial),
      aliases: aliases,
      summary
    )
    self.init(specification) { stored, text in stored.flatMap { kind.value($0, text()) } ?? initial }
  }

  init<Kind: ValueType>(
    _ name: String,
    _ kind: Kind,
    required: Bool = false,
    aliases: [String] = [],
    _ summary: String
  ) where Kind.Value? == Value {
    let specification = ParameterSpecification(name, kind, required: required, aliases: aliases, summary)
    self.init(specification) { stored, text in stored.flatMap { kind.value($0, text()) } }
  }

  /// The same, as InkSlop is known to have it.
  var known: Parameter { Parameter(specification.of(.known), value) }

  /// The same, as InkSlop is known to name it.
  var nameKnown: Parameter { Parameter(specification.of(.named), value) }

  /// The same in the words of a tag.
  func named(_ summary: String, required: Bool = false) -> Parameter {
    Parameter(specification.named(summary, required: required), value)
  }
}

/// What makes two declarations the same parameter: tags may have it with other bounds, with another default, or in
/// other words.
struct ParameterKey: Hashable, Sendable {
  let name: ShortName
  /// The type of the kind of its values.
  let kind: ObjectIdentifier
}

/// What an element gives for its tag's parameters.
protocol GivenParameters {
  /// What the element gives, where that could be understood, else the default.
  subscript<Value>(parameter: Parameter<Value>) -> Value { get }
}
