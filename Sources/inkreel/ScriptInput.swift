import InkCompiler
import InkDiagnostics
import InkText

/// A script on its way into a command: read, and checked against the files that it names.
struct ScriptInput {
  let checked: Compiler.Checked
  let settings: ScriptSettings
  let compiler: Compiler

  /// Says what is wrong, and ends with it, when the script or its configuration cannot be read or has
  /// errors.
  static func load(_ path: String, _ arguments: SettingsArguments) throws(ExitStatus) -> ScriptInput {
    let input = try ScriptInput(path, settings: arguments.settings(for: path))
    let diagnostics = input.checked.diagnostics + arguments.unused(beside: input.checked.script.usedVariables)
    Console.show(diagnostics, of: input.checked.source)
    if diagnostics.hasErrors { throw .input }
    return input
  }

  /// Without a word about what is wrong in the script.
  init(_ path: String, settings: ScriptSettings) throws(ExitStatus) {
    let source = SourceText(name: path == "-" ? "<stdin>" : path, bytes: try ScriptInput.read(path))
    let files = DiskFiles(script: path, libraries: settings.libraries)
    self.settings = settings
    compiler = Compiler(settings.planOptions)
    checked = compiler.check(source) { files.resolve($0, $1) }
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
