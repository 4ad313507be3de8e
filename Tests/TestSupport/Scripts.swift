package import InkCompiler
package import InkDiagnostics
package import InkLanguage
import InkPlan
import InkText
import InkTime

/// Checks scripts as the program does, with files that are only said to be there.
package enum Scripts {
  package static let compiler: Compiler = {
    var options = PlanOptions(generator: "tests")
    options.variables = [
      "episode": Variable("12", origin: "given with --set"),
      "loudness": Variable("very\nloud", origin: "from inkreel.json:4:17"),
      "nothing": Variable("", origin: "from inkreel.json:5:16"),
    ]
    return Compiler(options)
  }()

  package static let resolve = StubFiles.resolve

  package static func check(_ bytes: [UInt8], name: String = "test.inkslop") -> Compiler.Checked {
    compiler.check(SourceText(name: name, bytes: bytes), resolve: resolve)
  }

  /// Those of the check and of planning.
  package static func diagnostics(_ text: String) -> [Diagnostic] {
    let checked = check(Array(text.utf8))
    let second = Ticks(seconds: 1)
    let content = FileContent(size: 1, sha256: "", duration: second, pictureDuration: second)
    let facts = Dictionary(uniqueKeysWithValues: checked.files.map { ($0, content) })
    return checked.diagnostics + compiler.plan(checked, facts: facts).diagnostics
  }

  /// One script for each diagnostic, and more.
  package static func golden() throws -> [String] {
    try Repository.files(in: "Tests/CompilerTests/Diagnostics", ending: ".inkslop")
  }
}
