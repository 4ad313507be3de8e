import InkCompiler
import InkDiagnostics
import InkPlan

/// `inkreel plan`: compiles a script to a render plan.
enum PlanCommand: Command {
  static let name = "plan"
  static let summary = "compile a script to a render plan, as JSON"
  static let usage = "SCRIPT [-o plan.json] [options]"
  static let options: [CommandLineOption] =
    [
      .output, .resolution, .background, LoudnessArgument.option, .strictEngines,
      CommandLineOption("--speak", "speak first, so that every time in the plan is exact"), .cacheDirectory,
    ] + SettingsArguments.options

  static func run(_ options: CommandLineOptions) -> ExitStatus {
    do {
      let path = try options.oneFile("the script")
      let output = options.value("-o")
      let source = try PlanSource.compile(path, options: options, facts: .optional)
      let plan = options.has("--speak") ? try spoken(source, options) : source.plan
      let base = output.map(PlanPaths.folder) ?? "."
      let bytes = try PlanReader.write(PlanPaths.relative(plan, to: base))
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

extension PlanCommand {
  static func spoken(_ source: PlanSource, _ options: CommandLineOptions) throws -> RenderPlan {
    let progress = ProgressDisplay(.automatic)
    let cache = try SpeechCache.folder(options.value("--cache-dir"))
    defer { progress.clear() }
    do throws(MediaClient.Failure) {
      let client = try MediaClient { progress.show($0) }
      return try Narrator(source: source, cache: cache, progress: progress).measured(client)
    } catch {
      progress.clear()
      throw error.show(locate: source.diagnostic, of: source)
    }
  }
}
