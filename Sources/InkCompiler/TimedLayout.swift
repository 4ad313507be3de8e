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
  private let elements: [LayoutElement]
  private let unknown: [Int]

  init(_ script: TimedScript, in source: SourceText) {
    self.script = script
    self.source = source
    var elements: [LayoutElement] = []
    elements.reserveCapacity(script.elements.count)
    var unknown: [Int] = []
    /// The blocks that are open, and the index after the last element of each.
    var open: [(index: Int32, end: Int)] = []
    for (index, element) in script.elements.enumerated() {
      while let last = open.last, last.end <= index { open.removeLast() }
      elements.append(LayoutElement(element, in: open.last?.index ?? LayoutElement.none))
      if element.isLengthUnknown { unknown.append(index) }
      if element.descendants > 0 { open.append((Int32(index), index + 1 + Int(element.descendants))) }
    }
    for start in script.starts { elements[Int(start.element)].anchor = start.anchor }
    self.elements = elements
    self.unknown = unknown
  }

  /// The errors in the script's starts; `nil` where the script lasts too long or no time, which only the plan says more
  /// about.
  ///
  /// - Parameter hasErrors: Whether there are others, after which only cycles are certain.
  func errors(hasErrors: Bool) -> [Diagnostic]? {
    let times = LayoutTimes(elements)
    guard hasErrors || times.duration > .zero && times.duration <= PlanLimits.longest else { return nil }
    return StartDiagnostics(elements, unknown: unknown, start: start).diagnostics(times.issues)
  }

  private func start(_ element: Int) -> StartDiagnostics.Start? {
    let place = script.starts.partitioningIndex { Int($0.element) >= element }
    guard place < script.starts.count, Int(script.starts[place].element) == element else { return nil }
    let start = script.starts[place]
    return StartDiagnostics.Start(range: script.range(of: start), id: script.id(of: start, in: source))
  }
}

extension LayoutElement {
  fileprivate init(_ element: TimedElement, in parent: Int32) {
    self.init(
      timing: PlanElement.Timing(element.flow),
      fillsFrame: element.fillsFrame,
      parent: parent,
      length: element.length
    )
    guard let edge = element.edge else { return }
    isAnchored = true
    self.edge = Anchor.Edge(edge)
    offset = element.offset
  }
}

extension TimedElement {
  /// - Parameter length: How long the speech in a narration is expected to last.
  static func all(
    of script: Script,
    length: (_ text: String, _ narration: Attributes) -> Ticks
  ) -> [TimedElement] {
    script.elements.map { element in
      switch element.content {
      case .speech(let text):
        let narration = element.parent.map { script.elements[$0].attributes } ?? Attributes()
        return TimedElement(
          flow: .own,
          fillsFrame: false,
          isLengthUnknown: false,
          length: length(text, narration),
          start: nil
        )
      case .tag(let tag):
        let kind = PlanElement.Kind(tag)
        let timing = ElementTiming(element.time(as: tag), of: kind, element.attributes, content: nil)
        return TimedElement(
          flow: element.time(as: tag).flow,
          fillsFrame: tag.specification.role.isPicture && PictureParameters.fillFrame(element.attributes),
          isLengthUnknown: timing.isGivenByFile && kind.fileUse != .picture,
          length: timing.length,
          start: element.attributes[SharedParameters.start]
        )
      }
    }
  }
}
