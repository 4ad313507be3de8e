import InkCompiler
import InkDiagnostics
import InkMediaClient
import InkMessages
import InkPlan
import InkTimeline
import InkWorkspace

/// `inkreel timeline`: shows what happens when, as a page for a browser.
enum TimelineCommand: Command {
  static let name = "timeline"
  static let summary = "show the timeline of a script as a web page"
  static let usage = "SCRIPT|plan.json [-o timeline.html] [options]"
  static let options = OptionList {
    Option.output
    Option.resolution
    Option.speak
    Option.measure
    Option.cacheDirectory
    OptionList.workspace
    OptionList.rates
  }

  static func run(_ options: CommandLineOptions) throws -> ExitStatus {
    let path = try options.oneFile("the script or the plan")
    let output = try OutputDestination(options[.output])
    let input = try PlanSource.isPlan(path) ? plan(path, output, options) : script(path, output, options)
    let plan = PlanPaths.relative(input.plan, to: output.folder)
    let page = TimelinePage(
      plan: plan,
      script: input.checked,
      diagnostics: input.diagnostics,
      length: plan.lengthRange(input.settings.planOptions.measured),
      costs: TimelineCosts(
        of: plan,
        script: input.checked,
        options: input.settings.planOptions,
        rate: try RateArguments(options).rate(for: input.settings)
      ),
      thumbnails: try thumbnails(of: input.plan)
    )
    try output.write(Array(try page.html().utf8))
    return input.status
  }

  /// Of the pictures of a plan, as far as they can be shown here.
  private static func thumbnails(of plan: RenderPlan) throws -> [Int: String] {
    // What is known of the files has come from the same program.
    let files = plan.files.indices.filter { plan.files[$0].content?.picture != nil }
    guard !files.isEmpty else { return [:] }
    let client: MediaClient
    do throws(MediaClientError) {
      client = try MediaClient()
    } catch {
      guard case .unavailable = error else { throw error }
      return [:]
    }
    let request = ThumbnailRequest(paths: files.map { Paths.absolute(plan.files[$0].path) })
    let answer = try client.call(.thumbnails, request, as: ThumbnailAnswer.self)
    try client.finish()
    var thumbnails: [Int: String] = [:]
    for (file, picture) in zip(files, answer.pictures) { thumbnails[file] = picture }
    return thumbnails
  }

  /// What the page shows.
  private struct Input {
    let plan: RenderPlan
    let checked: Compiler.Checked?
    let diagnostics: [Diagnostic]
    let settings: ScriptSettings
    let status: ExitStatus
  }

  private static func plan(
    _ path: String,
    _ output: OutputDestination,
    _ options: CommandLineOptions
  ) throws -> Input {
    let source = try PlanSource.read(path, options)
    let inputs = CommandInputs(source, at: path, options)
    try output.refuse(inputs)
    return Input(
      plan: try spoken(source, options, sparing: inputs),
      checked: nil,
      diagnostics: [],
      settings: source.settings,
      status: .fine
    )
  }

  /// A script with errors has a page as well, of what could be understood: there they show in their place.
  private static func script(
    _ path: String,
    _ output: OutputDestination,
    _ options: CommandLineOptions
  ) throws -> Input {
    var input = try Workspace(options).load(path, toleratesErrors: true)
    if !input.checked.diagnostics.hasErrors, !options[.speak] { try input.measure(options) }
    var diagnostics = input.checked.diagnostics
    var status = diagnostics.hasErrors ? ExitStatus.input : .fine
    var media = MediaFacts()
    if status == .fine {
      media = try input.mediaFacts(isOptional: true)
      let problems = input.fileProblems(media)
      if !problems.isEmpty {
        status = ExitStatus(of: problems)
        guard status == .input else { throw DiagnosedError(problems, of: input.checked.source) }
        Console.show(problems, of: input.checked.source)
        diagnostics.append(
          Diagnostic(
            .unknownMedia,
            "some media files cannot be read: their lengths are left out",
            at: nil
          )
        )
      }
    }
    var (plan, found) = input.compiler.plan(input.checked, facts: media.contents)
    if status == .fine, !found.hasErrors {
      let texts = try input.completed(plan, isOptional: true)
      plan = texts.plan
      found += texts.diagnostics
    }
    if status == .fine {
      // What a check has said of the layout is not said again.
      let added = found.filter { !diagnostics.contains($0) }
      Console.show(added, of: input.checked.source)
      diagnostics += added
      if added.hasErrors { status = .input }
    }
    let source = PlanSource(
      plan: PlanPaths.absolute(plan, from: "."),
      checked: input.checked,
      settings: input.settings
    )
    let inputs = CommandInputs(source, at: path, options)
    try output.refuse(inputs)
    return Input(
      plan: status == .fine ? try spoken(source, options, sparing: inputs) : source.plan,
      checked: input.checked,
      diagnostics: diagnostics,
      settings: source.settings,
      status: status
    )
  }

  private static func spoken(
    _ source: PlanSource,
    _ options: CommandLineOptions,
    sparing inputs: CommandInputs
  ) throws -> RenderPlan {
    options[.speak] ? try PlanCommand.spoken(source, options, sparing: inputs) : source.plan
  }
}
