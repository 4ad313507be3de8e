/// Where Roman numerals are numbers, and how they are said.
struct RomanRules: Sendable {
  /// No numeral is greater.
  static let all = 3999

  enum Form: Sendable {
    case cardinal
    /// An ordinal of a gender, up to a number, and cardinals from there on.
    case ordinal(Agreement, upTo: Int)
  }

  /// Nouns before one: `Chapter IV`.
  var nouns = WordTable<Form>()
  /// Nouns that follow one: `XXI secolo`.
  var followers = WordTable<Form>()
  /// Names of kings and popes, with what they take.
  var names = WordTable<Form>()
  /// What is said of a ruler's number `{n}`, or `{N}` with a capital.
  var ruler: Template = "{n}"
  /// The same of those by gender, where it differs.
  var rulers: [Agreement: Template] = [:]
  /// How an ordinal after a ruler's name is spelled by its set and ending.
  var rulerEnding: [Agreement: String] = [:]
  /// Whether an ordinal's ending may follow: `XVIIe`.
  var takesEnding = false
  /// Whether a dot comes after the number, as in German.
  var takesDot = false

  /// - Parameter table: A line for each form: `c`, `m`, `f`, with a number up to which they are ordinals; a
  ///   colon, and the words.
  static func forms(_ table: String) -> WordTable<Form> {
    var forms = WordTable<Form>()
    for line in table[...].fields(at: "\n") {
      let parts = line.fields(at: ":")
      guard parts.count > 1, let gender = Agreement(letter: parts[0].utf8.first) else { continue }
      let limit = Int(parts[0].dropFirst()) ?? all
      let form = gender == .counting ? Form.cardinal : .ordinal(gender, upTo: limit)
      for word in parts[1].fields(at: " ") { if let key = WordKey(word) { forms[key] = form } }
    }
    return forms
  }
}
