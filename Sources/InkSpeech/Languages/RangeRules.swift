/// How ranges and scores are said.
struct RangeRules: Sendable {
  /// Between the two: `to`.
  var joint = "to"
  /// Before both, where the language has such a word: `da`.
  var opening: String?
  /// Words after which both are left out.
  var bareCues = WordSet()
  /// Between the goals of a match.
  var score = "to"
}
