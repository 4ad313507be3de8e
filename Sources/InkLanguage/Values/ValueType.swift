/// What may be written as a value.
package enum ValueType: Hashable, Sendable {
  case string
  case boolean
  /// Within the bounds, both included.
  case number(ClosedRange<Double>)
  /// A whole number within the bounds.
  case integer(ClosedRange<Int>)
  /// A number within the bounds, or a percentage of 1.
  case volume(ClosedRange<Double>)
  /// `"2s"`, `"500ms"`, or a bare number of seconds; at least `minimum` ticks.
  case time(minimum: Int64)
  /// A time, or another element's edge: `"intro.end+500ms"`.
  case start
  /// `true`, `false`, or how far to go down as a percentage.
  case duck
  case keyword([String])
  case color
  case file(FileKind)
  case identifier
}
