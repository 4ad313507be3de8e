import FoundationEssentials
import TestSupport
import Testing

/// The extension for VS Code, in Node.js with a stand-in for VS Code, against the real server.
@Suite struct VSCodeTests {
  @Test func theExtensionServesAScript() throws {
    let folder = try TemporaryFolder()
    let script = """
      [musc file="loop.wav"/]
      [tts id="intro"]
      Hello there.
      [/tts]
      [sound file="pop.wav" start="intro.end"/]

      """
    try folder.write(script, to: "script.inkslop")
    for name in ["loop.wav", "pop.wav"] { _ = try folder.wav([0, 0], name: name) }
    let outcome = try RunProgram.run([
      "timeout", "60", "node", Repository.path("Tests/EditorTests/vscode/session.js"),
      Repository.path("grammar/vscode"), "\(RunProgram.folder)/inkreel", folder.path,
    ])
    #expect(outcome.status == 0, "\(outcome.standardError)")
  }

  @Test func itsFilesAreThere() throws {
    struct Manifest: Decodable {
      struct Contributions: Decodable {
        struct Language: Decodable { let id: String, configuration: String }
        struct Grammar: Decodable { let scopeName: String, path: String }
        let languages: [Language]
        let grammars: [Grammar]
      }
      let main: String
      let version: String
      let contributes: Contributions
    }
    struct Grammar: Decodable { let scopeName: String }
    let folder = "grammar/vscode"
    let decoder = JSONDecoder()
    let manifest = try decoder.decode(
      Manifest.self,
      from: Data(try Repository.read("\(folder)/package.json"))
    )
    #expect(try !Repository.read("\(folder)/\(manifest.main)").isEmpty)
    let language = try #require(manifest.contributes.languages.first)
    #expect(try !Repository.read("\(folder)/\(language.configuration)").isEmpty)
    let named = try #require(manifest.contributes.grammars.first)
    let grammar = try decoder.decode(Grammar.self, from: Data(try Repository.read("\(folder)/\(named.path)")))
    #expect(grammar.scopeName == named.scopeName)
    #expect(try RunProgram.inkreel(["--version"]).text.contains(manifest.version))
  }
}
