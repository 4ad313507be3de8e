import InkDiagnostics
import TestSupport
import Testing

@Suite struct ExplainCommandTests {
  @Test func thePagesOfDiagnosticsArePrinted() throws {
    let page = try RunProgram.inkreel(["explain", "missing-file"])
    #expect(page.status == 0)
    #expect(page.text.hasPrefix("missing-file: a file that is not there\n\nSeverity: error.\n"))
    #expect(page.text.contains("\n    [sound file=\"plop.wav\"/]\n"))
    #expect(!page.text.contains("```") && !page.text.contains("\u{1B}"))
    #expect(try RunProgram.inkreel(["explain", "error[missing-file]:"]).text == page.text)

    let list = try RunProgram.inkreel(["explain"]).text.split(separator: "\n")
    #expect(list.count == DiagnosticCode.allCases.count)
    #expect(list.contains { $0.hasPrefix("missing-file ") && $0.hasSuffix(" a file that is not there") })

    let unknown = try RunProgram.inkreel(["explain", "mising-file"])
    #expect(unknown.status == 2)
    #expect(unknown.standardError.contains("did you mean `missing-file`?"))
  }
}
