package import InkCompiler
package import InkEstimate
package import InkPlan
import InkText
import InkTime

/// What a script is expected to last and to cost, as a whole and element by element.
package struct ScriptFigures: Sendable {
  package let estimate: ScriptEstimate
  /// Of each element with all that is in it, not rounded.
  package let credits: [Double]
  /// Whether each element's start, and its length, are the same however long the speech is.
  private let isStartFixed: [Bool]
  private let isLengthFixed: [Bool]

  package init(
    _ checked: Compiler.Checked,
    compiler: Compiler,
    facts: [String: FileContent],
    rate: CreditRate
  ) {
    estimate = compiler.estimate(checked, facts: facts, rate: rate).estimate
    let elements = estimate.elements
    var credits = [Double](repeating: 0, count: elements.count)
    for cost in CostBreakdown(estimate, of: checked, rate: rate).elements {
      credits[cost.index] = cost.credits
    }
    // Children are after their parents.
    for index in elements.indices.reversed() {
      if let parent = elements[index].parent { credits[parent] += credits[index] }
    }
    self.credits = credits
    let short = ScriptFigures.laidOut(elements, speech: 0.5)
    let long = ScriptFigures.laidOut(elements, speech: 2)
    isStartFixed = elements.indices.map { short[$0].start == long[$0].start }
    isLengthFixed = elements.indices.map { short[$0].range.length == long[$0].range.length }
  }

  /// How many elements are counted as if they lasted no time, or no longer than what is in them, since it is not
  /// known how long their files are.
  package var unknownLengths: Int { estimate.unknownLengths.count }

  package func isLengthUnknown(_ index: Int) -> Bool { estimate.unknownLengths.contains(index) }

  /// - Parameter factor: By which all speech is longer than expected.
  private static func laidOut(_ elements: [PlanElement], speech factor: Double) -> [PlanElement] {
    var elements = elements
    for index in elements.indices where elements[index].kind == .speech {
      elements[index].length = Ticks(seconds: elements[index].length.seconds * factor)
    }
    return Layout(elements, frameRate: PlanDefaults.frameRate).elements
  }

  /// With the expected start and end.
  package func element(_ index: Int) -> PlanElement { estimate.elements[index] }

  /// `0:03.2`, with `~` before it where it depends on how long speech is.
  package func start(_ index: Int) -> String {
    (isStartFixed[index] ? "" : "~") + estimate.elements[index].start.text(.tenths)
  }

  /// `4.1 s`, with `~` before it where it depends on how long speech is; `?` where it is not known.
  package func length(_ index: Int) -> String {
    isLengthUnknown(index)
      ? "?" : (isLengthFixed[index] ? "" : "~") + estimate.elements[index].range.length.text(.length)
  }

  /// When it ends, as `start` says when it starts.
  package func end(_ index: Int) -> String {
    (isStartFixed[index] && isLengthFixed[index] ? "" : "~") + estimate.elements[index].end.text(.tenths)
  }
}
