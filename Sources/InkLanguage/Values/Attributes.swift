package import InkText
package import InkTime

/// The parameters of one element: what the script says, and the catalogue's defaults for the rest.
package struct Attributes: Sendable {
  package struct Given: Sendable {
    package var value: Value
    /// Without quotes and escapes; of a file, its path.
    package var text: String
    /// Of the value, between its quotes.
    package var range: ByteRange

    /// Where it is one.
    package var start: StartValue? {
      guard case .start(let idLength, let edge, let offset) = value else { return nil }
      let id = idLength == 0 ? nil : String(decoding: text.utf8.prefix(idLength), as: UTF8.self)
      return StartValue(id: id, edge: edge, offset: offset)
    }
  }

  /// What the tag has.
  private let parameters: [ParameterSpecification]
  /// What the script says, with the index of its parameter. A tag has a handful: no table is faster.
  private var given: [(parameter: Int, value: Given)] = []

  package init(_ specification: TagSpecification?) {
    parameters = specification?.parameters ?? []
  }

  /// - Parameter parameter: Its index in the tag's list.
  mutating func set(_ parameter: Int, to value: Given) {
    given.append((parameter, value))
  }

  /// What the script says, or `nil`.
  package func given(_ name: String) -> Given? {
    given.first { parameters[$0.parameter].name == name }?.value
  }

  /// What the script says, else the default.
  package subscript(name: String) -> Value? { value(name)?.value }

  private func value(_ name: String) -> (value: Value, text: String)? {
    if let given = given(name) { return (given.value, given.text) }
    guard let parameter = parameters.first(where: { $0.name == name }), let text = parameter.defaultValue,
      case .success(let value) = ValueReader.read(text, as: parameter.type)
    else { return nil }
    return (value, text)
  }

  package func string(_ name: String) -> String? {
    guard let (value, text) = value(name) else { return nil }
    return switch value {
    case .string, .keyword, .file, .identifier: text
    default: nil
    }
  }

  package func number(_ name: String) -> Double? {
    if case .number(let number) = self[name] { number } else { nil }
  }

  /// How far a sound goes down under speech: 0 not at all, 1 to silence.
  package var duck: Double {
    if case .duck(let depth) = self["duck"] { depth } else { 0 }
  }

  package func time(_ name: String) -> Ticks? {
    if case .time(let time) = self[name] { time } else { nil }
  }

  package func boolean(_ name: String) -> Bool {
    if case .boolean(let value) = self[name] { value } else { false }
  }

  /// It has no default to look for.
  package var start: StartValue? { given("start")?.start }
}
