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
  static let options: [CommandLineOption] =
    [
      CommandLineOption(
        "-o",
        value: "FILE",
        "what to make, by its ending: .mp4, or .wav .flac .m4a .opus .mp3"
      ),
      .title, .resolution, .background, LoudnessArgument.option,
      CommandLineOption("--samples", value: "FORM", "of wav, flac and stems: 16, 24, or float (not flac)"),
      CommandLineOption(
        "--stems",
        value: "DIR",
        "also write narration, music and effects, each as a wav file"
      ),
      CommandLineOption("--verify", "decode what was written and hold it against the plan"),
      .strictEngines, .library, .set, .config, .noConfig, .cacheDirectory,
      CommandLineOption(
        "--progress",
        value: "MODE",
        "auto (the default: on a terminal), json (on standard error), none"
      ),
      CommandLineOption("--json", "print a report for programs"),
    ] + RateArguments.options
  private static let endings = ["mp4", "wav", "flac", "m4a", "opus", "mp3"]

  static func run(_ options: CommandLineOptions) -> ExitStatus {
    do {
      let path = try options.oneFile("the script or the plan")
      let output = try outputPath(options)
      guard let mode = ProgressDisplay.Mode(rawValue: options.value("--progress") ?? "auto") else {
        throw UsageError("`--progress` is auto, json or none")
      }
      let sampleFormat = try sampleFormat(options, output: output)
      let source = try PlanSource.load(path, options: options, facts: .required)
      let rate = try RateArguments(options).rate(for: source.settings)
      let cache = try SpeechCache.folder(options.value("--cache-dir"))
      let report = try Renderer(
        source: source,
        output: output,
        sampleFormat: sampleFormat,
        stems: options.value("--stems"),
        verifies: options.has("--verify"),
        cache: cache,
        progress: ProgressDisplay(mode),
        rate: rate
      ).run()
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

  private static func sampleFormat(
    _ options: CommandLineOptions,
    output: String
  ) throws(UsageError) -> SampleFormat? {
    guard let word = options.value("--samples") else { return nil }
    guard let format = SampleFormat(rawValue: word) else {
      throw UsageError("`--samples` is 16, 24 or float, not `\(word)`")
    }
    let ending = output.lowercased()
    if ending.hasSuffix(".flac") && format == .float {
      throw UsageError("flac has no samples of floating point; write wav, or 24 bits")
    }
    guard ending.hasSuffix(".wav") || ending.hasSuffix(".flac") || options.has("--stems") else {
      throw UsageError("`--samples` is for wav, flac and stems; the sound of `\(output)` is compressed")
    }
    return format
  }
}
