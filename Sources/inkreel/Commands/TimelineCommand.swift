import InkCompiler
import InkDiagnostics
import InkPlan
import InkTimeline
import InkWorkspace

/// `inkreel timeline`: shows what happens when, as a page for a browser.
enum TimelineCommand: Command {
  static let name = "timeline"
  static let summary = "show what happens when, as one page for a browser"
  static let usage = "SCRIPT|plan.json [-o timeline.html] [options]"
  static let options: [CommandLineOption] =
    [
      .output, .resolution,
      CommandLineOption("--speak", "speak first, so that every time on the page is exact"), .cacheDirectory,
    ] + SettingsArguments.options

  static func run(_ options: CommandLineOptions) -> ExitStatus {
    do {
      let path = try options.oneFile("the script or the plan")
      let isPlan = path.hasSuffix(".json")
      if isPlan { try refuseScriptOptions(options) }
      let input = try isPlan ? plan(path, options) : script(path, options)
      let base = options.value("-o").map(PlanPaths.folder) ?? "."
      let plan = PlanPaths.relative(input.plan, to: base)
      let page = TimelinePage(
        plan: plan,
        script: input.checked,
        diagnostics: input.diagnostics,
        length: plan.lengthRange
      )
      let bytes = Array(try page.html().utf8)
      if let output = options.value("-o") {
        try OutputFile.write(bytes, to: output)
      } else {
        Console.result(bytes)
      }
      return input.status
    } catch let error as UsageError {
      Console.error("inkreel timeline: \(error.message)\n")
      return .usage
    } catch let status as ExitStatus {
      return status
    } catch {
      Console.error("inkreel timeline: \(error)\n")
      return .environment
    }
  }

  /// What the page shows.
  private struct Input {
    let plan: RenderPlan
    let checked: Compiler.Checked?
    let diagnostics: [Diagnostic]
    let status: ExitStatus
  }

  private static func plan(_ path: String, _ options: CommandLineOptions) throws -> Input {
    let source = try PlanSource.read(path, SettingsArguments(options))
    return Input(plan: try spoken(source, options), checked: nil, diagnostics: [], status: .fine)
  }

  /// A script with errors has a page as well, of what could be understood: there they show in their place.
  private static func script(_ path: String, _ options: CommandLineOptions) throws -> Input {
    let input = try ScriptInput.load(path, SettingsArguments(options), toleratesErrors: true)
    var diagnostics = input.checked.diagnostics
    var status = diagnostics.hasErrors ? ExitStatus.input : .fine
    var facts: [String: FileContent] = [:]
    if status == .fine {
      do {
        facts = try MediaFacts.probe(input, requirement: .optional)
      } catch {
        guard error == .input else { throw error }
        // What is wrong with which has been told.
        status = error
        diagnostics.append(
          Diagnostic(
            .unknownMedia,
            "the media files could not all be read: their lengths are left out",
            at: nil
          )
        )
      }
    }
    let (plan, found) = input.compiler.plan(input.checked, facts: facts)
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
    return Input(
      plan: status == .fine ? try spoken(source, options) : source.plan,
      checked: input.checked,
      diagnostics: diagnostics,
      status: status
    )
  }

  private static func spoken(_ source: PlanSource, _ options: CommandLineOptions) throws -> RenderPlan {
    options.has("--speak") ? try PlanCommand.spoken(source, options) : source.plan
  }

  /// What decides the plan cannot change one that is made.
  private static func refuseScriptOptions(_ options: CommandLineOptions) throws(UsageError) {
    for name in ["--resolution", "--library", "--set"] where options.has(name) {
      throw UsageError("`\(name)` belongs to a script: a plan has its own")
    }
  }
}
