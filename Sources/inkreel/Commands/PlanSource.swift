import InkCompiler
import InkDiagnostics
import InkJSON
import InkLanguage
import InkMediaClient
import InkMessages
import InkPlan
import InkText
import InkWorkspace

/// A plan to be rendered, with what is needed to show an error at the script's line.
struct PlanSource {
  /// Every path absolute.
  let plan: RenderPlan
  /// The script that it was compiled from just now; `nil` for a plan that was read.
  let checked: Compiler.Checked?
  let settings: ScriptSettings

  /// Compiles a script, or reads a plan: a file whose name ends in `.json`.
  ///
  /// - Parameters:
  ///   - resolution: The one of several sizes that is meant.
  ///   - mediaIsOptional: Whether a script is compiled without `inkreel-media` as well.
  ///   - measures: Whether engines are asked how long a script's speech will last, unless it is spoken anyway.
  static func load(
    _ path: String,
    _ options: CommandLineOptions,
    resolution: Resolution? = nil,
    mediaIsOptional: Bool,
    measures: Bool = false
  ) throws -> PlanSource {
    guard isPlan(path) else {
      let measures = measures && !options[.speak] && options[.speech] == nil
      return try compile(path, options, resolution, mediaIsOptional: mediaIsOptional, measures: measures)
    }
    return try read(path, options)
  }

  static func isPlan(_ path: String) -> Bool { path.hasSuffix(".json") }

  private static func compile(
    _ path: String,
    _ options: CommandLineOptions,
    _ resolution: Resolution?,
    mediaIsOptional: Bool,
    measures: Bool
  ) throws -> PlanSource {
    var script = try Workspace(options, resolution: resolution).load(path)
    if measures { try script.measure(options) }
    return try compile(script, mediaIsOptional: mediaIsOptional, isStrict: options[.strictEngines])
  }

  /// - Parameter isStrict: Whether no other voice may speak than the one that is asked for.
  static func compile(_ script: LoadedScript, mediaIsOptional: Bool, isStrict: Bool) throws -> PlanSource {
    let source = script.checked.source
    let media = try script.mediaFacts(isOptional: mediaIsOptional)
    let problems = script.fileProblems(media)
    guard problems.isEmpty else { throw DiagnosedError(problems, of: source) }
    var (plan, diagnostics) = script.compiler.plan(script.checked, facts: media.contents)
    if !diagnostics.hasErrors {
      let texts = try script.completed(plan, isOptional: mediaIsOptional)
      plan = texts.plan
      diagnostics += texts.diagnostics
    }
    let isRefused = isStrict && diagnostics.contains { $0.code == .engineFallback }
    if isRefused || diagnostics.hasErrors {
      let refusal = "inkreel: `--strict-engines` does not allow a fallback to the built-in voice"
      throw DiagnosedError(diagnostics, of: source, remarks: isRefused ? [refusal] : [])
    }
    Console.show(diagnostics, of: source)
    return PlanSource(
      plan: PlanPaths.absolute(plan, from: "."),
      checked: script.checked,
      settings: script.settings
    )
  }

  /// Reads a plan that was written before; its engines are those of the configuration next to it.
  static func read(_ path: String, _ options: CommandLineOptions) throws -> PlanSource {
    if let name = options.firstGiven(of: .planning) {
      throw UsageError("`\(name)` is only for scripts: a plan has its own")
    }
    let settings = try Workspace(options).settings(for: path)
    Console.show(settings.configuration)
    return PlanSource(
      plan: PlanPaths.absolute(try plan(path), from: Paths.folder(of: path)),
      checked: nil,
      settings: settings
    )
  }

  private static func plan(_ path: String) throws(DiagnosedError) -> RenderPlan {
    let bytes: [UInt8]
    do throws(FileReadError) {
      bytes = try InputFile.read(path, limit: PlanLimits.largestSize)
    } catch {
      throw DiagnosedError(Diagnostic(.invalidPlan, "cannot read `\(path)`: \(error)", at: nil))
    }
    do throws(PlanReader.ReadError) {
      return try PlanReader.read(bytes)
    } catch {
      let source = SourceText(name: path, bytes: bytes)
      throw DiagnosedError(diagnostic(error, of: source), of: source)
    }
  }

  private static func diagnostic(_ failure: PlanReader.ReadError, of source: SourceText) -> Diagnostic {
    let path = source.name
    return switch failure {
    case .newer(let version):
      Diagnostic(
        .newerPlan,
        "`\(path)` is a plan of version \(version.major).\(version.minor)",
        at: nil,
        notes: [
          "\(ProductVersion.inkreel) reads version \(RenderPlan.currentVersion.major); use a newer InkReel"
        ]
      )
    case .invalid(let fault):
      invalid(fault, source)
    }
  }

  /// What is not JSON is shown where it ceases to be, any other fault at its value.
  private static func invalid(_ fault: PlanError, _ source: SourceText) -> Diagnostic {
    let message = "`\(source.name)` is not a valid render plan: \(fault)"
    do throws(JSONError) {
      let value = try JSONParser.parse(source).nearest(to: fault.path)
      // Of what goes over many lines, the first says where it is.
      let end = source.bytes[value.range.start..<value.range.end].firstIndex(of: UInt8(ascii: "\n"))
      return Diagnostic(.invalidPlan, message, at: ByteRange(value.range.start, end ?? value.range.end))
    } catch {
      return Diagnostic(.invalidPlan, message, at: error.range, label: error.message)
    }
  }

  /// A diagnostic about an element of the plan, at its place in the script as well as that is known.
  func placed(_ diagnostic: Diagnostic, at element: Int?) -> Diagnostic {
    guard let element, plan.elements.indices.contains(element) else { return diagnostic }
    var diagnostic = diagnostic
    if let checked, checked.script.elements.indices.contains(element) {
      let written = checked.script.elements[element]
      diagnostic.range = written.attributes.given(SharedParameters.file)?.range ?? written.range
      return checked.explained(diagnostic)
    }
    let place = plan.elements[element].place
    diagnostic.notes.insert("in \(plan.script):\(place.line):\(place.column)", at: 0)
    return diagnostic
  }

  var source: SourceText? { checked?.source }

  /// Shows what was found out after planning, as the script's comments and the rules of severity have it.
  ///
  /// - Throws: The same, where a rule makes an error of any.
  func report(_ diagnostics: [Diagnostic]) throws(DiagnosedError) {
    let ruled = checked.map { settings.compiler.ruled(diagnostics, of: $0) } ?? diagnostics
    if ruled.hasErrors { throw DiagnosedError(ruled, of: source) }
    Console.show(ruled, of: source)
  }

  /// An error about an element of the plan.
  func error(_ diagnostic: Diagnostic, at element: Int?) -> DiagnosedError {
    DiagnosedError(placed(diagnostic, at: element), of: source)
  }

  /// A plan that was laid out again with what was found out since it was made.
  func valid(
    _ layout: (plan: RenderPlan, issues: [Layout.Issue])
  ) throws(DiagnosedError) -> RenderPlan {
    if let issue = layout.issues.first { throw error(issue) }
    if let fault = PlanValidator(layout.plan).firstIssue() {
      let message = "with speech and files as they are, the plan is not valid: \(fault)"
      throw error(Diagnostic(.invalidPlan, message, at: nil), at: nil)
    }
    return layout.plan
  }

  /// What keeps real lengths from being laid out.
  func error(_ issue: Layout.Issue) -> DiagnosedError {
    switch issue {
    case .cycle(let elements):
      error(
        Diagnostic(.invalidPlan, "these elements depend on each other in a cycle", at: nil),
        at: elements.first
      )
    case .beforeZero(let element, let by):
      error(
        Diagnostic(
          .invalidPlan,
          "with the real lengths of speech and files, this would start \(by.text(.exactSeconds)) before the script does",
          at: nil
        ),
        at: element
      )
    }
  }

  /// Has `inkreel-media` work on this plan: what it cannot do is shown at its place in the script.
  func withMediaClient<Result>(
    showing progress: ProgressDisplay,
    _ work: (MediaClient) throws -> Result
  ) throws -> Result {
    // Before anything else is written to the terminal.
    defer { progress.clear() }
    do {
      let client = try MediaClient { progress.show($0) }
      let result = try work(client)
      try client.finish()
      return result
    } catch MediaClientError.problem(let problem) {
      throw error(problem.diagnostic, at: problem.element)
    }
  }
}
