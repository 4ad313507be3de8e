import TestSupport
import Testing

/// A client that others wrote: pygls', whose types know what every answer may hold.
@Suite struct ForeignClientTests {
  @Test func everyAnswerIsOfTheProtocolsTypes() throws {
    let home = try TemporaryFolder()
    let outcome = try RunProgram.run(
      [
        "timeout", "120", "python3", Repository.path("Tests/CommandTests/LanguageServer/pygls_client.py"),
        "\(RunProgram.folder)/inkreel",
      ],
      environment: [
        "PYTHONPATH=\(Repository.path(".build/python"))", "PYTHONDONTWRITEBYTECODE=1",
        "XDG_CACHE_HOME=\(home.path)",
      ]
    )
    #expect(outcome.status == 0, "\(outcome.standardError)")
    // Two sessions: the server sends diagnostics to one, the other asks for them.
    let methods = outcome.text.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(methods.filter { $0 == "textDocument/hover" }.count == 2)
    #expect(methods.contains("textDocument/diagnostic"))
  }
}
