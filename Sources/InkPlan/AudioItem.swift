/// An element's sound that is not speech, and how loud it is in the mix.
///
/// What it plays, and when, is in the element: its `media`, its `start`, and the end of the media in it.
package struct AudioItem: Hashable, Sendable, Codable {
  /// Index in `elements` of one that `makesSound`.
  package var element: Int
  /// Linear, within `PlanLimits.gain`.
  package var gain: Double
  /// How far it goes down under speech: 0 not at all, 1 to silence.
  package var duck: Double

  package init(element: Int, gain: Double, duck: Double) {
    self.element = element
    self.gain = gain
    self.duck = duck
  }
}

extension PlanElement {
  /// Whether it has a file whose sound can be heard.
  package var makesSound: Bool {
    media?.file != nil && (kind.fileUse == .sound || kind.fileUse == .video)
  }
}
