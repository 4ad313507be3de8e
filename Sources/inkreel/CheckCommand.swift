import InkCompiler
import InkDiagnostics
import InkText

/// `inkreel check`: says everything that is wrong with scripts, and mends what needs no asking.
enum CheckCommand: Command {
  static let name = "check"
  static let summary = "say what is wrong with scripts; nothing when all is well"
  static let usage = "SCRIPT|FOLDER|- … [options]"
  static let options: [CommandLineOption] =
    [
      .format, .json, .fix, CommandLineOption("--diff", "with --fix: print the changes and write nothing"),
      .standardInputName,
    ] + SettingsArguments.options

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
      standardInputName: request.standardInputName,
      fixes: request.fixes != .none,
      format: request.format,
      usesColor: Console.usesColor
    )
    let configured = ConfiguredScripts(
      files.paths,
      request.settings,
      standardInputName: request.standardInputName
    )
    let findings = Parallel.map(configured.scripts.count) { index in
      check.run(configured.scripts[index].path, configured.settings(of: index))
    }
    var status = ExitStatus.fine
    for (script, finding) in zip(configured.scripts, findings) {
      guard let change = finding.change else { continue }
      do throws(ExitStatus) {
        let asDiff = request.fixes == .shown
        try ScriptOutput.put(change.bytes, inPlaceOf: change.original, at: script.path, asDiff: asDiff)
      } catch {
        status = status.worse(error)
      }
    }
    let used = findings.reduce(into: Set<String>()) { $0.formUnion($1.variables) }
    let unused = check.finding(request.settings.unused(beside: used), of: nil, name: files.paths.first ?? "-")
    let configurations = configured.files.map { check.finding($0.diagnostics, of: $0.source, name: $0.path) }
    let all = configurations + findings + [unused]
    DiagnosticReport.write(all.map(\.report), as: request.format)
    if files.paths.count > 1 || findings.contains(where: { $0.fixed > 0 }) {
      Console.error("\(summary(of: all, scripts: files.paths.count))\n")
    }
    return all.contains { $0.errors > 0 } ? status.worse(.input) : status
  }

  private static func summary(of findings: [ScriptCheck.Finding], scripts: Int) -> String {
    func sum(_ count: (ScriptCheck.Finding) -> Int) -> Int { findings.reduce(0) { $0 + count($1) } }
    let fixed = sum(\.fixed)
    let found = "\(PluralText.count(sum(\.errors), "error")), \(PluralText.count(sum(\.warnings), "warning"))"
    return "checked \(PluralText.count(scripts, "script")): \(found)" + (fixed > 0 ? "; \(fixed) fixed" : "")
  }
}

/// What is asked of `inkreel check`.
private struct CheckRequest {
  enum Fixes {
    case none, written, shown
  }

  let words: [String]
  let settings: SettingsArguments
  let standardInputName: String?
  let format: DiagnosticFormat
  let fixes: Fixes

  init(_ options: CommandLineOptions) throws(UsageError) {
    guard !options.files.isEmpty else { throw UsageError("name a script or a folder to check") }
    words = options.files
    settings = try SettingsArguments(options)
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
