/// How letters look. Lengths are in pixels of the picture.
package struct TextStyle: Hashable, Sendable, Codable {
  /// Families in the order of preference; the system's fallback follows for scripts that none covers.
  package var fonts: [String]
  /// As in CSS: 400 is regular, 700 is bold.
  package var weight: Int
  package var isItalic: Bool
  package var size: Double
  package var color: Color
  package var outline: Color
  package var outlineWidth: Double
  package var hasShadow: Bool
  /// Of a box behind the letters.
  package var background: Color?
  /// Whether the letters are shown in capitals.
  package var isUppercase: Bool

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case background, color, fonts, hasShadow, isItalic, isUppercase, outline, outlineWidth, size, weight
  }

  package init(
    fonts: [String],
    weight: Int,
    isItalic: Bool = false,
    size: Double,
    color: Color,
    outline: Color,
    outlineWidth: Double,
    hasShadow: Bool = false,
    background: Color? = nil,
    isUppercase: Bool = false
  ) {
    self.fonts = fonts
    self.weight = weight
    self.isItalic = isItalic
    self.size = size
    self.color = color
    self.outline = outline
    self.outlineWidth = outlineWidth
    self.hasShadow = hasShadow
    self.background = background
    self.isUppercase = isUppercase
  }
}

/// Where a style starts in a word.
///
/// In JSON an array of both numbers.
package struct StyleSpan: Hashable, Sendable, Codable {
  /// How many scalars of the word are before it.
  package var scalars: Int
  /// Index in `textStyles`.
  package var style: Int

  package init(scalars: Int, style: Int) {
    self.scalars = scalars
    self.style = style
  }

  package init(from decoder: any Decoder) throws {
    var numbers = try decoder.unkeyedContainer()
    scalars = try numbers.decode(Int.self)
    style = try numbers.decode(Int.self)
    guard numbers.isAtEnd else {
      throw DecodingError.dataCorruptedError(in: numbers, debugDescription: "has more than two numbers")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var numbers = encoder.unkeyedContainer()
    try numbers.encode(scalars)
    try numbers.encode(style)
  }
}

extension [StyleSpan] {
  /// The spans of a part of a word, from its start.
  func part(_ range: Range<Int>) -> [StyleSpan] {
    var part: [StyleSpan] = []
    for span in self where span.scalars < range.upperBound {
      let span = StyleSpan(scalars: Swift.max(0, span.scalars - range.lowerBound), style: span.style)
      if span.scalars == 0 { part.removeAll() }
      part.append(span)
    }
    return part
  }
}
