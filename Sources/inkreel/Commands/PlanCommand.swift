import InkCompiler
import InkDiagnostics
import InkExport
import InkPlan
import InkText

/// `inkreel plan`: compiles a script to a render plan, or to a form of it that other programs read.
enum PlanCommand: Command {
  static let name = "plan"
  static let summary = "compile a script to a render plan, or to subtitles, an editing project, chapters"
  static let usage = "SCRIPT|plan.json [-o FILE] [--format FORM] [options]"
  static let options: [CommandLineOption] =
    [
      CommandLineOption("-o", value: "FILE", "where to write it; its ending tells the form"),
      CommandLineOption(
        "--format",
        value: "FORM",
        PlanForm.names.joined(separator: ", ")
      ),
      CommandLineOption("--speak", "speak first, so that every time in the plan is exact"),
      CommandLineOption("--speech", value: "DIR", "speak first, and put the spoken clips there"),
      .cacheDirectory, .title, .resolution, .background, LoudnessArgument.option, .strictEngines,
    ] + SettingsArguments.options

  static func run(_ options: CommandLineOptions) -> ExitStatus {
    do {
      let path = try options.oneFile("the script")
      let output = options.value("-o")
      let form = try PlanForm(named: options.value("--format"), output: output)
      let source = try PlanSource.load(path, options: options, facts: .optional)
      let plan = try spoken(source, options)
      let bytes = try form.bytes(of: plan, from: source, output: output)
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
    let folder = options.value("--speech")
    guard options.has("--speak") || folder != nil else { return source.plan }
    let progress = ProgressDisplay(.automatic)
    let cache = try SpeechCache.folder(options.value("--cache-dir"))
    defer { progress.clear() }
    let plan: RenderPlan
    do throws(MediaClient.Failure) {
      let client = try MediaClient { progress.show($0) }
      plan = try Narrator(source: source, cache: cache, progress: progress).measured(client)
    } catch {
      progress.clear()
      throw error.show(locate: source.diagnostic, of: source)
    }
    return try folder.map { folder throws(ExitStatus) in try SpeechFolder(folder).fill(from: plan) } ?? plan
  }
}
