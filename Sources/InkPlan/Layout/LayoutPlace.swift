/// Where something is shown of which there is one at a time: what takes no time lasts until the next such element of
/// its sequence in the same place.
package struct LayoutPlace: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// That of what neither ends others nor is ended by them.
  package static let none = LayoutPlace(rawValue: 0)
  /// The whole frame.
  package static let frame = LayoutPlace(rawValue: 1)

  /// Of a shown text, to a ten-thousandth of the frame.
  package init(_ position: FramePosition) {
    let isCentered = position.x == 0.5 && position.y == 0.5
    let (x, y) = (LayoutPlace.steps(position.x), LayoutPlace.steps(position.y))
    let margins: UInt32 = position.isInMargins || isCentered ? 1 << 31 : 0
    self.init(rawValue: margins | 1 << 30 | x << 14 | y)
  }

  private static func steps(_ share: Double) -> UInt32 { UInt32((min(max(share, 0), 1) * 10_000).rounded()) }

  init(_ element: PlanElement) {
    self = element.fillsFrame == true ? .frame : element.text.map { LayoutPlace($0.position) } ?? .none
  }
}
