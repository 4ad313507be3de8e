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
  init?(_ text: Substring) {
    let letters = text.utf8.prefix { $0 != 0x20 }
    switch letters.first {
    case UInt8(ascii: "p"): use = .plain
    case UInt8(ascii: "t"): use = .title
    case UInt8(ascii: "n"): use = .reference
    case UInt8(ascii: "e"): use = .ending
    case UInt8(ascii: "a"): use = .afterName
    case UInt8(ascii: "w"): use = .word
    default: return nil
    }
    let spoken = Substring(text.utf8.dropFirst(letters.count)).fields(at: "/")
    self.spoken = spoken.first.map(String.init) ?? ""
    elsewhere = spoken.count > 1 ? String(spoken[1]) : nil
    mayLackDot = letters.contains(UInt8(ascii: "d")) || use == .word
    needsCapital = letters.contains(UInt8(ascii: "C"))
  }
}
