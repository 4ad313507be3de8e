/// How a configuration writes a value.
package enum ConfiguredForm: Hashable, Sendable {
  case boolean
  case number(ClosedRange<Double>)
  /// A string, as a script writes it; never empty.
  case text
}
