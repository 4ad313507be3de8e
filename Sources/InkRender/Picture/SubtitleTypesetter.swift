package import InkMedia
package import InkMessages
package import InkPlan

/// Lays cues out within the margins. Nothing is ever cut off: text that is too wide is drawn smaller, and
/// below `smallestScale` its lines are broken instead.
package final class SubtitleTypesetter {
  /// The least part of the style's size at which the lines stay as the plan has them.
  package static let smallestScale = 0.5
  /// In bytes of UTF-8; more than this many have no legible place in a picture.
  package static let longestText = 10_000
  /// In pixels.
  private static let smallestSize = 6.0

  private let style: TextStyle
  private let width: Int
  private let height: Int
  private let fonts: FontMap

  package init(_ video: VideoSettings) throws(MediaError) {
    self.style = video.subtitles
    self.width = video.width
    self.height = video.height
    self.fonts = try FontMap()
  }

  package func typeset(_ cue: Cue) throws(MediaError) -> PlacedText {
    let text = cue.lines.map { $0.map(\.text) }
    let length = text.joined().reduce(0) { $0 + $1.utf8.count + 1 }
    guard length <= SubtitleTypesetter.longestText else { throw tooLong(length) }
    let natural = try layout(text, cue, scale: 1, wraps: false)
    var scale = min(1, fit(natural))
    while scale >= SubtitleTypesetter.smallestScale {
      let scaled = scale == 1 ? natural : try layout(text, cue, scale: scale, wraps: false)
      if fit(scaled) >= 1 { return place(scaled, cue, scale: scale) }
      scale *= 0.99
    }
    scale = SubtitleTypesetter.smallestScale
    while style.size * scale >= SubtitleTypesetter.smallestSize {
      let wrapped = try layout(text, cue, scale: scale, wraps: true)
      if fit(wrapped) >= 1 { return place(wrapped, cue, scale: scale) }
      scale *= 0.9
    }
    throw tooLong(length)
  }

  private func tooLong(_ length: Int) -> MediaError {
    MediaError(
      .request,
      "a subtitle of \(length) bytes does not fit in \(width)x\(height) pixels; show fewer words at once"
    )
  }

  private func layout(
    _ text: [[String]],
    _ cue: Cue,
    scale: Double,
    wraps: Bool
  ) throws(MediaError) -> TextLayout {
    var scaled = style
    scaled.size *= scale
    scaled.outlineWidth *= scale
    let room = Double(width) - 2 * style.marginX - 2 * scaled.outlineWidth
    return try TextLayout(
      lines: text,
      style: scaled,
      alignment: cue.alignment,
      direction: cue.direction ?? .leftToRight,
      wrapWidth: wraps ? room : nil,
      fonts: fonts
    )
  }

  /// By what the text can be multiplied to fill the room between the margins.
  private func fit(_ layout: TextLayout) -> Double {
    let outline = 2 * layout.outlineWidth
    let room = (Double(width) - 2 * style.marginX, Double(height) - 2 * style.marginY)
    let ink = layout.ink
    return min(
      room.0 / max(ink.right - ink.left + outline, 1),
      room.1 / max(ink.bottom - ink.top + outline, 1)
    )
  }

  private func place(_ layout: TextLayout, _ cue: Cue, scale: Double) -> PlacedText {
    let (ink, logical, outline) = (layout.ink, layout.logical, layout.outlineWidth)
    let (left, right) = (style.marginX, Double(width) - style.marginX)
    let (top, bottom) = (style.marginY, Double(height) - style.marginY)
    let x =
      switch cue.alignment {
      case .left: left + outline - ink.left
      case .center: (left + right - logical.left - logical.right) / 2
      case .right: right - outline - ink.right
      }
    // By the lines' own height, so that letters with and without descenders are on one base line.
    let y =
      switch cue.position {
      case .top: top - logical.top
      case .center: (top + bottom - logical.top - logical.bottom) / 2
      case .bottom: bottom - logical.bottom
      }
    let clampedX = max(min(x, right - outline - ink.right), left + outline - ink.left)
    let clampedY = max(min(y, bottom - outline - ink.bottom), top + outline - ink.top)
    return PlacedText(layout: layout, x: Int(clampedX.rounded()), y: Int(clampedY.rounded()))
  }
}

/// A layout and the place of its origin in the picture.
package struct PlacedText {
  package let layout: TextLayout
  package let x: Int
  package let y: Int

  /// Everything that is drawn lies in here.
  package var rectangle: PixelRectangle {
    let (ink, edge) = (layout.ink, layout.outlineWidth + 2)
    let (left, top) = (Int((ink.left - edge).rounded(.down)), Int((ink.top - edge).rounded(.down)))
    let (right, bottom) = (Int((ink.right + edge).rounded(.up)), Int((ink.bottom + edge).rounded(.up)))
    return PixelRectangle(x: x + left, y: y + top, width: right - left, height: bottom - top)
  }
}
