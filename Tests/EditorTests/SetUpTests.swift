import FoundationEssentials
import TestSupport
import Testing

/// The set-ups of `docs/editors.md` that no test runs are at least in the form that their editors read, and
/// start the server as it is started.
@Suite struct SetUpTests {
  private func blocks(_ language: String) throws -> [String] {
    try Repository.text("docs/editors.md").components(separatedBy: "```\(language)\n").dropFirst().compactMap
    {
      $0.components(separatedBy: "\n```").first
    }
  }

  /// What Python's reader of a format makes of a text, as JSON without white space.
  private func read(_ text: String, with expression: String) throws -> String {
    let outcome = try RunProgram.run(
      ["python3", "-c", "import sys, json, re, tomllib, xml.etree.ElementTree as xml\nprint(\(expression))"],
      input: Array(text.utf8)
    )
    #expect(outcome.status == 0, "\(outcome.standardError)")
    return outcome.text
  }

  @Test func settingsInJSONAndTOMLStartTheServer() throws {
    let json = try blocks("json")
    #expect(json.count == 2)
    for block in json {
      let compact = try read(block, with: "json.dumps(json.load(sys.stdin))")
      #expect(compact.contains(#""command": ["inkreel", "lsp"]"#))
    }
    let toml = try #require(try blocks("toml").first)
    let compact = try read(toml, with: "json.dumps(tomllib.loads(sys.stdin.read()))")
    #expect(compact.contains(#"{"inkreel": {"command": "inkreel", "args": ["lsp"]}}"#))
    #expect(compact.contains(#""language-servers": ["inkreel"]"#))
    for block in try blocks("toml") {
      #expect(try read(block, with: "bool(tomllib.loads(sys.stdin.read()))") == "True\n")
    }
  }

  /// Its expressions are ones, and each context that it goes to is there.
  @Test func katesSyntaxIsWhole() throws {
    let expression = """
      sorted((lambda root:
        {rule.get('context') for rule in root.iter() if rule.get('context') and rule.tag != 'context'}
        - {context.get('name') for context in root.iter('context')}
        | {rule.get('attribute') for rule in root.iter() if rule.get('attribute')}
        - {item.get('name') for item in root.iter('itemData')}
        | {'bad' for rule in root.iter('RegExpr') if not re.compile(rule.get('String'))}
      )(xml.fromstring(sys.stdin.read())))
      """
    let left = try read(try Repository.text("grammar/kate/inkslop.xml"), with: expression)
    #expect(left == "['#pop', '#stay']\n")
  }
}
