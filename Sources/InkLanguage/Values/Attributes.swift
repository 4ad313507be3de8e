package import InkText

/// The parameters of one element: what the script says, and the defaults for the rest.
package struct Attributes: GivenParameters, Sendable {
  /// What the script says for a parameter.
  package struct Given<Value: Sendable>: Sendable {
    package let value: Value
    /// Without quotes and escapes; of a file, its path.
    package let text: String
    /// Of the value, between its quotes.
    package let range: ByteRange
  }

  /// The same for those who show it, whatever it means.
  package struct Entry: Sendable {
    package let parameter: ParameterSpecification
    let value: StoredValue
    package let text: String
    package let range: ByteRange

    package var shown: String { parameter.type.shown(value, text) }
  }

  /// What the script says, in the order of the tag's list. A tag has a handful: no table is faster.
  package private(set) var entries: [Entry] = []

  package init() {}

  mutating func append(_ entry: Entry) { entries.append(entry) }

  /// What the script says, or `nil`.
  package func given<Kind: ValueType, Result>(_ parameter: Parameter<Kind, Result>) -> Given<Kind.Value>? {
    for entry in entries where entry.parameter.shortName == parameter.shortName {
      guard let value = parameter.kind.value(entry.value, entry.text) else { return nil }
      return Given(value: value, text: entry.text, range: entry.range)
    }
    return nil
  }

  package func value<Kind: ValueType, Result>(of parameter: Parameter<Kind, Result>) -> Kind.Value? {
    given(parameter)?.value
  }

  /// What the script says, else the default.
  package subscript<Kind: ValueType>(parameter: Parameter<Kind, Kind.Value>) -> Kind.Value {
    value(of: parameter) ?? parameter.initial
  }

  /// What the script says, or `nil`.
  package subscript<Kind: ValueType>(parameter: Parameter<Kind, Kind.Value?>) -> Kind.Value? {
    value(of: parameter)
  }
}
