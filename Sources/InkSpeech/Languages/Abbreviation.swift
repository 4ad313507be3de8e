/// What is said for an abbreviation, and where it is one.
struct Abbreviation: Sendable {
  enum Use: Sendable {
    /// Anywhere; its dot never ends a sentence.
    case plain
    /// Before a name: `Dr.`
    case title
    /// Before a number alone: `No. 5`.
    case reference
    /// Where its dot may be a sentence's too: `etc.`
    case ending
    /// Anywhere, without a dot of its own: `iOS`.
    case word
    /// After a name or an ordinal, `Main St.`; elsewhere it is something else, or nothing.
    case afterName
  }

  var use: Use
  var spoken: String
  /// What it is elsewhere, of those after a name.
  var elsewhere: String?
  /// Whether it is one without its dot too.
  var mayLackDot: Bool
  /// Whether it begins with a capital.
  var needsCapital: Bool

  /// - Parameter text: Letters for how it is used (`p`, `t`, `n`, `e`, `a`, `w` as in `Use`, `d` without a dot too,
  ///   `C` with a capital alone), a space, and what is said; after a slash what is said elsewhere.
  init?(_ text: String) {
    guard let space = text.firstIndex(of: " ") else { return nil }
    let letters = text[..<space]
    let spoken = TextTable.parts(text[space...], by: "/")
    switch letters.first {
    case "p": use = .plain
    case "t": use = .title
    case "n": use = .reference
    case "e": use = .ending
    case "a": use = .afterName
    case "w": use = .word
    default: return nil
    }
    self.spoken = spoken.first ?? ""
    elsewhere = spoken.count > 1 ? spoken[1] : nil
    mayLackDot = letters.contains("d") || use == .word
    needsCapital = letters.contains("C")
  }
}
