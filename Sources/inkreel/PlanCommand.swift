import InkCompiler
import InkDiagnostics
import InkPlan

/// `inkreel plan`: compiles a script to a render plan.
enum PlanCommand: Command {
  static let name = "plan"
  static let summary = "compile a script to a render plan, as JSON"
  static let usage = "SCRIPT [-o plan.json] [options]"
  static let options: [CommandLineOption] = [
    .output, .resolution, .background, .strictEngines, .library,
    CommandLineOption("--speak", "speak first, so that every time in the plan is exact"), .cacheDirectory,
  ]

  static func run(_ options: CommandLineOptions) -> ExitStatus {
    do {
      let path = try options.oneFile("the script")
      let planOptions = try PlanOptions(options)
      let output = options.value("-o")
      let source = try PlanSource.compile(path, options: options, planOptions: planOptions, facts: .optional)
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
  private static func spoken(_ source: PlanSource, _ options: CommandLineOptions) throws -> RenderPlan {
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

extension PlanOptions {
  /// From the command line.
  init(_ options: CommandLineOptions) throws(UsageError) {
    self.init(generator: Version.program)
    if let name = options.value("--resolution") {
      guard let resolution = Resolution(rawValue: name) else {
        throw UsageError("`--resolution` is 9:16 or 16:9, not `\(name)`")
      }
      self.resolution = resolution
    }
    if let name = options.value("--background") {
      guard let color = ColorArgument.read(name) else {
        throw UsageError("`--background` is a colour's name or #rrggbb, not `\(name)`")
      }
      background = Background(of: color)
    }
  }
}
