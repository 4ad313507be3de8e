package import InkTime

/// A shown text on screen: while. What it shows, and where, is the `text` of its element.
///
/// A plan's texts are in the order in which they are drawn, back to front: by start, and of what starts together the
/// later in the script is in front.
package struct TextLayer: Hashable, Sendable, Codable {
  /// Index in `elements`.
  package var element: Int
  package var start: Ticks
  package var end: Ticks
  /// As long as they are in the time that it has: each half of it at most.
  package var fadeIn: Ticks
  package var fadeOut: Ticks

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case element, end, fadeIn, fadeOut, start
  }

  package init(element: Int, start: Ticks, end: Ticks, fadeIn: Ticks = .zero, fadeOut: Ticks = .zero) {
    self.element = element
    self.start = start
    self.end = end
    self.fadeIn = fadeIn
    self.fadeOut = fadeOut
  }

  package var range: TickRange { TickRange(start: start, end: end) }

  /// Of 1.
  package static let opaque = 1 << 16

  /// How opaque it is, from 0 to `opaque`: linear in its fades. 0 when it is not on screen.
  package func opacity(at time: Ticks) -> Int {
    guard start <= time, time < end else { return 0 }
    let (since, until) = ((time - start).count, (end - time).count)
    var opacity = Int64(TextLayer.opaque)
    if since < fadeIn.count { opacity = min(opacity, since * Int64(TextLayer.opaque) / fadeIn.count) }
    if until < fadeOut.count { opacity = min(opacity, until * Int64(TextLayer.opaque) / fadeOut.count) }
    return Int(opacity)
  }
}

extension RenderPlan {
  /// The texts of its elements, in the times that these have.
  func textLayers() -> [TextLayer] {
    elements.indices
      .compactMap { index in
        let element = elements[index]
        guard let text = element.text, element.end > element.start else { return nil }
        let half = Ticks(element.range.length.count / 2)
        return TextLayer(
          element: index,
          start: element.start,
          end: element.end,
          fadeIn: min(text.fadeIn, half),
          fadeOut: min(text.fadeOut, half)
        )
      }
      .sorted { ($0.start, $0.element) < ($1.start, $1.element) }
  }
}
