import InkDiagnostics
import InkPlan
import InkText
import InkTime

/// What is wrong with the starts of a script's elements, at the script's lines.
struct StartDiagnostics {
  /// What a script says of an element's start.
  struct Start {
    let range: ByteRange
    /// Of the element that it is counted from; `nil` where it is counted from none.
    let id: String?
  }

  private let elements: [LayoutElement]
  /// The elements that last as long as a file of which it is not known how long it is.
  private let unknown: [Int]
  private let start: (_ element: Int) -> Start?

  /// A longer cycle has this many of its elements shown.
  private static let maxShown = 24

  /// - Parameter start: Of an element that has one.
  init(_ elements: [LayoutElement], unknown: [Int], start: @escaping (_ element: Int) -> Start?) {
    self.elements = elements
    self.unknown = unknown
    self.start = start
  }

  func diagnostics(_ issues: [Layout.Issue]) -> [Diagnostic] {
    guard !issues.isEmpty else { return [] }
    let early = earlyWhateverIsUnknown
    return issues.compactMap { diagnostic($0, early) }
  }

  private func diagnostic(_ issue: Layout.Issue, _ early: Set<Int>?) -> Diagnostic? {
    switch issue {
    case .cycle(let elements): cycle(elements)
    case .beforeZero(let element, let time):
      beforeZero(element, by: time, isCertain: early?.contains(element) ?? true)
    }
  }

  /// The elements that start before zero however long what is not known lasts; `nil` where all is known. No
  /// start gets earlier when a length grows, so it is enough to try the longest.
  private var earlyWhateverIsUnknown: Set<Int>? {
    guard !unknown.isEmpty else { return nil }
    var elements = elements
    for index in unknown { elements[index].length = .limit }
    return Set(
      LayoutTimes(elements).issues.compactMap { issue in
        if case .beforeZero(let element, _) = issue { element } else { nil }
      }
    )
  }

  // MARK: Cycles

  private func cycle(_ elements: [Int]) -> Diagnostic? {
    guard let first = elements.first, let start = self.start(first) else { return nil }
    let others = elements.dropFirst().prefix(StartDiagnostics.maxShown)
    let hidden = elements.count - 1 - others.count
    return Diagnostic(
      .anchorCycle,
      elements.count > 1
        ? "these \(elements.count) elements depend on each other in a cycle"
        : "the start of this element depends on itself",
      at: start.range,
      label: reason(first, waitsFor: elements.count > 1 ? elements[1] : first),
      related: others.enumerated().compactMap { position, element in
        let next = position + 2 < elements.count ? elements[position + 2] : first
        return self.start(element).map { Diagnostic.Label($0.range, reason(element, waitsFor: next)) }
      },
      notes: [
        hidden > 0 ? "and \(hidden) more elements are part of the cycle" : nil,
        "break the cycle with a start that does not depend on these elements",
      ].compactMap { $0 }
    )
  }

  /// Why an element of a cycle waits for the next one of it.
  private func reason(_ element: Int, waitsFor next: Int) -> String {
    guard let id = start(element)?.id else { return "" }
    let anchor = Int(elements[element].anchor)
    let edge = "depends on the \(elements[element].edge.rawValue) of `\(id)`"
    if anchor == next { return element == next ? "\(edge), which is this element" : edge }
    if isInside(anchor, next) {
      return "\(edge), which is inside \(element == next ? "this" : "the next") element"
    }
    if elements[anchor].timing == .background {
      return "\(edge), which lasts to the end of the \(elements[anchor].parent < 0 ? "script" : "block")"
    }
    return edge
  }

  private func isInside(_ inner: Int, _ outer: Int) -> Bool {
    var element = elements[inner].parent
    while element > outer { element = elements[Int(element)].parent }
    return element == outer
  }

  // MARK: Times

  private func beforeZero(_ element: Int, by time: Ticks, isCertain: Bool) -> Diagnostic? {
    guard let start = self.start(element) else { return nil }
    guard isCertain else {
      return Diagnostic(
        .unknownMedia,
        "this may start before the script does",
        at: start.range,
        notes: [
          "it starts \(time.text(.exactSeconds)) too early if the elements of unknown length take no time"
        ]
      )
    }
    return Diagnostic(
      .startBeforeZero,
      "this would start \(time.text(.exactSeconds)) before the script does",
      at: start.range
    )
  }
}
