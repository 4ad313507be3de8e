import InkDiagnostics
import InkLanguage
import InkPlan
import InkText
import InkTime

/// The layout of a script that is being edited, with the lengths that its speech is expected to take: of what is kept
/// of its elements, without a plan.
struct TimedLayout {
  private let script: TimedScript
  private let source: SourceText
  let elements: [LayoutElement]
  let times: LayoutTimes

  init(_ script: TimedScript, in source: SourceText) {
    self.script = script
    self.source = source
    elements = [LayoutElement](script)
    times = LayoutTimes(elements)
  }

  /// The elements that last as long as a file of which it is not known how long it is.
  private var unknown: [Int] {
    script.pieces.flatMap { piece in
      piece.part.elements.indices.filter { piece.part.elements[$0].isLengthUnknown }.map { $0 + piece.first }
    }
  }

  /// The errors in the script's starts; `nil` where the script lasts too long or no time, which only the plan says more
  /// about.
  ///
  /// - Parameter hasErrors: Whether there are others, after which only cycles are certain.
  func errors(hasErrors: Bool) -> [Diagnostic]? {
    guard hasErrors || times.duration > .zero && times.duration <= PlanLimits.longest else { return nil }
    guard !times.issues.isEmpty else { return [] }
    return StartDiagnostics(elements, unknown: unknown, start: start).diagnostics(times.issues)
  }

  private func start(_ element: Int) -> StartDiagnostics.Start? {
    let place = script.starts.partitioningIndex { $0.element >= element }
    guard place < script.starts.count, script.starts[place].element == element else { return nil }
    let start = script.starts[place]
    return StartDiagnostics.Start(range: script.range(of: start), id: script.id(of: start, in: source))
  }
}

extension [LayoutElement] {
  /// With the lengths that those who speak here are expected to take, and files of which nothing is known.
  init(_ script: TimedScript) {
    self = []
    reserveCapacity(script.count)
    for piece in script.pieces {
      for element in piece.part.elements { append(LayoutElement(element, in: piece.parent(of: element))) }
    }
    for start in script.starts { self[start.element].anchor = start.anchor }
  }
}

extension LayoutElement {
  fileprivate init(_ element: TimedElement, in parent: Int32) {
    self.init(
      timing: PlanElement.Timing(element.flow),
      place: LayoutPlace(rawValue: element.layoutPlace),
      parent: parent,
      length: element.length
    )
    guard let edge = element.edge else { return }
    isAnchored = true
    self.edge = Anchor.Edge(edge)
    offset = element.offset
  }
}
