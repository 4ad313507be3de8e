internal import InkMedia
package import InkMessages

/// Answers what fonts and dictionaries know of texts.
package enum TextFinder {
  /// So many characters and words in all, which is more than any script of a day has.
  private static let most = 1 << 20

  package static func answer(
    _ request: TextRequest,
    cancellation: Cancellation
  ) throws(MediaError) -> TextAnswer {
    guard request.characters.count + request.words.count <= most else {
      throw MediaError(.request, "more than \(most) texts are asked about")
    }
    let undrawn = try undrawn(request.characters, cancellation)
    var boundaries: [[Int]] = []
    for word in request.words {
      try cancellation.check()
      boundaries.append(try WordBoundaries.inText(word))
    }
    let dictionary = WordBoundaries.source.map { [$0] } ?? []
    return TextAnswer(undrawn: undrawn, boundaries: boundaries, sources: FontMap.folders + dictionary)
  }

  private static func undrawn(
    _ characters: [String],
    _ cancellation: Cancellation
  ) throws(MediaError) -> [String] {
    guard FontMap.hasFonts else { return characters }
    let coverage = try GlyphCoverage(fonts: try FontMap())
    var undrawn: [String] = []
    for character in characters {
      try cancellation.check()
      if !coverage.draws(character) { undrawn.append(character) }
    }
    return undrawn
  }
}
