import InkAssist
import InkCompiler
import InkEstimate
import InkLanguage
import InkPlan
import InkText
import TestSupport

extension MarkedScript {
  var snapshot: ScriptSnapshot { ScriptSnapshot.of(text) }
}

extension ScriptSnapshot {
  private static let tests: Compiler = {
    var options = PlanOptions(generator: "tests")
    options.variables = ["name": Variable("you", origin: "given with --set")]
    return Compiler(options)
  }()

  static func of(_ text: String) -> ScriptSnapshot { of(Array(text.utf8)) }

  static func of(_ bytes: [UInt8]) -> ScriptSnapshot {
    let checked = tests.check(
      SourceText(name: "script.inkslop", bytes: bytes),
      resolve: StubFiles.resolve
    )
    return ScriptSnapshot(checked, compiler: tests, rate: .inkslop)
  }

  func text(_ range: ByteRange) -> String { source.string(range) }

  var errorCount: Int { checked.diagnostics.count { $0.severity == .error } }
}

extension Scripts {
  /// The examples, and the scripts that raise each diagnostic and those that do not.
  static func all() throws -> [(path: String, bytes: [UInt8])] {
    let folders = ["examples", "Tests/CompilerTests/Diagnostics", "Tests/AssistTests/Scripts"]
    return try folders.flatMap { try Repository.files(in: $0, ending: ".inkslop") }.map {
      ($0, try Repository.read($0))
    }
  }
}
