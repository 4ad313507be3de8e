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
      fixes: request.fixes != .none,
      format: request.format,
      usesColor: Console.usesColor
    )
    let findings = Parallel.map(files.paths.count) { check.run(files.paths[$0]) }
    var status = ExitStatus.fine
    for (path, finding) in zip(files.paths, findings) {
      guard let change = finding.change else { continue }
      do throws(ExitStatus) {
        let asDiff = request.fixes == .shown
        try ScriptOutput.put(change.bytes, inPlaceOf: change.original, at: path, asDiff: asDiff)
      } catch {
        status = status.worse(error)
      }
    }
    DiagnosticReport.write(findings.map(\.report), as: request.format)
    if files.paths.count > 1 || findings.contains(where: { $0.fixed > 0 }) {
      Console.error("\(summary(of: findings))\n")
    }
    return findings.contains { $0.errors > 0 } ? status.worse(.input) : status
  }

  private static func summary(of findings: [ScriptCheck.Finding]) -> String {
    func sum(_ count: (ScriptCheck.Finding) -> Int) -> Int { findings.reduce(0) { $0 + count($1) } }
    let fixed = sum(\.fixed)
    let found = "\(Count.of(sum(\.errors), "error")), \(Count.of(sum(\.warnings), "warning"))"
    return "checked \(Count.of(findings.count, "script")): \(found)" + (fixed > 0 ? "; \(fixed) fixed" : "")
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
