/// Where Roman numerals are numbers, and how they are said.
struct RomanRules: Sendable {
  enum Form: Sendable {
    case cardinal
    /// An ordinal of a gender, up to a number, and cardinals from there on.
    case ordinal(Agreement, upTo: Int)
  }

  /// Nouns before one: `Chapter IV`.
  var nouns: [WordKey: Form] = [:]
  /// Nouns that follow one: `XXI secolo`.
  var followers: [WordKey: Form] = [:]
  /// Names of kings and popes, with what they take.
  var names: [WordKey: Form] = [:]
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
  static func forms(_ table: String) -> [WordKey: Form] {
    var forms: [WordKey: Form] = [:]
    for line in table.split(separator: "\n") {
      let parts = TextTable.parts(line, by: ":")
      guard parts.count > 1, let gender = Agreement(letter: parts[0].first) else { continue }
      let limit = Int(parts[0].dropFirst()) ?? 4000
      let form = gender == .counting ? Form.cardinal : .ordinal(gender, upTo: limit)
      for word in parts[1].split(separator: " ") { if let key = WordKey(word) { forms[key] = form } }
    }
    return forms
  }
}
