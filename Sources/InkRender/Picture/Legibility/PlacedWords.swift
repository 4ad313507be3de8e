internal import InkMedia
internal import InkPlan

/// A subtitle or a shown text where it is on screen.
struct PlacedWords: Equatable {
  let text: PlacedText
  /// Index in the plan's elements.
  let element: Int
  let isShownText: Bool
  /// Of its current words, where they have another colour.
  let highlight: Color?

  static func == (one: PlacedWords, two: PlacedWords) -> Bool {
    one.text.layout === two.text.layout && one.text.origins == two.text.origins
  }

  /// Of so many rows and columns of the picture, one is looked at.
  private static let step = 4

  /// How well its letters stand out where they do so least: in some stretch of a line, a quarter of what is behind the
  /// letters comes to this or less.
  func lowestContrast(over picture: VideoFrame) -> Double {
    var lowest = Double.infinity
    for area in text.layout.letterAreas(at: text.origins) {
      let behind = behind(area, picture)
      guard !behind.isEmpty else { continue }
      for color in [area.color, highlight].compactMap(\.self) {
        let contrasts = behind.map { color.over($0).contrast(with: $0) }.sorted()
        lowest = min(lowest, contrasts[contrasts.count / 4])
      }
    }
    return lowest
  }

  private func behind(_ area: TextLayout.LetterArea, _ picture: VideoFrame) -> [Color] {
    if let cover = area.covers.last, cover.alpha == 255 { return [cover] }
    return picture.colors(in: area.rectangle, every: PlacedWords.step).map { color in
      area.covers.reduce(color) { $1.over($0) }
    }
  }
}
