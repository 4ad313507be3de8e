import InkCompiler
import InkDiagnostics
import InkText

/// `inkreel fmt`: brings scripts into the canonical style.
enum FormatCommand: Command {
  static let name = "fmt"
  static let summary = "bring scripts into the canonical style; narration is never changed"
  static let usage = "SCRIPT|FOLDER|- … [options]"
  static let options: [CommandLineOption] = [
    CommandLineOption("--check", "print the names of the scripts that would change, and write nothing"),
    CommandLineOption("--diff", "print the changes, and write nothing"), .standardInputName,
  ]

  private enum Mode {
    case write, names, diff
  }

  static func run(_ options: CommandLineOptions) -> ExitStatus {
    guard !options.files.isEmpty else {
      Console.error("inkreel fmt: name a script or a folder to format\n")
      return .usage
    }
    let mode: Mode = options.has("--diff") ? .diff : options.has("--check") ? .names : .write
    let standardInputName = options.value("--stdin-filename")
    let files = ScriptFiles(options.files)
    files.sayWhichAreEmpty()
    let results = Parallel.map(files.paths.count) { format(files.paths[$0], standardInputName) }
    var status = ExitStatus.fine
    for (path, result) in zip(files.paths, results) {
      status = status.worse(finish(result, at: path, mode: mode))
    }
    if options.has("--check"), results.contains(where: { $0.isChanged }) { status = status.worse(.input) }
    if files.paths.count > 1 { Console.error("\(summary(of: results, mode: mode))\n") }
    return status
  }

  private enum Result: Sendable {
    case formatted(Compiler.Formatted)
    case unreadable(Diagnostic)

    var isChanged: Bool { if case .formatted(let formatted) = self { formatted.isChanged } else { false } }

    var hasErrors: Bool {
      if case .formatted(let formatted) = self { !formatted.errors.isEmpty } else { true }
    }
  }

  private static func format(_ path: String, _ standardInputName: String?) -> Result {
    do throws(ScriptInput.Unreadable) {
      return .formatted(Compiler.format(try ScriptInput.read(path, standardInputAs: standardInputName)))
    } catch {
      return .unreadable(error.diagnostic)
    }
  }

  private static func finish(_ result: Result, at path: String, mode: Mode) -> ExitStatus {
    switch result {
    case .unreadable(let diagnostic):
      Console.show(diagnostic)
      return .input
    case .formatted(let formatted):
      Console.show(formatted.errors, of: formatted.source)
      if mode == .names {
        if formatted.isChanged { Console.result("\(formatted.source.name)\n") }
        return formatted.errors.isEmpty ? .fine : .input
      }
      do throws(ExitStatus) {
        try ScriptOutput.put(
          formatted.bytes,
          inPlaceOf: formatted.source,
          at: path,
          asDiff: mode == .diff
        )
      } catch {
        return error
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
