import InkCompiler
import InkDiagnostics
import InkText

/// `inkreel check`: says everything that is wrong with scripts, and mends what needs no asking.
enum CheckCommand: Command {
  static let name = "check"
  static let summary = "say what is wrong with scripts; nothing when all is well"
  static let usage = "SCRIPT|FOLDER|- … [options]"
  static let options: [CommandLineOption] = [
    .format, .json, .fix, CommandLineOption("--diff", "with --fix: print the changes and write nothing"),
    .standardInputName, .library,
  ]

  static func run(_ options: CommandLineOptions) -> ExitStatus {
    do throws(UsageError) {
      return run(try CheckRequest(options))
    } catch {
      Console.error("inkreel check: \(error.message)\n")
      return .usage
    }
  }

  private static func run(_ request: CheckRequest) -> ExitStatus {
    let files = ScriptFiles(request.words)
    files.sayWhichAreEmpty()
    let check = ScriptCheck(
      compiler: Compiler(PlanOptions(generator: Version.program)),
      libraries: request.libraries,
      standardInputName: request.standardInputName,
      fixes: request.fixes != .none
    )
    let format = request.format
    let usesColor = Console.usesColor
    let results = Parallel.map(files.paths.count) { index in
      let outcome = check.run(files.paths[index])
      let name = outcome.source?.name ?? outcome.path
      return (
        outcome,
        format.part(outcome.diagnostics, of: outcome.source, name: name, usesColor: usesColor)
      )
    }
    let status = apply(request.fixes, to: results.map(\.0))
    DiagnosticReport.write(results.map(\.1), as: format)
    let tally = Tally(results.map(\.0))
    if files.paths.count > 1 || tally.fixed > 0 { Console.error("\(tally.text)\n") }
    return tally.errors > 0 ? status.worse(.input) : status
  }

  /// Writes what was fixed, or shows it.
  private static func apply(_ fixes: CheckRequest.Fixes, to outcomes: [ScriptCheck.Outcome]) -> ExitStatus {
    guard fixes != .none else { return .fine }
    var status = ExitStatus.fine
    for outcome in outcomes {
      guard let original = outcome.original, let source = outcome.source else { continue }
      do throws(ExitStatus) {
        try ScriptOutput.put(source.bytes, inPlaceOf: original, at: outcome.path, asDiff: fixes == .shown)
      } catch {
        status = status.worse(error)
      }
    }
    return status
  }
}

/// What is asked of `inkreel check`.
private struct CheckRequest {
  enum Fixes {
    case none, written, shown
  }

  let words: [String]
  let libraries: [String]
  let standardInputName: String?
  let format: DiagnosticFormat
  let fixes: Fixes

  init(_ options: CommandLineOptions) throws(UsageError) {
    guard !options.files.isEmpty else { throw UsageError("name a script or a folder to check") }
    words = options.files
    libraries = options.all("--library")
    standardInputName = options.value("--stdin-filename")
    format = try DiagnosticFormat(options)
    let hasDiff = options.has("--diff")
    guard options.has("--fix") || !hasDiff else { throw UsageError("`--diff` goes with `--fix`") }
    fixes = !options.has("--fix") ? .none : hasDiff ? .shown : .written
    let printsScript = fixes == .shown || fixes == .written && words.contains("-")
    guard !printsScript || !format.usesOutput else {
      throw UsageError("the fixed text and `--format \(format.rawValue)` cannot both go to standard output")
    }
  }
}

/// How many of what were found.
private struct Tally {
  let scripts: Int
  let errors: Int
  let warnings: Int
  let fixed: Int

  init(_ outcomes: [ScriptCheck.Outcome]) {
    let severities = outcomes.flatMap { $0.diagnostics.map(\.severity) }
    scripts = outcomes.count
    errors = severities.count { $0 == .error }
    warnings = severities.count { $0 == .warning }
    fixed = outcomes.reduce(0) { $0 + $1.fixed }
  }

  var text: String {
    let left = "\(Count.of(errors, "error")), \(Count.of(warnings, "warning"))"
    return "checked \(Count.of(scripts, "script")): \(left)" + (fixed > 0 ? "; \(fixed) fixed" : "")
  }
}
