package import InkTime

/// The elements of a plan with the times that the rules of `docs/timing.md` give them.
package struct Layout: Sendable {
  package enum Issue: Hashable, Sendable {
    /// These elements have a `start`, and each waits for the next one, the last for the first. The first is
    /// the one that is first in the script.
    case cycle([Int])
    /// The element would start this long before the script does.
    case beforeZero(Int, by: Ticks)
  }

  package private(set) var elements: [PlanElement]
  package let duration: Ticks
  package let issues: [Issue]

  /// - Parameters:
  ///   - elements: Each after its parent, and every index within bounds.
  ///   - frameRate: Speech lasts whole frames.
  package init(_ elements: [PlanElement], frameRate: FrameRate) {
    let times = LayoutTimes(elements.map { LayoutElement($0, frameRate: frameRate) })
    self.elements = elements
    for index in elements.indices {
      self.elements[index].start = times.starts[index]
      self.elements[index].end = times.end(index)
    }
    duration = times.duration
    issues = times.issues
  }
}
