import InkPlan
import InkTime
import Testing

/// Layout takes time in proportion to the elements, whatever hangs on what.
@Suite struct LayoutGrowthTests {
  enum Form: String, CaseIterable {
    case flat, forwardChain, backwardChain, deepBlocks, anchoredBlocks, oneCircle, manyCircles, ladder
    case pictures, texts
  }

  private static func element(
    _ timing: PlanElement.Timing,
    in parent: Int? = nil,
    anchor: Anchor? = nil,
    fillsFrame: Bool? = nil,
    text: TextOverlay? = nil
  ) -> PlanElement {
    PlanElement(
      kind: .speech,
      parent: parent,
      id: nil,
      place: SourcePlace(line: 1, column: 1),
      timing: timing,
      length: Ticks(10),
      anchor: anchor,
      fillsFrame: fillsFrame,
      text: text
    )
  }

  private static func text(at place: Double) -> TextOverlay {
    TextOverlay(
      runs: [TextRun("Shown.")],
      position: FramePosition(x: place, y: 0, isInMargins: false),
      alignment: .center,
      width: 1,
      fadeIn: .zero,
      fadeOut: .zero
    )
  }

  private static func end(of element: Int) -> Anchor {
    Anchor(element: element, edge: .end, offset: Ticks(1))
  }

  private static func elements(_ form: Form, _ count: Int) -> [PlanElement] {
    (0..<count).map { index in
      let next = index + 1 < count ? index + 1 : nil
      switch form {
      case .flat: return element(.own)
      case .forwardChain: return element(.own, anchor: next.map(end))
      case .backwardChain: return element(.own, anchor: index > 0 ? end(of: index - 1) : nil)
      case .deepBlocks: return element(.sequence, in: index > 0 ? index - 1 : nil)
      case .anchoredBlocks:
        // Each block hangs on the content of the next one.
        let isBlock = index % 2 == 0
        let target = index + 3 < count ? end(of: index + 3) : nil
        return element(
          isBlock ? .sequence : .own,
          in: isBlock ? nil : index - 1,
          anchor: isBlock ? target : nil
        )
      case .oneCircle: return element(.own, anchor: end(of: next ?? 0))
      case .manyCircles: return element(.own, anchor: end(of: index % 2 == 0 ? next ?? index : index - 1))
      case .ladder:
        // Every second one waits for the script's end, which waits for all others.
        return element(
          index % 2 == 0 ? .background : .parallel,
          anchor: index % 2 == 0 ? end(of: 0) : next.map(end)
        )
      case .pictures:
        return element(index % 2 == 0 ? .background : .own, fillsFrame: index % 2 == 0 ? true : nil)
      case .texts:
        return element(index % 4 == 3 ? .own : .background, text: text(at: Double(index % 1000) / 1000))
      }
    }
  }

  /// In nanoseconds an element.
  private static func cost(_ form: Form, _ count: Int) -> Double {
    let elements = elements(form, count)
    return ProcessorTime.least { #expect(Layout(elements, frameRate: .standard).elements.count == count) }
      / Double(count)
  }

  /// Fifty times as many elements take fifty times as long. Were the time to grow with the number's power of
  /// 1.5, an element would cost seven times as much, and with its square fifty times.
  @Test(arguments: Form.allCases)
  func timeGrowsWithTheElements(form: Form) {
    let small = LayoutGrowthTests.cost(form, 1_000)
    let large = LayoutGrowthTests.cost(form, 50_000)
    #expect(large < small * 6, "\(small) ns an element, then \(large)")
  }

  @Test func everyElementOfACircleIsNamed() {
    let layout = Layout(LayoutGrowthTests.elements(.oneCircle, 1000), frameRate: .standard)
    #expect(layout.issues == [.cycle(Array(0..<1000))])
    let many = Layout(LayoutGrowthTests.elements(.manyCircles, 1000), frameRate: .standard)
    #expect(many.issues == (0..<500).map { .cycle([2 * $0, 2 * $0 + 1]) })
  }
}
