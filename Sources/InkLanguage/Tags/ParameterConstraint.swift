/// When a parameter is not allowed, or has no effect.
package struct ParameterConstraint: Sendable {
  package enum Condition: Hashable, Sendable {
    /// The tag has content.
    case block
    /// Another parameter is there.
    case given(String)
    /// Another parameter has this value, as a script writes it.
    case value(of: String, is: String)

    static func given<Kind, Result>(_ other: Parameter<Kind, Result>) -> Condition { .given(other.name) }

    static func value<Kind: ValueType, Result>(
      of other: Parameter<Kind, Result>,
      is value: Kind.Value
    ) -> Condition {
      .value(of: other.name, is: other.kind.written(value))
    }

    /// The name of the parameter that it is about.
    var other: String? {
      switch self {
      case .block: nil
      case .given(let name), .value(let name, _): name
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

  init<Kind, Result>(
    _ parameter: Parameter<Kind, Result>,
    _ fault: Fault,
    when condition: Condition,
    _ reason: String
  ) {
    self.parameter = parameter.name
    self.condition = condition
    self.fault = fault
    self.reason = reason
  }
}
