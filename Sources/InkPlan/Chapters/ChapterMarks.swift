/// The elements of a plan that start chapters of their own, by their indices.
package struct ChapterMarks: Sendable {
  /// Those that players show, in the order of time.
  package private(set) var shown: [Int] = []
  /// Those that take no time: another one, which is after them in the script, starts at the same moment, or none where
  /// they start when the video ends.
  package private(set) var hidden: [(element: Int, by: Int?)] = []

  package var isEmpty: Bool { shown.isEmpty && hidden.isEmpty }

  /// - Parameter plan: Laid out.
  package init(_ plan: RenderPlan) {
    let marks = plan.elements.indices.filter { plan.elements[$0].kind == .chapter }
    let sorted = marks.sorted { (plan.elements[$0].start, $0) < (plan.elements[$1].start, $1) }
    for (place, mark) in sorted.enumerated() {
      let start = plan.elements[mark].start
      let next = place + 1 < sorted.count ? sorted[place + 1] : nil
      if let next, plan.elements[next].start == start {
        hidden.append((mark, next))
      } else if start < plan.duration {
        shown.append(mark)
      } else {
        hidden.append((mark, nil))
      }
    }
  }
}
