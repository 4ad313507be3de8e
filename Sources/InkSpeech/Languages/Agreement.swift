/// How a number is said: by itself, or before a noun of some gender.
enum Agreement: Hashable, Sendable {
  case counting, masculine, feminine, neuter

  init?(letter: Character?) {
    switch letter {
    case "m": self = .masculine
    case "f": self = .feminine
    case "n": self = .neuter
    case "c": self = .counting
    default: return nil
    }
  }
}

/// What is counted, as it is said: of one, and of several.
struct CountedNoun: Sendable {
  var agreement: Agreement
  var one: String
  var many: String

  /// - Parameter text: As `m dólar, dólares`; the gender may be missing, and what is said of several too.
  init(_ text: some StringProtocol) {
    var rest = text[...]
    let letter = rest.first
    agreement = .counting
    if rest.dropFirst().first == " ", let gender = Agreement(letter: letter) {
      agreement = gender
      rest = rest.dropFirst(2)
    }
    let names = TextTable.parts(rest)
    one = names.first ?? ""
    many = names.count > 1 ? names[1] : one
  }

  func name(isOne: Bool) -> String { isOne ? one : many }
}
