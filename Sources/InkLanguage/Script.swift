package import InkText
package import InkTime

/// A script that has been understood: its elements in the order of the source, each after its parent.
package struct Script: Sendable {
  package struct Element: Sendable {
    package enum Content: Sendable {
      case tag(Tag)
      /// A stretch of narration without a break, white space folded.
      case speech(String)
    }

    package var content: Content
    /// Index in `elements`; `nil` at the top.
    package var parent: Int?
    /// Whether it has content of its own, empty or not.
    package var isBlock: Bool
    package var attributes: Attributes
    /// Where it begins in the source, for messages: the tag's name with its bracket, or the first words.
    package var range: ByteRange
  }

  package var elements: [Element] = []
  /// The element of each id.
  package var ids: [String: Int] = [:]
  /// Where variables were filled, in the order of the source.
  package var filled: [FilledVariable] = []

  /// The names of the variables in it that have a text.
  package var usedVariables: Set<String> { Set(filled.lazy.map(\.name)) }
}

/// The parameters of one element: what the script says, and the catalogue's defaults for the rest.
package struct Attributes: Sendable {
  package struct Given: Sendable {
    package var value: Value
    /// Of the value, between its quotes.
    package var range: ByteRange
  }

  /// What the tag has.
  private let parameters: [ParameterSpecification]
  /// What the script says, with the index of its parameter. A tag has a handful: no table is faster.
  private var given: [(parameter: Int, value: Given)] = []

  /// - Parameter count: How many the tag gives, about.
  package init(_ specification: TagSpecification?, count: Int = 0) {
    parameters = specification?.parameters ?? []
    given.reserveCapacity(count)
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
  package subscript(name: String) -> Value? {
    if let value = given(name)?.value { return value }
    guard let parameter = parameters.first(where: { $0.name == name }), let text = parameter.defaultValue
    else { return nil }
    return try? ValueReader.read(text, as: parameter.type).get()
  }

  package func string(_ name: String) -> String? {
    switch self[name] {
    case .string(let text), .keyword(let text), .file(let text), .identifier(let text): text
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

  package var start: StartValue? {
    // It has no default to look for.
    if case .start(let start) = given("start")?.value { start } else { nil }
  }
}
