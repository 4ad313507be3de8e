import InkCompiler
import InkDiagnostics
import InkExport
import InkPlan
import InkText
import InkWorkspace

/// `inkreel plan`: compiles a script to a render plan, or to a form of it that other programs read.
enum PlanCommand: Command {
  static let name = "plan"
  static let summary =
    "compile a script to a render plan, or export subtitles, an editing project or chapters"
  static let usage = "SCRIPT|plan.json [-o FILE] [--format FORMAT] [options]"
  static let options = OptionList {
    Option.output(help: "the file to write; its extension selects the format")
    Option.planForm
    Option.speak
    Option.speech
    Option.measure
    Option.cacheDirectory
    Option.title
    OptionList.picture
    Option.loudness
    Option.strictEngines
    OptionList.workspace
  }

  static func run(_ options: CommandLineOptions) throws -> ExitStatus {
    let path = try options.oneFile("the script")
    let output = try OutputDestination(options[.output])
    let form = try PlanFormat(named: options[.planForm], output: output.path)
    let source = try PlanSource.load(path, options, mediaIsOptional: true, measures: true)
    let inputs = CommandInputs(source, at: path, options)
    try output.refuse(inputs)
    let plan = try spoken(source, options, sparing: inputs)
    try output.write(form.bytes(of: plan, from: source, output: output))
    return .fine
  }

  /// The plan with its speech spoken, where that is asked for.
  ///
  /// - Parameter inputs: What clips must not be written over.
  static func spoken(
    _ source: PlanSource,
    _ options: CommandLineOptions,
    sparing inputs: CommandInputs
  ) throws -> RenderPlan {
    let folder = options[.speech]
    guard options[.speak] || folder != nil else { return source.plan }
    let narrator = Narrator(source: source, cache: try options.cacheFolder())
    let plan = try source.withMediaClient(showing: ProgressDisplay(.automatic), narrator.measured)
    guard let folder else { return plan }
    return try SpeechFolder(folder).fill(from: plan) { path in try inputs.refuse(path) }
  }
}

extension Option where Value == String? {
  static var speech: Option {
    .text("--speech", "DIR", help: "speak first, and write the spoken clips to DIR")
  }
}
