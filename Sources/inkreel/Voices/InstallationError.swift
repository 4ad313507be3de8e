import InkDiagnostics
import InkSystem
import InkText
import InkVoices
import InkWorkspace

/// What keeps an engine from being installed.
enum InstallationError {
  /// What the machine lacks.
  static func lacks(_ message: String, notes: [String] = []) -> DiagnosedError {
    DiagnosedError(Diagnostic(.environment, message, at: nil, notes: notes))
  }

  /// A program of InkReel's own.
  static func missing(_ program: String, _ error: SystemError) -> DiagnosedError {
    DiagnosedError(
      Diagnostic(
        .missingProgram,
        "cannot start `\(program)`: \(error)",
        at: nil,
        notes: ["it must be in the same folder as `inkreel`; `make install` installs both"]
      )
    )
  }

  /// - Parameter standardError: What a program has said before it ended.
  static func failed(_ what: String, _ program: String, _ standardError: String) -> DiagnosedError {
    let lines = standardError.split(whereSeparator: \.isNewline)
    guard let line = lines.last else { return lacks("\(what): `\(program)` ended without a reason") }
    let start = "\(program): "
    return lacks("\(what): \(line.hasPrefix(start) ? line.dropFirst(start.count) : line)")
  }
}
