import InkCompiler
import InkDiagnostics
import InkLanguage
import InkSystem
import InkText
import InkWorkspace

/// `inkreel check`: says everything that is wrong with scripts, and fixes what needs no asking.
enum CheckCommand: Command {
  static let name = "check"
  static let summary = "check scripts for mistakes"
  static let usage = "SCRIPT|FOLDER|- … [options]"
  static let options = OptionList {
    Option.diagnosticFormat
    Option.json
    Option.fix
    Option.diff(help: "with --fix: print the changes instead of writing them")
    Option.standardInputName
    Option.strictEngines
    Option.dialect
    Option.exclude
    OptionList.workspace
  }

  static func run(_ options: CommandLineOptions) throws -> ExitStatus {
    let request = try CheckRequest(options)
    let files = ScriptList(request.words, excluding: options[.exclude])
    files.report()
    try CommandInputs.refuseAsStandardOutput(scripts: files.paths)
    let check = ScriptCheck(
      standardInputName: request.standardInputName,
      fixes: request.fixes != .none,
      format: request.format,
      usesColor: Console.usesColor,
      isStrict: options[.strictEngines]
    )
    let configured = ConfiguredScripts(
      files.paths,
      in: request.workspace,
      standardInputName: request.standardInputName
    )
    let findings = Parallel.map(configured.scripts.count) { index in
      check.run(configured.scripts[index].path, configured.settings(of: index))
    }
    let status = put(findings, at: configured.scripts.map(\.path), asDiff: request.fixes == .shown)
    let used = findings.reduce(into: Set<String>()) { $0.formUnion($1.variables) }
    let unused = check.finding(
      request.workspace.unusedVariables(except: used),
      of: nil,
      name: files.paths.first ?? "-"
    )
    let configurations = configured.files.map { check.finding($0.diagnostics, of: $0.source, name: $0.path) }
    let all = configurations + findings + [unused]
    try DiagnosticReport.write(all.map(\.report), as: request.format)
    if files.paths.count > 1 || findings.contains(where: { $0.fixed > 0 }) {
      Console.error("\(summary(of: all, scripts: files.paths.count))\n")
    }
    return all.contains { $0.errors > 0 } ? status.worse(.input) : status
  }

  /// Puts what the fixes made of scripts where it belongs.
  private static func put(
    _ findings: [ScriptCheck.Finding],
    at paths: [String],
    asDiff: Bool
  ) -> ExitStatus {
    var status = ExitStatus.fine
    for (path, finding) in zip(paths, findings) {
      guard let change = finding.change else { continue }
      do throws(DiagnosedError) {
        try ScriptOutput.put(change.bytes, inPlaceOf: change.original, at: path, asDiff: asDiff)
      } catch {
        status = status.worse(ErrorReport.show(error, of: name))
      }
    }
    return status
  }

  private static func summary(of findings: [ScriptCheck.Finding], scripts: Int) -> String {
    func sum(_ count: (ScriptCheck.Finding) -> Int) -> Int { findings.reduce(0) { $0 + count($1) } }
    let fixed = sum(\.fixed)
    let found = "\(PluralText.count(sum(\.errors), "error")), \(PluralText.count(sum(\.warnings), "warning"))"
    return "checked \(PluralText.count(scripts, "script")): \(found)" + (fixed > 0 ? "; \(fixed) fixed" : "")
  }
}

extension Option where Value == Dialect? {
  static var dialect: Option {
    .keyword("--dialect", "SERVICE", help: "also report what a service may not have: inkslop")
  }
}

extension Option where Value == Bool {
  fileprivate static var fix: Option { .flag("--fix", help: "apply the safe fixes") }
}

/// What is asked of `inkreel check`.
private struct CheckRequest {
  enum Fixes {
    case none, written, shown
  }

  let words: [String]
  let workspace: Workspace
  let standardInputName: String?
  let format: DiagnosticFormat
  let fixes: Fixes

  init(_ options: CommandLineOptions) throws(UsageError) {
    guard !options.files.isEmpty else { throw UsageError("name a script or a folder to check") }
    words = options.files
    workspace = try Workspace(options)
    standardInputName = options[.standardInputName]
    format = try DiagnosticFormat(options)
    let hasDiff = options[.diff]
    guard options[.fix] || !hasDiff else { throw UsageError("`--diff` needs `--fix`") }
    fixes = !options[.fix] ? .none : hasDiff ? .shown : .written
    let printsScript = fixes == .shown || fixes == .written && words.contains("-")
    guard !printsScript || !format.usesOutput else {
      throw UsageError("the fixed text and `--format \(format.rawValue)` cannot both go to standard output")
    }
  }
}
