/// How dates are said.
struct DateRules: Sendable {
  struct Month: Sendable {
    var number: Int
    /// Whether it is a month only beside a number, as `Mar.`
    var needsNumber: Bool
    var isAbbreviation: Bool
  }

  /// From January on.
  var names: [String] = []
  /// Names and their abbreviations.
  var months = WordTable<Month>()
  /// Weekdays as they are written, also as abbreviations.
  var weekdays = WordSet()
  /// Whether numeric dates begin with the month.
  var isMonthFirst = false
  /// Of a day `{d}` and a month `{m}`, in the order in which a numeric date is said.
  var dayMonth: Template = "{d} {m}"
  /// The year `{y}` after them.
  var year: Template = " {y}"
  /// Whether the year is said before them.
  var yearFirst = false
  /// Whether every day is an ordinal, or the first alone.
  var ordinalDays = false
  var ordinalFirst = false
  /// Before and after a day that comes before its month, where it is said so: `the fifth of May`.
  var dayArticle: String?
  var dayJoint: String?
  /// Words after which `3/4` is a day.
  var cues = WordSet()

  /// - Parameter table: A line for each month: its name, a colon, and abbreviations, of which those with `?`
  ///   are months only beside a number.
  mutating func setMonths(_ table: String) {
    for (index, line) in table[...].fields(at: "\n").enumerated() {
      let parts = line.fields(at: ":")
      guard let name = parts.first.map(String.init) else { continue }
      names.append(name)
      add(name, Month(number: index + 1, needsNumber: false, isAbbreviation: false))
      for short in (parts.count > 1 ? parts[1] : "").fields(at: " ") {
        let needsNumber = short.utf8.last == UInt8(ascii: "?")
        let text = needsNumber ? short.dropLast() : short
        add(String(text), Month(number: index + 1, needsNumber: needsNumber, isAbbreviation: true))
      }
    }
  }

  private mutating func add(_ name: String, _ month: Month) {
    if let key = WordKey(name) { months[key] = month }
  }
}
