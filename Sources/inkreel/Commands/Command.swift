import InkMediaClient
import InkWorkspace
/// One command of the program.
protocol Command: Sendable {
  static var name: String { get }
  /// One line.
  static var summary: String { get }
  /// The synopsis after `inkreel NAME`.
  static var usage: String { get }
  static var options: OptionList { get }
  /// - Throws: What ends the command: a `UsageError`, a `DiagnosedError`, a `MediaClientError`, or an error of the
  ///   system. `ErrorReport` says what each means for people and for the exit status.
  static func run(_ options: CommandLineOptions) throws -> ExitStatus
}

extension Command {
  static var help: String {
    let all = OptionList {
      options
      Option.help
    }
    return "\(name): \(summary)\n\nUsage: inkreel \(name) \(usage)\n\n\(all.help)"
  }
}
