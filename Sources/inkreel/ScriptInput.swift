import InkCompiler
import InkDiagnostics
import InkText

/// A script on its way into a command: read, and checked against the files that it names.
struct ScriptInput {
  /// A script that cannot be read, and why.
  struct Unreadable: Error {
    let diagnostic: Diagnostic
  }

  let checked: Compiler.Checked

  /// Says what is wrong, and ends with it, when the script cannot be read or has errors.
  static func load(_ path: String, compiler: Compiler, libraries: [String]) throws(ExitStatus) -> ScriptInput
  {
    let source: SourceText
    do throws(Unreadable) {
      source = try read(path)
    } catch {
      Console.show(error.diagnostic)
      throw .input
    }
    let files = DiskFiles(script: path, libraries: libraries)
    let input = ScriptInput(checked: compiler.check(source) { files.resolve($0, $1) })
    Console.show(input.checked.diagnostics, of: input.checked.source)
    if input.checked.diagnostics.hasErrors { throw .input }
    return input
  }

  /// - Parameter name: What standard input is called; the files that it names are looked for beside that.
  static func read(_ path: String, standardInputAs name: String? = nil) throws(Unreadable) -> SourceText {
    do throws(InputFile.Failure) {
      let bytes = try InputFile.read(path, limit: SourceText.largestSize)
      return SourceText(name: path == "-" ? name ?? "<stdin>" : path, bytes: bytes)
    } catch {
      let code: DiagnosticCode =
        switch error {
        case .tooLarge: .scriptTooLarge
        case .system: .unreadableScript
        }
      throw Unreadable(
        diagnostic: Diagnostic(code, "cannot read `\(path)`: \(error.description)", at: nil)
      )
    }
  }
}
