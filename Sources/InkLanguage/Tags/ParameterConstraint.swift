/// When a parameter cannot stand, or does nothing.
package struct ParameterConstraint: Sendable {
  package enum Condition: Hashable, Sendable {
    /// The tag has content.
    case block
    /// Another parameter is there.
    case given(String)
    /// Another parameter has this value.
    case value(of: String, is: String)

    /// The name of the parameter that it is about.
    var other: String? {
      switch self {
      case .block: nil
      case .given(let name), .value(let name, _): name
      }
    }
  }

  package enum Fault: Hashable, Sendable {
    /// Both cannot be meant.
    case conflict
    /// The parameter has no effect.
    case useless
  }

  package let parameter: String
  package let condition: Condition
  package let fault: Fault
  /// Why, for people.
  package let reason: String

  init(_ parameter: String, _ fault: Fault, when condition: Condition, _ reason: String) {
    self.parameter = parameter
    self.condition = condition
    self.fault = fault
    self.reason = reason
  }
}
