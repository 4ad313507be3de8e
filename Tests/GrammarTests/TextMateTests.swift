import InkLanguage
import InkSyntax
import TestSupport
import Testing

/// `grammar/inkslop.tmLanguage.json`, as a tokeniser for TextMate grammars reads it.
@Suite struct TextMateTests {
  private static let grammar = "grammar/inkslop.tmLanguage.json"
  private static let folder = "Tests/GrammarTests/TextMate"

  /// The names are in the regular expression on the line after a comment that announces them.
  @Test func knowsTheTagsAndParametersOfTheCatalogue() throws {
    let tags = Catalogue.standard.specifications
    let narrating = tags.filter { $0.form.hasWords }.map(\.name)
    let parameters = tags.flatMap(\.parameters).map(\.name)
    let names = [
      "\"Tags whose words are read or shown, from the catalogue.\"": narrating,
      "\"All tags, from the catalogue.\"": tags.map(\.name),
      "\"Parameters of all tags, from the catalogue.\"": Array(Set(parameters)).sorted(),
    ]
    var lines = try Repository.text(TextMateTests.grammar).split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).map(String.init)
    for (comment, names) in names {
      let start = try #require(lines.firstIndex { $0.contains(comment) }, "\(comment)")
      let isNarration = names == narrating
      for line in lines.indices[(start + 1)...].prefix(isNarration ? 12 : 1) {
        lines[line] = lines[line].replacing(
          /\((?:[a-z0-9-]+\|)+[a-z0-9-]+\)/,
          with: "(\(names.joined(separator: "|")))"
        )
      }
    }
    try Golden.expect(lines.joined(separator: "\n"), TextMateTests.grammar)
  }

  @Test(arguments: try Repository.files(in: folder, ending: ".inkslop"))
  func givesEachStretchItsScope(path: String) throws {
    let outcome = try RunProgram.run([
      "python3", Repository.path("\(TextMateTests.folder)/tokenise.py"),
      Repository.path(TextMateTests.grammar), Repository.path(path),
    ])
    #expect(outcome.status == 0, "\(outcome.standardError)")
    try Golden.expect(outcome.text, path.replacing(".inkslop", with: ".txt"))
  }
}
