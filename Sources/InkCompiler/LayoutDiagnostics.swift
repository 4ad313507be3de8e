import InkDiagnostics
import InkLanguage
import InkPlan
import InkText
import InkTime

/// What is wrong with a script's layout, at the script's lines.
struct LayoutDiagnostics {
  private let script: Script
  /// Laid out; its elements are the script's.
  private let plan: RenderPlan

  /// A longer cycle has this many of its elements shown.
  private static let maxShown = 24

  init(script: Script, plan: RenderPlan) {
    self.script = script
    self.plan = plan
  }

  func diagnostics(_ issues: [Layout.Issue]) -> [Diagnostic] {
    let early = earlyWhateverIsUnknown
    return issues.compactMap { diagnostic($0, early) } + [tooLong, noLength].compactMap { $0 } + shortFiles
  }

  private func diagnostic(_ issue: Layout.Issue, _ early: Set<Int>?) -> Diagnostic? {
    switch issue {
    case .cycle(let elements): cycle(elements)
    case .beforeZero(let element, let time):
      beforeZero(element, by: time, isCertain: early?.contains(element) ?? true)
    }
  }

  private var hasUnknownLength: Bool { plan.unknown.contains { $0.fact == .length } }

  /// The elements that start before zero however long what is not known lasts; `nil` where all is known. No
  /// start gets earlier when a length grows, so it is enough to try the longest.
  private var earlyWhateverIsUnknown: Set<Int>? {
    guard hasUnknownLength else { return nil }
    var elements = plan.elements
    for unknown in plan.unknown where unknown.fact == .length { elements[unknown.element].length = .limit }
    return Set(
      Layout(elements).issues.compactMap { issue in
        if case .beforeZero(let element, _) = issue { element } else { nil }
      }
    )
  }

  // MARK: Cycles

  private func cycle(_ elements: [Int]) -> Diagnostic? {
    guard let first = elements.first, let start = given(first) else { return nil }
    let others = elements.dropFirst().prefix(LayoutDiagnostics.maxShown)
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
        return given(element).map { Diagnostic.Label($0.range, reason(element, waitsFor: next)) }
      },
      notes: [
        hidden > 0 ? "and \(hidden) more elements are part of the cycle" : nil,
        "break the cycle with a start that does not depend on these elements",
      ].compactMap { $0 }
    )
  }

  private func given(_ element: Int) -> (range: ByteRange, value: StartValue)? {
    let attributes = script.elements[element].attributes
    guard let given = attributes.given(SharedParameters.start), let value = attributes[SharedParameters.start]
    else { return nil }
    return (given.range, value)
  }

  /// Why an element of a cycle waits for the next one of it.
  private func reason(_ element: Int, waitsFor next: Int) -> String {
    guard let value = given(element)?.value, let id = value.id, let anchor = script.ids[id] else { return "" }
    let edge = "depends on the \(value.edge == .end ? "end" : "start") of `\(id)`"
    if anchor == next { return element == next ? "\(edge), which is this element" : edge }
    if isInside(anchor, next) {
      return "\(edge), which is inside \(element == next ? "this" : "the next") element"
    }
    if plan.elements[anchor].timing == .background {
      return
        "\(edge), which lasts to the end of the \(plan.elements[anchor].parent == nil ? "script" : "block")"
    }
    return edge
  }

  private func isInside(_ inner: Int, _ outer: Int) -> Bool {
    var element = script.elements[inner].parent
    while let parent = element, parent > outer { element = script.elements[parent].parent }
    return element == outer
  }

  // MARK: Times

  private func beforeZero(_ element: Int, by time: Ticks, isCertain: Bool) -> Diagnostic? {
    guard let start = given(element) else { return nil }
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

  /// At the first element that ends too late and is not only the block around such a one.
  private var tooLong: Diagnostic? {
    guard plan.duration > PlanLimits.longest else { return nil }
    let late = plan.elements.indices.filter {
      plan.elements[$0].timing != .background && plan.elements[$0].end > PlanLimits.longest
    }
    let leaf = late.first { plan.elements[$0].timing != .sequence || plan.elements[$0].length > .zero }
    guard let element = leaf ?? late.first else { return nil }
    let attributes = script.elements[element].attributes
    let length =
      plan.duration > .limit ? "more than a million hours" : plan.duration.text(.length)
    let hours = PlanLimits.longest.count / (3600 * Ticks.perSecond)
    return Diagnostic(
      .tooLong,
      "this script would last \(length), but a video can last at most \(hours) hours",
      at: attributes.given(SharedParameters.duration)?.range
        ?? attributes.given(SharedParameters.start)?.range
        ?? script.elements[element].range,
      label: "it passes \(hours) hours here"
    )
  }

  private var noLength: Diagnostic? {
    guard plan.duration <= .zero, !hasUnknownLength, let first = script.elements.first else { return nil }
    return Diagnostic(
      .noLength,
      "this script has zero duration",
      at: first.range,
      label: "nothing from here on adds to the duration",
      notes: [
        "narration, pauses and sounds add to the duration; music, and pictures without a duration, do not"
      ]
    )
  }

  // MARK: Files

  /// What `fit="trim"` cannot cut, because there is too little of it.
  private var shortFiles: [Diagnostic] {
    plan.elements.indices.compactMap { index in
      let element = plan.elements[index]
      guard let media = element.media, media.fit == .trim, let end = media.end, end < element.end,
        let fit = script.elements[index].attributes.given(SharedParameters.fit)
      else { return nil }
      return Diagnostic(
        .shortFile,
        "this `\(element.kind.rawValue)` lasts \(element.range.length.text(.exactSeconds)), "
          + "but its file lasts only \((end - element.start).text(.exactSeconds))",
        at: script.elements[index].attributes.given(SharedParameters.file)?.range ?? fit.range,
        related: [.init(fit.range, "this trims the file and does not repeat it")],
        notes: ["`fit=\"loop\"` repeats it; `fit=\"none\"` leaves the rest empty"]
      )
    }
  }
}
