import InkText

/// What a configuration says for parameters of tags: of someone who speaks, or of all subtitles.
package struct ConfiguredParameters: Sendable {
  /// Each parameter once; their ranges mean nothing.
  private(set) var given: [Attributes.Given] = []

  package init() {}

  /// Sets a parameter that has not been set to what a script would write.
  package mutating func set(_ parameter: ParameterSpecification, to text: String) throws(ValueError) {
    let bytes = Array(text.utf8)
    set(parameter, try parameter.type.read(bytes.span, 0..<bytes.count), text)
  }

  /// - Parameter number: Within the parameter's bounds.
  package mutating func set(_ parameter: ParameterSpecification, to number: Double) {
    set(parameter, .number(number), NumberText.plain(number))
  }

  package mutating func set(_ parameter: ParameterSpecification, to truth: Bool) {
    set(parameter, .boolean(truth), BooleanType().written(truth))
  }

  private mutating func set(_ parameter: ParameterSpecification, _ value: StoredValue, _ text: String) {
    given.append(Attributes.Given(parameter: parameter, value: value, text: text, range: ByteRange(at: 0)))
  }

  /// What is said of a parameter, else its default.
  package subscript<Value>(parameter: Parameter<Value>) -> Value { attributes[parameter] }

  package func says<Value>(_ parameter: Parameter<Value>) -> Bool {
    given.contains { $0.parameter.key == parameter.key }
  }

  /// Of them, how letters look.
  var look: Attributes {
    var attributes = Attributes()
    for value in given where ConfiguredParameters.lookKeys.contains(value.parameter.key) {
      attributes.append(value)
    }
    return attributes
  }

  private static let lookKeys = Set(StyleTag.look.map(\.key))

  /// As if a script said it.
  package var attributes: Attributes {
    var attributes = Attributes()
    for value in given { attributes.append(value) }
    return attributes
  }
}
