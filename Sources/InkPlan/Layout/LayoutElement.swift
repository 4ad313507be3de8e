package import InkTime

/// What the layout reads of an element: small, and without references, because editors lay out a whole script at
/// every key.
package struct LayoutElement: Hashable, Sendable {
  /// The index of the parent, or of the anchor's element, where there is none.
  package static let none: Int32 = -1

  package var timing: PlanElement.Timing
  /// Whether it has a start of its own, and so is taken out of the sequence.
  package var isAnchored = false
  /// The edge of the element that its start is counted from.
  package var edge = Anchor.Edge.start
  package var place: LayoutPlace
  package var parent: Int32
  /// The element that its start is counted from; `none` for the parent.
  package var anchor = LayoutElement.none
  package var length: Ticks
  /// From its anchor.
  package var offset = Ticks.zero

  @inlinable package init(timing: PlanElement.Timing, place: LayoutPlace, parent: Int32, length: Ticks) {
    self.timing = timing
    self.place = place
    self.parent = parent
    self.length = length
  }

  /// - Parameter frameRate: Speech lasts whole frames.
  package init(_ element: PlanElement, frameRate: FrameRate) {
    self.init(
      timing: element.timing,
      place: LayoutPlace(element),
      parent: LayoutElement.index(element.parent),
      length: element.kind == .speech ? frameRate.wholeFrames(element.length) : element.length
    )
    guard let anchor = element.anchor else { return }
    isAnchored = true
    edge = anchor.edge
    self.anchor = LayoutElement.index(anchor.element)
    offset = anchor.offset
  }

  private static func index(_ index: Int?) -> Int32 { index.map { Int32(clamping: $0) } ?? none }

  /// The time that it takes in its parent's sequence, if it lasts so long.
  func advance(_ length: Ticks) -> Ticks {
    !isAnchored && (timing == .sequence || timing == .own) ? length : .zero
  }
}
