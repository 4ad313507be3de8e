import InkLanguage
import InkPlan
import InkTime

/// What is known of the last layouts of a script that is being edited: most edits change a length a little, which cannot
/// make a fault of what was none.
final class KeptLayout {
  private var faultless: FaultlessLayout?
  /// How many layouts had to be made.
  private(set) var count = 0

  /// Whether a script certainly has no fault in its layout.
  ///
  /// - Parameter hasErrors: Whether it has other errors, after which only cycles are faults.
  func isFaultless(_ script: TimedScript, hasErrors: Bool) -> Bool {
    faultless?.shows(script, hasErrors: hasErrors) ?? false
  }

  func keep(_ script: TimedScript, _ elements: [LayoutElement], _ times: LayoutTimes) {
    count += 1
    faultless = FaultlessLayout(script, elements, times)
  }
}

/// A script without faults in its layout, and by how much its lengths may change before there can be some.
private struct FaultlessLayout {
  private let script: TimedScript
  private let duration: Ticks
  /// How far from the start of the script those elements start that start before something else.
  private let slack: Ticks

  init?(_ script: TimedScript, _ elements: [LayoutElement], _ times: LayoutTimes) {
    guard times.issues.isEmpty, times.duration > .zero, times.duration <= PlanLimits.longest else {
      return nil
    }
    self.script = script
    duration = times.duration
    // No other start can be before the script's, however short everything is.
    slack = elements.reduce(Ticks.limit) { slack, element in
      guard element.isAnchored, element.offset < .zero else { return slack }
      let (anchor, parent) = (Int(element.anchor), Int(element.parent))
      let base =
        if anchor >= 0 { element.edge == .end ? times.end(anchor) : times.starts[anchor] } else {
          parent >= 0 ? times.starts[parent] : .zero
        }
      return min(slack, base + element.offset)
    }
  }

  /// Every start and end is a sum of lengths and offsets in which no element counts twice, or the longest of such sums. So
  /// none of them moves by more than all the lengths do that change.
  func shows(_ other: TimedScript, hasErrors: Bool) -> Bool {
    guard script.count == other.count, script.pieces.count == other.pieces.count,
      script.starts.elementsEqual(other.starts, by: { $0.element == $1.element && $0.anchor == $1.anchor })
    else { return false }
    var change = Ticks.zero
    for (before, after) in zip(script.pieces, other.pieces) {
      guard before.parent == after.parent, let more = FaultlessLayout.change(before.part, after.part) else {
        return false
      }
      change = change + more
    }
    return hasErrors
      || change <= slack && change < duration && duration + change <= PlanLimits.longest
  }

  /// By how much lengths differ, all taken together; `nil` where more than lengths does.
  private static func change(_ before: TimedPart, _ after: TimedPart) -> Ticks? {
    if before === after { return .zero }
    guard before.elements.count == after.elements.count else { return nil }
    var change = Ticks.zero
    for (old, new) in zip(before.elements, after.elements) {
      guard old.isPlaced(as: new) else { return nil }
      change = change + max(old.length - new.length, new.length - old.length)
    }
    return change
  }
}
