import InkText

/// What the catalogue knows of a parameter of a tag.
package final class ParameterSpecification: Sendable {
  package let name: String
  package let type: ValueType
  /// As it would be written; `nil` where leaving it out means something of its own.
  package let defaultValue: String?
  package let isRequired: Bool
  /// One line for people.
  package let summary: String
  /// Of a keyword's words, in their order.
  let keywords: [ShortName?]

  init(
    _ name: String,
    _ type: ValueType,
    default defaultValue: String? = nil,
    required: Bool = false,
    _ summary: String
  ) {
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
    self.isRequired = required
    self.summary = summary
    keywords = if case .keyword(let words) = type { words.map { ShortName($0) } } else { [] }
  }

  func copy() -> ParameterSpecification {
    ParameterSpecification(name, type, default: defaultValue, required: isRequired, summary)
  }
}
