import FoundationEssentials
import InkCompiler
import InkDiagnostics
import InkMessages
import InkPlan
import InkTime

/// `inkreel render`: makes the video, or its sound alone.
enum RenderCommand: Command {
  static let name = "render"
  static let summary = "make the video, or its sound alone, from a script or a plan"
  static let usage = "SCRIPT|plan.json -o FILE [options]"
  static let options: [CommandLineOption] = [
    CommandLineOption(
      "-o",
      value: "FILE",
      "what to make, by its ending: .mp4, or .wav .flac .m4a .opus .mp3"
    ),
    .resolution, .background, .strictEngines, .library, .set, .config, .noConfig, .cacheDirectory,
    CommandLineOption(
      "--progress",
      value: "MODE",
      "auto (the default: on a terminal), json (on standard error), none"
    ),
    CommandLineOption("--json", "print a report for programs"),
  ]
  private static let endings = ["mp4", "wav", "flac", "m4a", "opus", "mp3"]

  static func run(_ options: CommandLineOptions) -> ExitStatus {
    do {
      let path = try options.oneFile("the script or the plan")
      let output = try outputPath(options)
      guard let mode = ProgressDisplay.Mode(rawValue: options.value("--progress") ?? "auto") else {
        throw UsageError("`--progress` is auto, json or none")
      }
      let source = try PlanSource.load(path, options: options, facts: .required)
      let cache = try SpeechCache.folder(options.value("--cache-dir"))
      let report = try Renderer(source: source, output: output, cache: cache, progress: ProgressDisplay(mode))
        .run()
      if options.has("--json") { JSONReport.print(report) } else { Console.error(report.text) }
      return .fine
    } catch let error as UsageError {
      Console.error("inkreel render: \(error.message)\n")
      return .usage
    } catch let status as ExitStatus {
      return status
    } catch {
      Console.error("inkreel render: \(error)\n")
      return .environment
    }
  }

  private static func outputPath(_ options: CommandLineOptions) throws(UsageError) -> String {
    guard let output = options.value("-o") else { throw UsageError("`-o FILE` is missing: what to make") }
    let dot = output.lastIndex(of: ".")
    let ending = dot.map { output[output.index(after: $0)...].lowercased() } ?? ""
    guard endings.contains(ending) else {
      let list = endings.map { ".\($0)" }.joined(separator: ", ")
      throw UsageError("`\(output)` ends in none of \(list)")
    }
    return output
  }
}
