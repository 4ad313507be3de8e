import FoundationEssentials
import InkCompiler
import InkDiagnostics
import InkMessages
import InkPlan
import InkTime

/// `inkreel render`: makes the video, or its sound alone.
enum RenderCommand: Command {
  static let name = "render"
  static let summary = "render a script or a plan to a video, or to its sound alone"
  static let usage = "SCRIPT|plan.json -o FILE [options]"
  static let options = OptionList {
    Option.output(help: "the output; its extension selects the format: \(OutputFormat.endings)")
    Option.title
    Option.resolution
    Option.background
    Option.loudness
    Option.samples
    Option.stems
    Option.verify
    Option.strictEngines
    OptionList.workspace
    Option.cacheDirectory
    Option.progress
    Option.json
    OptionList.rates
  }

  static func run(_ options: CommandLineOptions) throws -> ExitStatus {
    let path = try options.oneFile("the script or the plan")
    guard let output = options[.output] else { throw UsageError("name the output with `-o FILE`") }
    let sampleFormat = try sampleFormat(options, output: output)
    let source = try PlanSource.load(path, options, mediaIsOptional: false)
    let report = try Renderer(
      source: source,
      output: output,
      sampleFormat: sampleFormat,
      stems: options[.stems],
      verifies: options[.verify],
      cache: try options.cacheFolder(),
      progress: ProgressDisplay(options[.progress] ?? .automatic),
      rate: try RateArguments(options).rate(for: source.settings)
    ).run()
    if options[.json] { try Console.json(report) } else { Console.error(report.text) }
    return .fine
  }

  /// Makes sure that the output's form is known, and can have the samples that are asked for.
  private static func sampleFormat(
    _ options: CommandLineOptions,
    output: String
  ) throws(UsageError) -> SampleFormat? {
    guard let form = OutputFormat(path: output) else {
      throw UsageError("`\(output)` must end in one of \(OutputFormat.endings)")
    }
    guard let format = options[.samples] else { return nil }
    if form == .sound(.flac), format == .float {
      throw UsageError("flac does not support floating-point samples; use wav, or 24 bits")
    }
    guard form.isLossless || options[.stems] != nil else {
      throw UsageError("`--samples` is for wav, flac and stems; the sound of `\(output)` is compressed")
    }
    return format
  }
}

extension Option where Value == Bool {
  fileprivate static var verify: Option {
    .flag("--verify", help: "decode the output and compare it with the plan")
  }
}

extension Option where Value == String? {
  fileprivate static var stems: Option {
    .text("--stems", "DIR", help: "also write narration, music and effects as separate wav files")
  }
}

extension Option where Value == SampleFormat? {
  fileprivate static var samples: Option {
    .keyword(
      "--samples",
      "FORMAT",
      help: "the sample format of wav, flac and stems: 16, 24, or float (not flac)"
    )
  }
}

extension Option where Value == ProgressDisplay.Mode? {
  fileprivate static var progress: Option {
    .keyword(
      "--progress",
      "MODE",
      help: "auto (default: only on a terminal), json (on standard error), or none"
    )
  }
}
