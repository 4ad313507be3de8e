import FoundationEssentials
import InkCompiler
import InkDiagnostics
import InkMessages
import InkPlan
import InkText
import InkTime
import InkWorkspace

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
    Option.bitRate
    Option.stems
    Option.verify
    Option.strictEngines
    OptionList.workspace
    Option.cacheDirectory
    Option.progress
    Option.quiet
    Option.json
    OptionList.rates
  }

  static func run(_ options: CommandLineOptions) throws -> ExitStatus {
    let path = try options.oneFile("the script or the plan")
    guard let output = options[.output] else { throw UsageError("name the output with `-o FILE`") }
    let sampleFormat = try sampleFormat(options, output: output)
    try OutputDestination.check(output)
    let source = try PlanSource.load(path, options, mediaIsOptional: false)
    try refuse(output, stems: options[.stems], CommandInputs(source, at: path, options))
    let mode = options[.progress] ?? (options[.quiet] ? ProgressDisplay.Mode.none : .automatic)
    let progress = RenderProgress(
      of: source.plan,
      isVideo: OutputFormat(path: output) == .mp4,
      verifies: options[.verify]
    )
    let report = try Renderer(
      source: source,
      output: output,
      sampleFormat: sampleFormat,
      bitRate: try bitRate(options, output: output),
      stems: options[.stems],
      verifies: options[.verify],
      cache: try options.cacheFolder(),
      progress: ProgressDisplay(mode, progress),
      rate: try RateArguments(options).rate(for: source.settings)
    ).run()
    if options[.json] { JSONResult.set(report) } else if !options[.quiet] { Console.error(report.text) }
    return .fine
  }

  /// - Returns: In bits a second.
  private static func bitRate(
    _ options: CommandLineOptions,
    output: String
  ) throws(UsageError) -> Int? {
    guard let bitRate = options[.bitRate] else { return nil }
    guard OutputFormat(path: output)?.isLossless == false else {
      throw UsageError("`--bit-rate` is only for lossy formats, and `\(output)` is not one")
    }
    return bitRate
  }

  /// Makes sure that no file is written over that is read, and none twice.
  private static func refuse(_ output: String, stems: String?, _ inputs: CommandInputs) throws(UsageError) {
    try inputs.refuse(output, of: Option.output.name)
    guard let stems else { return }
    try OutputDestination.check(stems)
    for part in Stem.allCases {
      let path = Paths.join(stems, part.fileName)
      try inputs.refuse(path, of: Option.stems.name)
      guard Paths.target(path) != Paths.target(output) else {
        throw UsageError("\(ShownText.quoted(output)) is one of the stems; name another file")
      }
    }
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

extension Option where Value == Int? {
  fileprivate static var bitRate: Option {
    .value(
      "--bit-rate",
      "KBIT",
      help:
        "the bit rate of compressed sound in kbit/s (default: 192; for opus, 96 for speech and 128 with music)"
    ) { word, name throws(UsageError) in
      let rates = PlanLimits.bitRate.lowerBound / 1000...PlanLimits.bitRate.upperBound / 1000
      guard let rate = Int(word), rates.contains(rate) else {
        throw .invalid(
          word,
          of: name,
          takes: "a whole number from \(rates.lowerBound) to \(rates.upperBound)",
          near: []
        )
      }
      return rate * 1000
    }
  }
}

extension Option where Value == Bool {
  fileprivate static var quiet: Option {
    .flag("--quiet", aliases: ["-q"], help: "report errors and warnings only")
  }

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
  static var progress: Option {
    .keyword(
      "--progress",
      "MODE",
      help: "auto (default: only on a terminal), json (on standard error), or none"
    )
  }
}
