import InkCompiler
import InkDiagnostics
import InkPlan

/// `inkreel plan`: compiles a script to a render plan.
enum PlanCommand: Command {
  static let name = "plan"
  static let summary = "compile a script to a render plan, as JSON"
  static let usage = "SCRIPT [-o plan.json] [options]"
  static let options: [CommandLineOption] =
    [.output, .resolution, .background, .strictEngines] + SettingsArguments.options

  static func run(_ options: CommandLineOptions) -> ExitStatus {
    do {
      let path = try options.oneFile("the script")
      let output = options.value("-o")
      let source = try PlanSource.compile(path, options: options, facts: .optional)
      let base = output.map(PlanPaths.folder) ?? "."
      let bytes = try PlanReader.write(PlanPaths.relative(source.plan, to: base))
      if let output {
        try OutputFile.write(bytes, to: output)
      } else {
        Console.result(bytes)
      }
      return .fine
    } catch let error as UsageError {
      Console.error("inkreel plan: \(error.message)\n")
      return .usage
    } catch let status as ExitStatus {
      return status
    } catch {
      Console.error("inkreel plan: \(error)\n")
      return .environment
    }
  }
}
