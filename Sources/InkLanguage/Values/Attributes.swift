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
  package internal(set) var speaker: ConfiguredParameters?

  package init() {}

  /// Those of a `style` that says what a colour's tag does.
  static func color(of tag: TagSpecification) -> Attributes {
    var attributes = Attributes()
    guard case .color(let rgba) = tag.kind else { return attributes }
    attributes.append(
      Given(
        parameter: StyleTag.color.specification,
        value: .color(rgba),
        text: tag.name,
        range: ByteRange(at: 0)
      )
    )
    return attributes
  }

  mutating func append(_ next: Given) { given.append(next) }

  /// With what is said nearer to the words in the place of what these say of the same.
  func overridden(by nearer: Attributes) -> Attributes {
    var all = self
    all.given.removeAll { given in nearer.given.contains { $0.parameter.key == given.parameter.key } }
    all.given += nearer.given
    return all
  }

  /// Whether the script or the cast says something for a parameter.
  package func says<Value>(_ parameter: Parameter<Value>) -> Bool {
    given(parameter.key) != nil || speaker?.says(parameter) ?? false
  }

  /// What the script says for a parameter, or `nil`.
  package func given<Value>(_ parameter: Parameter<Value>) -> Given? { given(parameter.key) }

  private func given(_ key: ParameterKey) -> Given? { given.first { $0.parameter.key == key } }

  /// What the script says, else the cast, else the default.
  package subscript<Value>(parameter: Parameter<Value>) -> Value {
    let given = given(parameter.key) ?? speaker?.given.first { $0.parameter.key == parameter.key }
    return parameter.value(given?.value) { given?.text ?? "" }
  }
}
