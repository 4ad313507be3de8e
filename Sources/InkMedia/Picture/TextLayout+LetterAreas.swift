internal import CPangoCairo
package import InkPlan

extension TextLayout {
  /// A stretch of a line in one style.
  package struct LetterArea: Hashable, Sendable {
    /// Around its capitals, in pixels of the picture.
    package var rectangle: PixelRectangle
    package var color: Color
    /// What the text itself puts between its letters and the picture, back to front.
    package var covers: [Color]
  }

  /// As a multiple of a letter's size: about a word.
  private static let longestStretch = 2.5
  /// An outline that is thinner than this part of a letter's size does not set it off.
  private static let leastOutline = 0.02

  /// Where the letters are, but for those that have colours of their own, as emoji do.
  ///
  /// - Parameter origins: One for each line.
  package func letterAreas(at origins: [Origin]) -> [LetterArea] {
    origins.enumerated().flatMap { index, origin in
      runs(ofLine: index).filter { !$0.isColored }.flatMap { areas(of: $0, at: origin) }
    }
  }

  private func areas(of run: GlyphRun, at origin: Origin) -> [LetterArea] {
    let style = style(run.style)
    let (top, height) = (origin.y - Int(style.size * 0.72), Int(style.size * 0.72))
    guard run.width >= 1, height > 0 else { return [] }
    let count = max(1, Int(run.width / (style.size * TextLayout.longestStretch)))
    let covers = covers(of: run)
    return (0..<count).map { part in
      let left = run.x + run.width * Double(part) / Double(count)
      let right = run.x + run.width * Double(part + 1) / Double(count)
      let rectangle = PixelRectangle(
        x: origin.x + Int(left),
        y: top,
        width: max(1, Int(right - left)),
        height: height
      )
      return LetterArea(rectangle: rectangle, color: style.color, covers: covers)
    }
  }

  private func covers(of run: GlyphRun) -> [Color] {
    let style = style(run.style)
    var covers: [Color] = []
    if let box = style.background ?? marking.box { covers.append(box) }
    if style.outlineWidth >= style.size * TextLayout.leastOutline { covers.append(style.outline) }
    return covers
  }
}

extension GlyphRun {
  /// Whether its glyphs are pictures, which have colours of their own.
  fileprivate var isColored: Bool {
    let glyphs = item.pointee.glyphs.pointee
    return glyphs.num_glyphs > 0 && glyphs.glyphs[0].attr.is_color != 0
  }
}
