import InkCompiler
import InkDiagnostics
import InkText

/// `inkreel check`: says everything that is wrong with scripts.
enum CheckCommand: Command {
  static let name = "check"
  static let summary = "say what is wrong with scripts; nothing when all is well"
  static let usage = "SCRIPT … [options]"
  static let options: [CommandLineOption] = [.json, .library]

  static func run(_ options: CommandLineOptions) -> ExitStatus {
    guard !options.files.isEmpty else {
      Console.error("inkreel check: name a script to check\n")
      return .usage
    }
    let compiler = Compiler(PlanOptions(generator: Version.program))
    var status = ExitStatus.fine
    var records: [JSONDiagnostic] = []
    for path in options.files {
      do throws(ExitStatus) {
        let checked = try ScriptInput.check(path, compiler: compiler, libraries: options.all("--library"))
        if checked.diagnostics.hasErrors { status = status.worse(.input) }
        if options.has("--json") {
          let lines = LineIndex(checked.source)
          records += checked.diagnostics.map { JSONDiagnostic($0, file: checked.source.name, lines: lines) }
        } else {
          Console.show(checked.diagnostics, of: checked.source)
        }
      } catch {
        status = status.worse(error)
      }
    }
    if options.has("--json") { JSONReport.print(["diagnostics": records]) }
    return status
  }
}
