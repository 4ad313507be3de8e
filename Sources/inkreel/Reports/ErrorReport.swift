import InkMediaClient
import InkText
import InkWorkspace

/// Turns what ends a command into messages and an exit status: the one place that does.
enum ErrorReport {
  /// Says what went wrong.
  ///
  /// - Parameter command: Whose error it is; `nil` where no command was found.
  /// - Returns: What the command ends with.
  @discardableResult
  static func show(_ error: any Error, of command: String? = nil) -> ExitStatus {
    let program = command.map { "inkreel \($0)" } ?? "inkreel"
    switch error {
    case let error as UsageError:
      JSONResult.add(.usage, error.message)
      Console.error("\(program): \(VisibleText.line(error.message))\nTry `\(program) --help`.\n")
      return .usage
    case let error as DiagnosedError:
      Console.show(error.diagnostics, of: error.source)
      for remark in error.remarks { Console.error("\(VisibleText.line(remark))\n") }
      return ExitStatus(of: error.diagnostics)
    case let error as MediaClientError:
      guard let diagnostic = error.diagnostic else {
        JSONResult.add(.interrupted, "interrupted")
        Console.error("interrupted\n")
        return .interrupted
      }
      Console.show(diagnostic)
      return ExitStatus(of: [diagnostic])
    default:
      JSONResult.add(.failed, "\(error)")
      Console.error("\(program): \(error)\n")
      return .environment
    }
  }
}
