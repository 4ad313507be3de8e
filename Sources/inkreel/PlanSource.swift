import InkCompiler
import InkDiagnostics
import InkJSON
import InkLanguage
import InkMessages
import InkPlan
import InkText

/// A plan to be rendered, with what is needed to put a fault beside the script's line.
struct PlanSource {
  /// Every path absolute.
  let plan: RenderPlan
  /// The script that it was compiled from just now; `nil` for a plan that was read.
  let checked: Compiler.Checked?
  let settings: ScriptSettings

  /// Compiles a script, or reads a plan: a file whose name ends in `.json`.
  static func load(
    _ path: String,
    options: CommandLineOptions,
    facts: MediaFacts.Requirement
  ) throws -> PlanSource {
    guard path.hasSuffix(".json") else { return try compile(path, options: options, facts: facts) }
    // What decides the plan cannot change one that is made.
    for name in ["--title", "--resolution", "--background", "--loudness", "--library", "--set"]
    where options.has(name) {
      throw UsageError("`\(name)` belongs to the script: a plan has its own")
    }
    return try read(path, SettingsArguments(options))
  }

  /// Compiles a script. Shows what is wrong, and ends with it.
  static func compile(
    _ path: String,
    options: CommandLineOptions,
    facts: MediaFacts.Requirement
  ) throws -> PlanSource {
    let input = try ScriptInput.load(path, SettingsArguments(options))
    let facts = try MediaFacts.probe(input, requirement: facts)
    let (plan, diagnostics) = input.compiler.plan(input.checked, facts: facts)
    let isStrict = options.has("--strict-engines")
    Console.show(diagnostics, of: input.checked.source)
    let refused = isStrict && diagnostics.contains { $0.code == .engineFallback }
    if refused {
      Console.error("inkreel: `--strict-engines` refuses the built-in voice in another one's place\n")
    }
    if refused || diagnostics.hasErrors { throw ExitStatus.input }
    return PlanSource(
      plan: PlanPaths.absolute(plan, from: "."),
      checked: input.checked,
      settings: input.settings
    )
  }

  /// Reads a plan that was written before; its engines are those of the configuration beside it.
  static func read(_ path: String, _ arguments: SettingsArguments) throws(ExitStatus) -> PlanSource {
    let settings = try arguments.settings(for: path)
    do throws(InputFile.Failure) {
      let bytes = try InputFile.read(path, limit: PlanReader.largestSize)
      do throws(PlanReader.Failure) {
        let plan = try PlanReader.read(bytes)
        return PlanSource(
          plan: PlanPaths.absolute(plan, from: PlanPaths.folder(of: path)),
          checked: nil,
          settings: settings
        )
      } catch {
        let source = SourceText(name: path, bytes: bytes)
        Console.show(diagnostic(error, of: source), of: source)
      }
    } catch {
      Console.show(Diagnostic(.invalidPlan, "cannot read `\(path)`: \(error.description)", at: nil))
    }
    throw .input
  }

  private static func diagnostic(_ failure: PlanReader.Failure, of source: SourceText) -> Diagnostic {
    let path = source.name
    return switch failure {
    case .newer(let version):
      Diagnostic(
        .newerPlan,
        "`\(path)` is a plan of version \(version.major).\(version.minor)",
        at: nil,
        notes: ["\(Version.program) reads version \(RenderPlan.currentVersion.major); use a newer InkReel"]
      )
    case .invalid(let fault):
      invalid(fault, source)
    }
  }

  /// What is not JSON is shown where it ceases to be, any other fault at the value that its sentence names first.
  private static func invalid(_ fault: String, _ source: SourceText) -> Diagnostic {
    let message = "`\(source.name)` is not a render plan: \(fault)"
    do throws(JSONFault) {
      let parts = fault.split(separator: "`", omittingEmptySubsequences: false)
      let value = try JSONParser.parse(source).nearest(to: parts.count > 2 ? String(parts[1]) : "")
      // Of what goes over many lines, the first says where it is.
      let end = source.bytes[value.range.start..<value.range.end].firstIndex(of: UInt8(ascii: "\n"))
      return Diagnostic(.invalidPlan, message, at: ByteRange(value.range.start, end ?? value.range.end))
    } catch {
      return Diagnostic(.invalidPlan, message, at: error.range, label: error.message)
    }
  }

  func diagnostic(_ problem: MediaProblem) -> Diagnostic {
    diagnostic(problem.kind.code, problem.message, element: problem.element)
  }

  /// A diagnostic about an element of the plan, at its place in the script as well as that is known.
  func diagnostic(
    _ code: DiagnosticCode,
    _ message: String,
    element: Int?,
    notes: [String] = []
  ) -> Diagnostic {
    guard let element, plan.elements.indices.contains(element) else {
      return Diagnostic(code, message, at: nil, notes: notes)
    }
    if let checked, checked.script.elements.indices.contains(element) {
      let written = checked.script.elements[element]
      let range = written.attributes.given(SharedParameters.file)?.range ?? written.range
      return checked.explained(Diagnostic(code, message, at: range, notes: notes))
    }
    let place = plan.elements[element].place
    return Diagnostic(
      code,
      message,
      at: nil,
      notes: ["for \(plan.script):\(place.line):\(place.column)"] + notes
    )
  }

  var source: SourceText? { checked?.source }
}
