import InkPlan
import InkTime
import TestSupport
import Testing

@Suite struct LayoutTests {
  private typealias Timing = PlanElement.Timing

  private func element(
    _ timing: PlanElement.Timing,
    _ length: Int = 0,
    in parent: Int? = nil,
    anchor: Anchor? = nil,
    kind: PlanElement.Kind = .pause
  ) -> PlanElement {
    PlanElement(
      kind: kind,
      parent: parent,
      id: nil,
      place: SourcePlace(line: 1, column: 1),
      timing: timing,
      length: Ticks(length),
      anchor: anchor
    )
  }

  private func ranges(_ layout: Layout) -> [[Int64]] {
    layout.elements.map { [$0.start.count, $0.end.count] }
  }

  @Test(arguments: [(24, 114_000), (25, 113_280), (30, 113_600), (50, 113_280), (60, 112_800)])
  func speechLastsWholeFrames(framesPerSecond: Int, length: Int64) throws {
    let rate = try #require(FrameRate(framesPerSecond))
    let layout = Layout([element(.own, 112_560, kind: .speech), element(.own, 5)], frameRate: rate)
    #expect(ranges(layout) == [[0, length], [length, length + 5]])
    #expect(layout.elements[0].length == Ticks(112_560), "the plan keeps the length as spoken")
    #expect(Layout([element(.own, 0, kind: .speech)], frameRate: rate).duration == .zero)
  }

  @Test func aSequenceHasNeitherGapNorOverlap() {
    let layout = Layout([element(.own, 5), element(.own, 0), element(.own, 7)])
    #expect(ranges(layout) == [[0, 5], [5, 5], [5, 12]])
    #expect(layout.duration == Ticks(12))
  }

  @Test func aBlockLastsAsLongAsItsContent() {
    let layout = Layout([
      element(.own, 3), element(.sequence), element(.own, 5, in: 1), element(.sequence, in: 1),
      element(.own, 2, in: 3), element(.own, 1),
    ])
    #expect(ranges(layout) == [[0, 3], [3, 10], [3, 8], [8, 10], [8, 10], [10, 11]])
  }

  @Test func aBlockLastsAtLeastItsOwnLength() {
    let layout = Layout([element(.sequence, 9), element(.own, 5, in: 0), element(.own, 1)])
    #expect(ranges(layout) == [[0, 9], [0, 5], [9, 10]])
  }

  @Test func whatLiesBeneathTakesNoTimeAndEndsWithItsBlock() {
    let layout = Layout([
      element(.own, 2), element(.sequence), element(.own, 3, in: 1), element(.background, in: 1),
      element(.own, 4, in: 1), element(.background), element(.own, 1),
    ])
    #expect(ranges(layout) == [[0, 2], [2, 9], [2, 5], [5, 9], [5, 9], [9, 10], [9, 10]])
  }

  @Test func soundsPlayOutAndTheScriptWaitsForThemAtItsEnd() {
    let layout = Layout([element(.own, 2), element(.parallel, 10), element(.own, 3), element(.background)])
    #expect(ranges(layout) == [[0, 2], [2, 12], [2, 5], [5, 12]])
    #expect(layout.duration == Ticks(12))
  }

  @Test func musicAloneLastsNoTime() {
    #expect(Layout([element(.background)]).duration == .zero)
    #expect(Layout([]).duration == .zero)
  }

  @Test func anchorsTakeElementsOutOfTheSequence() {
    let layout = Layout([
      element(.own, 10),
      element(.own, 4, anchor: Anchor(element: nil, edge: .start, offset: Ticks(3))),
      element(.own, 5, anchor: Anchor(element: 3, edge: .end, offset: Ticks(-2))),
      element(.own, 6),
      element(.sequence),
      element(.own, 7, in: 4, anchor: Anchor(element: nil, edge: .start, offset: Ticks(20))),
    ])
    #expect(ranges(layout) == [[0, 10], [3, 7], [14, 19], [10, 16], [16, 16], [36, 43]])
    #expect(layout.duration == Ticks(43))
    #expect(layout.issues.isEmpty)
  }

  @Test func anchorsMayLeadForwardAndThroughEachOther() {
    let layout = Layout([
      element(.own, 1, anchor: Anchor(element: 1, edge: .end, offset: .zero)),
      element(.own, 2, anchor: Anchor(element: 2, edge: .end, offset: .zero)),
      element(.own, 4),
    ])
    #expect(ranges(layout) == [[6, 7], [4, 6], [0, 4]])
  }

  @Test func theEndOfWhatLiesBeneathIsItsBlocksEnd() {
    let layout = Layout([
      element(.sequence), element(.background, in: 0), element(.own, 5, in: 0),
      element(.own, 1, anchor: Anchor(element: 1, edge: .end, offset: .zero)),
    ])
    #expect(ranges(layout) == [[0, 5], [0, 5], [0, 5], [5, 6]])
  }

  @Test func circlesAreFoundAndEndTheSearch() {
    let three = Layout([
      element(.own, 1, anchor: Anchor(element: 1, edge: .end, offset: .zero)),
      element(.own, 1, anchor: Anchor(element: 2, edge: .start, offset: .zero)),
      element(.own, 1, anchor: Anchor(element: 0, edge: .end, offset: .zero)),
    ])
    #expect(three.issues == [.cycle([0, 1, 2])])
    let own = Layout([
      element(.sequence, anchor: Anchor(element: 1, edge: .start, offset: .zero)), element(.own, 1, in: 0),
    ])
    #expect(own.issues == [.cycle([0])])
    let end = Layout([
      element(.background), element(.own, 1, anchor: Anchor(element: 0, edge: .end, offset: .zero)),
    ])
    #expect(end.issues == [.cycle([1])])
  }

  @Test func nothingBeginsBeforeZero() {
    let layout = Layout([
      element(.own, 5), element(.own, 1, anchor: Anchor(element: 0, edge: .start, offset: Ticks(-3))),
    ])
    #expect(layout.issues == [.beforeZero(1, by: Ticks(3))])
    #expect(ranges(layout) == [[0, 5], [0, 1]])
  }

  @Test func timeGrowsInProportionToTheElements() {
    var elements: [PlanElement] = []
    for index in 0..<100_000 {
      let anchor = index % 3 == 2 ? Anchor(element: index - 1, edge: .end, offset: Ticks(1)) : nil
      elements.append(element(.own, 10, anchor: anchor))
    }
    // A chain of anchors as long as the script, each leading forward.
    for index in 0..<99_999 where index % 3 == 0 {
      elements[index].anchor = Anchor(element: index + 3, edge: .end, offset: .zero)
    }
    elements[99_999].anchor = nil
    #expect(Layout(elements).issues.isEmpty)
  }

  @Test func randomLayoutsKeepTheRules() {
    var numbers = RandomNumbers(seed: 3)
    for _ in 0..<500 {
      var elements: [PlanElement] = []
      for index in 0..<Int.random(in: 1...40, using: &numbers) {
        let blocks = elements.indices.filter { elements[$0].timing == .sequence }
        let parent = Bool.random(using: &numbers) ? blocks.randomElement(using: &numbers) : nil
        let timing = [Timing.own, .sequence, .background, .parallel].randomElement(using: &numbers) ?? .own
        let anchored = index > 0 && Int.random(in: 0..<4, using: &numbers) == 0
        let anchor =
          anchored
          ? Anchor(
            element: Int.random(in: 0..<index, using: &numbers),
            edge: Bool.random(using: &numbers) ? .start : .end,
            offset: Ticks(Int.random(in: 0...50, using: &numbers))
          ) : nil
        elements.append(
          element(
            timing,
            timing == .sequence ? 0 : Int.random(in: 0...100, using: &numbers),
            in: parent,
            anchor: anchor
          )
        )
      }
      check(Layout(elements))
    }
  }

  private func check(_ layout: Layout) {
    guard layout.issues.isEmpty else { return }
    for (index, element) in layout.elements.enumerated() {
      #expect(element.start >= .zero && element.end >= element.start)
      guard element.timing == .sequence else { continue }
      var cursor = element.start
      for child in layout.elements where child.parent == index && child.anchor == nil {
        #expect(child.start == cursor)
        if child.timing == .own || child.timing == .sequence { cursor = child.end }
      }
      #expect(element.end == cursor)
    }
  }
}

extension Layout {
  fileprivate init(_ elements: [PlanElement]) {
    self.init(elements, frameRate: .standard)
  }
}
