/// When a parameter is not allowed, or has no effect.
package struct ParameterConstraint: Sendable {
  package enum Condition: Hashable, Sendable {
    /// The tag has content.
    case block
    /// The element is a block that could have been a text.
    case around
    /// The element is a part of a text.
    case span
    /// Another parameter is there.
    case given(String)
    /// Another parameter is there, and a third one is not.
    case givenWithout(String, String)
    /// Another parameter has this value, as a script writes it.
    case value(of: String, is: String)
    /// Another parameter, which would have to have this value, is missing or has another one.
    case otherValue(of: String, than: String)

    static func given<Value>(_ other: Parameter<Value>) -> Condition { .given(other.name) }

    static func value(of other: Parameter<Bool>, is value: Bool) -> Condition {
      .value(of: other.name, is: BooleanType().written(value))
    }

    static func value<Word: Keyword>(of other: Parameter<Word>, is word: Word) -> Condition {
      .value(of: other.name, is: word.rawValue)
    }

    static func otherValue<Word: Keyword>(of other: Parameter<Word?>, than word: Word) -> Condition {
      .otherValue(of: other.name, than: word.rawValue)
    }

    /// The name of the parameter that it is about.
    var other: String? {
      switch self {
      case .block, .around, .span: nil
      case .given(let name), .givenWithout(let name, _), .value(let name, _), .otherValue(let name, _): name
      }
    }

    /// The name of the parameter that would change it.
    var missing: String? { if case .givenWithout(_, let name) = self { name } else { nil } }

    /// To follow "is not allowed" and "has no effect".
    package func text(tag: String) -> String {
      switch self {
      case .block: "on a tag with content"
      case .around: "on a `\(tag)` around other tags"
      case .span: "within a text"
      case .given(let other): "together with `\(other)`"
      case .givenWithout(let other, let missing): "together with `\(other)` and without `\(missing)`"
      case .value(let other, let value): "together with `\(other)=\"\(value)\"`"
      case .otherValue(let other, let value): "without `\(other)=\"\(value)\"`"
      }
    }
  }

  package enum Fault: Hashable, Sendable {
    /// The two contradict each other.
    case conflict
    /// The parameter has no effect.
    case useless
  }

  package let parameter: String
  package let condition: Condition
  package let fault: Fault
  /// Why, for people.
  package let reason: String

  init<Value>(
    _ parameter: Parameter<Value>,
    _ fault: Fault,
    when condition: Condition,
    _ reason: String
  ) {
    self.init(parameter.name, fault, when: condition, reason)
  }

  init(_ parameter: String, _ fault: Fault, when condition: Condition, _ reason: String) {
    self.parameter = parameter
    self.condition = condition
    self.fault = fault
    self.reason = reason
  }
}
