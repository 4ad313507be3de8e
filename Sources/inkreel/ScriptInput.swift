import InkCompiler
import InkDiagnostics
import InkText

/// A script on its way into a command: read, and checked against the files that it names.
struct ScriptInput {
  let checked: Compiler.Checked

  /// Says what is wrong, and ends with it, when the script cannot be read or has errors.
  static func load(_ path: String, compiler: Compiler, libraries: [String]) throws(ExitStatus) -> ScriptInput
  {
    let input = ScriptInput(checked: try check(path, compiler: compiler, libraries: libraries))
    Console.show(input.checked.diagnostics, of: input.checked.source)
    if input.checked.diagnostics.hasErrors { throw .input }
    return input
  }

  /// Without a word about what is wrong in the script.
  static func check(
    _ path: String,
    compiler: Compiler,
    libraries: [String]
  ) throws(ExitStatus) -> Compiler.Checked {
    let source = SourceText(name: path == "-" ? "<stdin>" : path, bytes: try read(path))
    let files = DiskFiles(script: path, libraries: libraries)
    return compiler.check(source) { files.resolve($0, $1) }
  }

  private static func read(_ path: String) throws(ExitStatus) -> [UInt8] {
    do throws(InputFile.Failure) {
      return try InputFile.read(path, limit: SourceText.largestSize)
    } catch {
      let code: DiagnosticCode =
        switch error {
        case .tooLarge: .scriptTooLarge
        case .system: .unreadableScript
        }
      Console.show(Diagnostic(code, "cannot read `\(path)`: \(error.description)", at: nil))
      throw .input
    }
  }
}
