/// Decades: `'90s`, `1990s`, `'90`.
extension SpokenFormReader {
  /// An apostrophe before two digits: the century is left out, and nothing is said for it.
  mutating func readDecade(_ index: Int) -> Int? {
    guard text[index].is("'") || text[index].is("’") || text[index].is("‘"), text.isAttached(index + 1),
      text.digitCount(index + 1) == 2
    else { return nil }
    return readDecadeNumber(index + 1, from: index) ?? index + 1
  }

  /// `90s`, `1990s`: tens of years.
  mutating func readDecadeNumber(_ index: Int, from start: Int) -> Int? {
    var suffix = index + 1
    let count = text.digitCount(index)
    // `1990's`
    if text[suffix].is("'") || text[suffix].is("’"), text.isAttached(suffix) { suffix += 1 }
    guard count == 4 || count == 2, text.isAttached(suffix), text[suffix].kind == .letters,
      let key = text.key(suffix), rules.decadeSuffixes.contains(key), let number = text.number(index),
      number % 10 == 0, number > 10, count == 2 || rules.years?.contains(number) == true
    else { return nil }
    say(decade(number, text.string(suffix)), start..<suffix + 1)
    return suffix + 1
  }

  private func decade(_ number: Int, _ suffix: String) -> String {
    let year = rules.year(UInt64(number))
    let ending = suffix.lowercased()
    if rules.hasCapitalNouns {
      // German keeps its own ending: `Neunzigern`, `achtziger`.
      return ending == "er" ? year + ending : year.capitalizedFirst + ending
    }
    guard year.hasSuffix("y") else { return year + "s" }
    return year.dropLast() + "ies"
  }
}
