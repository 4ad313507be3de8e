/// How a number is said: by itself, or before a noun of some gender.
enum Agreement: Hashable, Sendable {
  case counting, masculine, feminine, neuter

  /// By the first letter of its name.
  init?(letter: UInt8?) {
    switch letter {
    case UInt8(ascii: "m"): self = .masculine
    case UInt8(ascii: "f"): self = .feminine
    case UInt8(ascii: "n"): self = .neuter
    case UInt8(ascii: "c"): self = .counting
    default: return nil
    }
  }
}

/// What is counted, as it is said: of one, and of several.
struct CountedNoun: Hashable, Sendable {
  var agreement = Agreement.counting
  var one: String
  var many: String

  /// - Parameter text: As `m dólar, dólares`; the gender may be missing, and what is said of several too.
  init(_ text: Substring) {
    var text = text
    let start = text.utf8.prefix(2)
    if start.last == 0x20, let gender = Agreement(letter: start.first) {
      agreement = gender
      text = text.dropFirst(2)
    }
    let names = text.fields(at: ",")
    one = names.first.map(String.init) ?? ""
    many = names.count > 1 ? String(names[1]) : one
  }

  init(_ text: String) { self.init(text[...]) }

  func name(isOne: Bool) -> String { isOne ? one : many }
}
