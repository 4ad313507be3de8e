import InkText

/// The options of a command, in the order of its help.
struct OptionList: Sendable {
  let options: [any OptionDeclaration]

  /// `OptionList(.json, .output)`
  init<each Value>(_ option: repeat Option<each Value>) {
    var options: [any OptionDeclaration] = []
    for option in repeat each option { options.append(option) }
    self.options = options
  }

  private init(_ options: [any OptionDeclaration]) {
    self.options = options
  }

  static func + (left: OptionList, right: OptionList) -> OptionList {
    OptionList(left.options + right.options)
  }

  /// A line for each option.
  var help: String {
    let width = options.map(\.synopsis.count).max() ?? 0
    return options.map { option in
      let gap = String(repeating: " ", count: width - option.synopsis.count + 2)
      return "  \(option.synopsis)\(gap)\(option.help)\n"
    }.joined()
  }

  func option(spelled word: String) -> (any OptionDeclaration)? {
    options.first { $0.spellings.contains(word) }
  }

  /// What was probably meant by an option that there is not: the dashes do not count.
  func nearest(to word: String) -> String? {
    let spellings = options.flatMap(\.spellings)
    return EditDistance.nearest(to: bare(word), among: spellings.map(bare)).flatMap { name in
      spellings.first { bare($0) == name }
    }
  }

  private func bare(_ spelling: String) -> String { String(spelling.drop { $0 == "-" }) }
}
