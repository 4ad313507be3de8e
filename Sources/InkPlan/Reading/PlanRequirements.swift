import InkJSON
import InkText
import InkTime

// Paths and messages are made only where there is a fault: large plans have millions of checks.

func require(
  _ condition: Bool,
  _ path: @autoclosure () -> JSONPath,
  _ message: @autoclosure () -> String
) throws(PlanError) {
  guard condition else { throw PlanError(path(), message()) }
}

func require<Number: FixedWidthInteger>(
  _ number: Number,
  in bounds: ClosedRange<Number>,
  _ path: @autoclosure () -> JSONPath
) throws(PlanError) {
  guard !bounds.contains(number) else { return }
  let (least, most) = (bounds.lowerBound, bounds.upperBound)
  throw PlanError(path(), most == .max ? "is less than \(least)" : "is not between \(least) and \(most)")
}

func require(
  _ number: Double,
  in bounds: ClosedRange<Double>,
  _ path: @autoclosure () -> JSONPath
) throws(PlanError) {
  guard !bounds.contains(number) else { return }
  let (least, most) = (NumberText.plain(bounds.lowerBound), NumberText.plain(bounds.upperBound))
  throw PlanError(path(), "is not between \(least) and \(most)")
}

func require(
  _ time: Ticks,
  in bounds: ClosedRange<Ticks>,
  _ path: @autoclosure () -> JSONPath
) throws(PlanError) {
  guard !bounds.contains(time) else { return }
  let hours = bounds.upperBound.count / (3600 * Ticks.perSecond)
  throw PlanError(
    path(),
    time < bounds.lowerBound ? "is less than \(bounds.lowerBound.count)" : "is more than \(hours) hours"
  )
}
