import InkCompiler
import InkDiagnostics
import InkLanguage
import InkPlan
import InkText
import InkTime
import TestSupport

/// Checks scripts as the program does, with files that are only said to be there.
enum Scripts {
  static let compiler = Compiler(PlanOptions(generator: "tests"))

  static let resolve = SupposedFiles.resolve

  static func check(_ bytes: [UInt8], name: String = "test.inkslop") -> Compiler.Checked {
    compiler.check(SourceText(name: name, bytes: bytes), resolve: resolve)
  }

  /// Those of the check and of planning.
  static func diagnostics(_ text: String) -> [Diagnostic] {
    let checked = check(Array(text.utf8))
    let second = Ticks(seconds: 1)
    let content = FileContent(size: 1, sha256: "", duration: second, pictureDuration: second)
    let facts = Dictionary(uniqueKeysWithValues: checked.files.map { ($0, content) })
    return checked.diagnostics + compiler.plan(checked, facts: facts).diagnostics
  }

  /// One script for each diagnostic, and more.
  static func golden() throws -> [String] {
    try Repository.files(in: "Tests/CompilerTests/Diagnostics", ending: ".inkslop")
  }
}
