import InkText

/// The options of a command, in the order of its help.
struct OptionList: Sendable {
  let options: [OptionDeclaration]

  /// An option or a list on each line.
  init(@Builder _ options: () -> [OptionDeclaration]) {
    self.options = options()
  }

  @resultBuilder enum Builder {
    static func buildExpression<Value>(_ option: Option<Value>) -> [OptionDeclaration] {
      [option.declaration]
    }

    static func buildExpression(_ list: OptionList) -> [OptionDeclaration] { list.options }

    static func buildBlock(_ parts: [OptionDeclaration]...) -> [OptionDeclaration] { Array(parts.joined()) }
  }

  /// A line for each option.
  var help: String {
    let width = options.map(\.synopsis.count).max() ?? 0
    return options.map { option in
      let gap = String(repeating: " ", count: width - option.synopsis.count + 2)
      return "  \(option.synopsis)\(gap)\(option.help)\n"
    }.joined()
  }

  func option(spelled word: String) -> OptionDeclaration? {
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
