package import InkText

/// The parameters of one element: what the script says, what the cast says of who speaks it, and the defaults for the
/// rest.
package struct Attributes: GivenParameters, Sendable {
  /// What the script says for a parameter.
  package struct Given: Sendable {
    package let parameter: ParameterSpecification
    let value: StoredValue
    /// Without quotes and escapes; of a file, its path.
    package let text: String
    /// Of the value, between its quotes.
    package let range: ByteRange

    /// For those who show it, whatever it means.
    package var shown: String { parameter.type.shown(value, text) }
  }

  /// All that the script says, in the order of the tag's list. A tag has a handful: no table is faster.
  package private(set) var given: [Given] = []

  /// The member of the cast that a narration names.
  package internal(set) var speaker: CastMember?

  package init() {}

  mutating func append(_ next: Given) { given.append(next) }

  /// What the script says for a parameter, or `nil`.
  package func given<Value>(_ parameter: Parameter<Value>) -> Given? { given(parameter.key) }

  private func given(_ key: ParameterKey) -> Given? { given.first { $0.parameter.key == key } }

  /// What the script says, else the cast, else the default.
  package subscript<Value>(parameter: Parameter<Value>) -> Value {
    let given = given(parameter.key) ?? speaker?.given.first { $0.parameter.key == parameter.key }
    return parameter.value(given?.value) { given?.text ?? "" }
  }
}
