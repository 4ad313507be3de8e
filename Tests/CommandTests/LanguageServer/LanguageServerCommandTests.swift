import TestSupport
import Testing

@Suite struct LanguageServerCommandTests {
  @Test func aRecordingThatCannotBeWrittenIsRefusedAtOnce() throws {
    let outcome = try RunProgram.inkreel(["lsp", "--record", "/nowhere/at/all"])
    #expect(outcome.status == 2)
    #expect(outcome.standardError.contains("cannot write `/nowhere/at/all`: No such file or directory"))
  }

  @Test func itTakesNoScripts() throws {
    #expect(try RunProgram.inkreel(["lsp", "a.inkslop"]).status == 2)
  }
}
