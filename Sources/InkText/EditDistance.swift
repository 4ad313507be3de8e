/// Did-you-mean: the nearest of some names to one that is not among them.
package enum EditDistance {
  /// Names longer than this are not compared; no one means them.
  private static let longest = 64

  /// The nearest candidate, if it is near enough to be what was meant: a third of its letters, at least
  /// one, may differ. A name that differs in case alone is always the nearest.
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let folded = Array(name.lowercased().utf8)
    guard !folded.isEmpty, folded.count <= longest else { return nil }
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().utf8)
      let allowed = max(1, max(letters.count, folded.count) / 3)
      guard letters.count <= longest, abs(letters.count - folded.count) <= allowed else { continue }
      let distance = between(folded, letters)
      if distance <= allowed, distance < (best?.distance ?? .max) { best = (distance, candidate) }
    }
    return best?.name
  }

  /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
  package static func between(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          previous[column + 1] + 1,
          current[column] + 1,
          previous[column] + (letter == other ? 0 : 1)
        )
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
