package import InkTime

/// A camera tag with its time and its numbers: what it moves lists it.
package struct CameraMove: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case zoom, pan, tilt, shake
  }

  package enum Easing: String, Hashable, Sendable, Codable, CaseIterable {
    case linear
    case easeIn = "ease-in"
    case easeOut = "ease-out"
    case easeInOut = "ease-in-out"
  }

  package var kind: Kind
  /// Index in `elements`.
  package var element: Int
  package var start: Ticks
  package var end: Ticks
  /// Of a zoom its scale; of a pan or a tilt its offset, as a share of the frame's width or height; of a shake its
  /// strength, as a share of the frame's shorter side.
  package var from: Double
  package var to: Double
  package var easing: Easing
  /// The point of the frame that a zoom leaves where it is, as shares of width and height; absent for all else.
  package var at: FramePosition?
  /// Of a shake, in thousandths of 1 Hz, and its seed; absent for all else.
  package var millihertz: Int?
  package var seed: Int?

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case at, easing, element, end, from, kind, millihertz, seed, start, to
  }

  package init(
    kind: Kind,
    element: Int,
    start: Ticks,
    end: Ticks,
    from: Double,
    to: Double,
    easing: Easing,
    at: FramePosition? = nil,
    millihertz: Int? = nil,
    seed: Int? = nil
  ) {
    self.kind = kind
    self.element = element
    self.start = start
    self.end = end
    self.from = from
    self.to = to
    self.easing = easing
    self.at = at
    self.millihertz = millihertz
    self.seed = seed
  }
}
