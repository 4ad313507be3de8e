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
    Option.output(
      help:
        "the output; its extension selects the format: \(OutputFormat.endings). `{name}` and `{form}` stand for the script and the size"
    )
    Option.title
    OptionList.picture
    Option.loudness
    Option.samples
    Option.bitRate
    Option.stems
    Option.sidecars
    Option.poster
    Option.verify
    Option.strictEngines
    Option.placeholders
    OptionList.workspace
    Option.cacheDirectory
    Option.progress
    Option.quiet
    Option.json
    OptionList.rates
  }

  static func run(_ options: CommandLineOptions) throws -> ExitStatus {
    let path = try options.oneFile("the script or the plan")
    guard let pattern = options[.output] else { throw UsageError("name the output with `-o FILE`") }
    let targets = try RenderTarget.all(pattern, of: path, options[.resolution])
    for target in targets { try OutputDestination.check(target.output) }
    let sampleFormat = try sampleFormat(options, output: targets[0].output)
    let reports = try targets.map { try render(path, to: $0, sampleFormat, options) }
    guard options[.json] else { return .fine }
    if targets.count > 1 {
      JSONResult.set(RenderReports(outputs: reports))
    } else {
      JSONResult.set(reports[0])
    }
    return .fine
  }

  private static func render(
    _ path: String,
    to target: RenderTarget,
    _ sampleFormat: SampleFormat?,
    _ options: CommandLineOptions
  ) throws -> RenderReport {
    let output = target.output
    let source = try PlanSource.load(path, options, resolution: target.resolution, mediaIsOptional: false)
    let inputs = CommandInputs(source, at: path, options)
    try refuse(output, stems: options[.stems], inputs)
    let sidecars = options[.sidecars] ? Sidecar.all(of: output) : []
    for sidecar in sidecars { try inputs.refuse(sidecar.path) }
    let poster = try poster(options, of: output)
    if let poster { try inputs.refuse(poster.output) }
    if OutputFormat(path: output) == .mp4, !options[.placeholders] { try refuseCards(source) }
    let mode = options[.progress] ?? (options[.quiet] ? ProgressDisplay.Mode.none : .automatic)
    let progress = RenderProgress(
      of: source.plan,
      isVideo: OutputFormat(path: output) == .mp4,
      verifies: options[.verify]
    )
    let (report, plan) = try Renderer(
      source: source,
      output: output,
      sampleFormat: sampleFormat,
      bitRate: try bitRate(options, output: output),
      stems: options[.stems],
      poster: poster,
      verifies: options[.verify],
      cache: try options.cacheFolder(),
      progress: ProgressDisplay(mode, progress),
      rate: try RateArguments(options).rate(for: source.settings)
    ).run()
    for sidecar in sidecars { try sidecar.write(plan, from: source) }
    if !options[.json], !options[.quiet] { Console.error(report.text) }
    return report
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

  /// The picture next to a video that is to stand for it.
  private static func poster(_ options: CommandLineOptions, of output: String) throws(UsageError) -> Still? {
    guard let time = options[.poster] else { return nil }
    guard OutputFormat(path: output) == .mp4 else {
      throw UsageError("`\(Option.poster.name)` is only for videos, and `\(output)` is not one")
    }
    let stem = output.lastIndex(of: ".").map { output[..<$0] } ?? output[...]
    return Still(time: time, output: "\(stem).\(StillFormat.jpg.rawValue)")
  }

  /// Makes sure that no picture is shown that has yet to be made.
  private static func refuseCards(_ source: PlanSource) throws {
    guard let card = source.plan.layers.first(where: { $0.kind == .card }) else { return }
    throw source.error(
      Diagnostic(
        .notGenerated,
        "the picture of this prompt has yet to be made",
        at: nil,
        notes: ["`--placeholders` shows a card with the prompt; `file` shows a picture that has been made"]
      ),
      at: card.element
    )
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

  fileprivate static var sidecars: Option {
    .flag("--sidecars", help: "also write the subtitles next to the output, as srt and vtt")
  }

  fileprivate static var placeholders: Option {
    .flag("--placeholders", help: "show a card with its prompt for each picture that has yet to be made")
  }

  fileprivate static var verify: Option {
    .flag("--verify", help: "decode the output and compare it with the plan")
  }
}

extension Option where Value == Ticks? {
  fileprivate static var poster: Option {
    .value("--poster", "TIME", help: "also write the picture at this time next to the video, as jpg") {
      word,
      name throws(UsageError) in
      try TimeArgument.read(word, of: name)
    }
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
