import InkMessages
import InkPlan
import InkText
import InkTime
import InkWorkspace

/// `inkreel frame`: writes what a video shows at a time, without rendering it.
enum FrameCommand: Command {
  static let name = "frame"
  static let summary = "draw what the video shows at a time, as a picture"
  static let usage = "SCRIPT|plan.json TIME -o FILE [options]"
  static let options = OptionList {
    Option.output(help: "the picture; its extension selects the format: \(StillFormat.endings)")
    OptionList.picture
    Option.cacheDirectory
    Option.strictEngines
    Option.json
    OptionList.workspace
  }

  static func run(_ options: CommandLineOptions) throws -> ExitStatus {
    guard options.files.count == 2 else {
      throw UsageError(
        "name the script or the plan, and a time: `inkreel frame script.inkslop 2.5s -o frame.png`"
      )
    }
    let (path, time) = (options.files[0], try TimeArgument.read(options.files[1], of: "TIME"))
    guard let output = options[.output] else { throw UsageError("name the picture with `-o FILE`") }
    try OutputDestination.check(output)
    guard StillFormat(path: output) != nil else {
      throw UsageError("\(ShownText.quoted(output)) must end in one of \(StillFormat.endings)")
    }
    guard options[.resolution].count <= 1 else {
      throw UsageError("a picture has one size: name one with `\(Option.resolution.name)`")
    }
    let source = try PlanSource.load(
      path,
      options,
      resolution: options[.resolution].first,
      mediaIsOptional: false
    )
    try CommandInputs(source, at: path, options).refuse(output, of: Option.output.name)
    let still = Still(time: time, output: output)
    let cache = try options.cacheFolder()
    let answer = try source.withMediaClient(showing: ProgressDisplay(.automatic)) { client in
      let plan = try Narrator(source: source.completed(client), cache: cache).measured(client)
      return try still.draw(plan, client)
    }
    if options[.json] {
      JSONResult.set(FrameReport(output: output, frame: answer.frame, seconds: answer.time.seconds))
    }
    return .fine
  }

  private struct FrameReport: Encodable {
    let output: String
    let frame: Int
    /// When the frame starts.
    let seconds: Double
  }
}
