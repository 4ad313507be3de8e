import InkPlan

/// Marks that have a player lay a line out in its direction, in forms of subtitles that have no field for it.
///
/// Players that go by a line's first letter, and those that take all lines to run from left to right, lay out what is
/// between these marks alike (UAX #9, X2 and X3).
enum DirectionMarks {
  /// A word as it is laid out in a line of the cue.
  static func text(_ word: SpokenWord, of cue: Cue) -> String {
    cue.direction?.marked(word.text) ?? word.text
  }

  private static let end = "\u{202C}"

  /// What goes before and after a line; nothing where every player takes it as it is.
  static func around(_ line: [SpokenWord], of cue: Cue) -> (start: String, end: String) {
    if cue.direction == .rightToLeft { return ("\u{202B}", end) }
    let isMistaken = line.lazy.compactMap { TextDirection.ofFirstLetter(in: $0.text) }.first == .rightToLeft
    return isMistaken ? ("\u{202A}", end) : ("", "")
  }
}
