import InkCompiler
import InkDiagnostics
import InkText

/// `inkreel check`: says everything that is wrong with scripts.
enum CheckCommand: Command {
  static let name = "check"
  static let summary = "say what is wrong with scripts; nothing when all is well"
  static let usage = "SCRIPT … [options]"
  static let options: [CommandLineOption] = [.json] + SettingsArguments.options

  static func run(_ options: CommandLineOptions) -> ExitStatus {
    guard !options.files.isEmpty else {
      Console.error("inkreel check: name a script to check\n")
      return .usage
    }
    do throws(UsageError) {
      return check(options, try SettingsArguments(options))
    } catch {
      Console.error("inkreel check: \(error.message)\n")
      return .usage
    }
  }

  private static func check(_ options: CommandLineOptions, _ arguments: SettingsArguments) -> ExitStatus {
    var status = ExitStatus.fine
    var records: [JSONDiagnostic] = []
    func tell(_ diagnostics: [Diagnostic], of source: SourceText?) {
      if diagnostics.hasErrors { status = status.worse(.input) }
      if options.has("--json") {
        let lines = source.map(LineIndex.init)
        records += diagnostics.map { JSONDiagnostic($0, file: source?.name, lines: lines) }
      } else {
        Console.show(diagnostics, of: source)
      }
    }
    var told: Set<String> = []
    var used: Set<String> = []
    for path in options.files {
      let file = arguments.search.file(for: path)
      if let file, told.insert(file.path).inserted { tell(file.diagnostics, of: file.source) }
      if let file, file.diagnostics.hasErrors { continue }
      do throws(ExitStatus) {
        let checked = try ScriptInput(path, settings: ScriptSettings(arguments, file)).checked
        tell(checked.diagnostics, of: checked.source)
        used.formUnion(checked.script.usedVariables)
      } catch {
        status = status.worse(error)
      }
    }
    tell(arguments.unused(beside: used), of: nil)
    if options.has("--json") { JSONReport.print(["diagnostics": records]) }
    return status
  }
}
