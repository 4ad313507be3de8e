import InkCompiler
import InkDiagnostics
import InkText
import InkWorkspace

/// A script on its way into a command: read, and checked against the files that it names.
struct ScriptInput {
  /// A script that cannot be read, and why.
  struct Unreadable: Error {
    let diagnostic: Diagnostic
  }

  let checked: Compiler.Checked
  let settings: ScriptSettings
  let compiler: Compiler

  /// Says what is wrong, and ends with it, when the script or its configuration cannot be read or has
  /// errors.
  ///
  /// - Parameter toleratesErrors: Whether to go on when it is the script that has them.
  static func load(
    _ path: String,
    _ arguments: SettingsArguments,
    toleratesErrors: Bool = false
  ) throws(ExitStatus) -> ScriptInput {
    var settings = try arguments.settings(for: path)
    settings.planOptions.voices = try arguments.voices.models(beside: settings.configurationPath)
    let source: SourceText
    do throws(Unreadable) {
      source = try read(path)
    } catch {
      Console.show(error.diagnostic)
      throw .input
    }
    let input = ScriptInput(source, path: path, settings: settings)
    let diagnostics = input.checked.diagnostics + arguments.unused(beside: input.checked.facts.usedVariables)
    Console.show(diagnostics, of: input.checked.source)
    if diagnostics.hasErrors, !toleratesErrors { throw .input }
    return input
  }

  private init(_ source: SourceText, path: String, settings: ScriptSettings) {
    self.settings = settings
    compiler = settings.compiler
    checked = compiler.check(source) { settings.files.resolve($0, $1, for: path) }
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
