import InkText

/// Rules that write whole numbers in words, as a table that a reader can check.
///
/// A line `name:` starts a set of rules; `name: parent` one that has the rules of another but for its own. A
/// rule is the smallest number that it is for, and what is said: `{q}` and `{r}` stand for the quotient and the
/// remainder by the greatest power of ten that is not above that number (or by what follows it after a slash),
/// `{=}` for the number itself, each by the same set or by the one that is named (`{q:joined}`). What is in
/// square brackets is said where the remainder is not zero, and after a bar there what is said where it is; `*`
/// is the ending that the caller asks for. A base with two dots gives its words to the numbers from there on,
/// one each.
///
/// ICU's rule-based number formats work the same way.
struct Spellout: Sendable {
  enum Part: Hashable, Sendable {
    case text([UInt8])
    case quotient(Int)
    case remainder(Int)
    case same(Int)
    case ending
    /// By whether there is a remainder.
    case choice(remains: [Part], exact: [Part])
  }

  struct Rule: Hashable, Sendable {
    var base: UInt64
    var divisor: UInt64
    var parts: [Part]
  }

  /// Numbers of more digits are not written in words.
  static let maxDigits = 18

  private let names: [String]
  /// By ascending base, for each set.
  private let sets: [[Rule]]

  init(_ table: String) {
    var parser = SpelloutParser()
    for line in table[...].fields(at: "\n") { parser.read(line) }
    (names, sets) = parser.finish()
  }

  /// The number of a set; 0, which is the first, where there is none of that name.
  func set(_ name: String) -> Int { names.firstIndex(of: name) ?? 0 }

  func has(_ name: String) -> Bool { names.contains(name) }

  /// - Parameter value: Of at most `maxDigits`.
  func words(_ value: UInt64, set: Int, ending: String = "") -> [UInt8] {
    var words: [UInt8] = []
    write(value, set, ending, &words)
    return words
  }

  private func write(_ value: UInt64, _ set: Int, _ ending: String, _ words: inout [UInt8]) {
    let rules = sets[set]
    let next = rules.partitioningIndex { $0.base > value }
    guard next > 0 else { return }
    write(rules[next - 1].parts, of: rules[next - 1], value, ending, &words)
  }

  private func write(
    _ parts: [Part],
    of rule: Rule,
    _ value: UInt64,
    _ ending: String,
    _ words: inout [UInt8]
  ) {
    for part in parts {
      switch part {
      case .text(let text): words += text
      case .ending: words += ending.utf8
      case .quotient(let set): write(value / rule.divisor, set, ending, &words)
      case .remainder(let set): write(value % rule.divisor, set, ending, &words)
      case .same(let set): write(value, set, ending, &words)
      case .choice(let remains, let exact):
        write(value % rule.divisor > 0 ? remains : exact, of: rule, value, ending, &words)
      }
    }
  }
}
