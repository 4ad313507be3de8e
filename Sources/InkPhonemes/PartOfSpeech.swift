/// A tag of the Penn Treebank, such as `VBD` for a verb in the past.
struct PartOfSpeech: Hashable, Sendable, ExpressibleByStringLiteral {
  let name: String

  init(_ name: String) {
    self.name = name
  }

  init(stringLiteral name: String) {
    self.init(name)
  }

  static let properNoun: PartOfSpeech = "NNP"

  var isNoun: Bool { name.hasPrefix("NN") }

  /// The name of its group in the lexicons, or its own.
  var group: String {
    switch name.prefix(2) {
    case "VB": "VERB"
    case "NN": "NOUN"
    case "RB": "ADV"
    case "JJ": "ADJ"
    default: name.hasPrefix("ADV") ? "ADV" : name.hasPrefix("ADJ") ? "ADJ" : name
    }
  }
}
