import InkCompiler
import InkDiagnostics
import InkSystem
import InkText
import InkWorkspace

/// `inkreel fmt`: brings scripts into the canonical style.
enum FormatCommand: Command {
  static let name = "fmt"
  static let summary = "format scripts in the standard style; narration is never changed"
  static let usage = "SCRIPT|FOLDER|- … [options]"
  static let options = OptionList {
    Option.check
    Option.diff
    Option.standardInputName
    Option.exclude
  }

  private enum Mode {
    case write, names, diff
  }

  static func run(_ options: CommandLineOptions) throws -> ExitStatus {
    guard !options.files.isEmpty else { throw UsageError("name a script or a folder to format") }
    let mode: Mode = options[.diff] ? .diff : options[.check] ? .names : .write
    let standardInputName = options[.standardInputName]
    let files = ScriptList(options.files, excluding: options[.exclude])
    files.report()
    try CommandInputs.refuseAsStandardOutput(scripts: files.paths)
    let results = Parallel.map(files.paths.count) { format(files.paths[$0], standardInputName) }
    var status = ExitStatus.fine
    for (path, result) in zip(files.paths, results) {
      do {
        status = status.worse(try finish(result, at: path, mode: mode))
      } catch {
        status = status.worse(ErrorReport.show(error, of: name))
      }
    }
    if options[.check], results.contains(where: { $0.isChanged }) { status = status.worse(.input) }
    if files.paths.count > 1 { Console.error("\(summary(of: results, mode: mode))\n") }
    return status
  }

  private enum Result: Sendable {
    case formatted(Compiler.Formatted)
    case unreadable(DiagnosedError)

    var isChanged: Bool { if case .formatted(let formatted) = self { formatted.isChanged } else { false } }

    var hasErrors: Bool {
      if case .formatted(let formatted) = self { !formatted.errors.isEmpty } else { true }
    }
  }

  private static func format(_ path: String, _ standardInputName: String?) -> Result {
    do throws(DiagnosedError) {
      return .formatted(Compiler.format(try ScriptReader.read(path, standardInputAs: standardInputName)))
    } catch {
      return .unreadable(error)
    }
  }

  private static func finish(
    _ result: Result,
    at path: String,
    mode: Mode
  ) throws(DiagnosedError) -> ExitStatus {
    switch result {
    case .unreadable(let error): throw error
    case .formatted(let formatted):
      Console.show(formatted.errors, of: formatted.source)
      if mode != .names {
        let asDiff = mode == .diff
        try ScriptOutput.put(formatted.bytes, inPlaceOf: formatted.source, at: path, asDiff: asDiff)
      } else if formatted.isChanged {
        try Console.result("\(VisibleText.line(formatted.source.name))\n")
      }
      return formatted.errors.isEmpty ? .fine : .input
    }
  }

  private static func summary(of results: [Result], mode: Mode) -> String {
    let changed = results.count { $0.isChanged }
    let refused = results.count { $0.hasErrors }
    let verb = mode == .write ? "formatted" : "would format"
    return "\(verb) \(changed) of \(PluralText.count(results.count, "script"))"
      + (refused > 0 ? "; \(refused) cannot be formatted" : "")
  }
}

extension Option where Value == Bool {
  fileprivate static var check: Option {
    .flag("--check", help: "print the names of the scripts that would change, and write nothing")
  }
}
