import InkJSON

/// A number in a part of the plan, with its name in JSON and its bounds.
///
/// `PlanLimits` lists them for each part. The validator and the test of the schema go through the lists, so that a number
/// that is added there needs no edit in either.
package struct PlanBound<Part>: Sendable {
  package let name: String
  package let bounds: ClosedRange<Double>
  private let number: @Sendable (Part) -> Double

  init(_ name: String, _ bounds: ClosedRange<Double>, _ number: @escaping @Sendable (Part) -> Double) {
    self.name = name
    self.bounds = bounds
    self.number = number
  }

  /// - Parameter path: The way to the part.
  func check(_ part: Part, _ path: @autoclosure () -> JSONPath) throws(PlanError) {
    try require(number(part), in: bounds, path()[name])
  }
}
