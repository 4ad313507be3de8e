import InkCompiler
import InkDiagnostics
import InkText

/// What `inkreel check` does with one script of many. Nothing is written here.
struct ScriptCheck: Sendable {
  let compiler: Compiler
  let libraries: [String]
  /// What standard input is called.
  let standardInputName: String?
  /// Whether the safe fixes are made.
  let fixes: Bool

  struct Outcome: Sendable {
    let path: String
    /// What was read; `nil` when that failed.
    let original: SourceText?
    /// What was checked: the original, or what became of it.
    let source: SourceText?
    let diagnostics: [Diagnostic]
    /// How many diagnostics were mended.
    let fixed: Int
  }

  func run(_ path: String) -> Outcome {
    let source: SourceText
    do throws(ScriptInput.Unreadable) {
      source = try ScriptInput.read(path, standardInputAs: standardInputName)
    } catch {
      return Outcome(path: path, original: nil, source: nil, diagnostics: [error.diagnostic], fixed: 0)
    }
    let files = DiskFiles(script: source.name, libraries: libraries)
    guard fixes else {
      let checked = compiler.check(source) { files.resolve($0, $1) }
      return Outcome(path: path, original: source, source: source, diagnostics: checked.diagnostics, fixed: 0)
    }
    let fixed = compiler.fix(source) { files.resolve($0, $1) }
    return Outcome(
      path: path,
      original: source,
      source: fixed.checked.source,
      diagnostics: fixed.checked.diagnostics,
      fixed: fixed.count
    )
  }
}
