import InkMessages
/// `inkreel COMMAND …`: finds the command and runs it.
enum CommandLineInterface {
  static func run(_ arguments: [String]) -> ExitStatus {
    guard let name = arguments.first else {
      Console.error(help)
      return .usage
    }
    switch name {
    case "--help", "-h", "help":
      Console.result(arguments.dropFirst().first.flatMap(command)?.help ?? help)
      return .fine
    case "--version":
      Console.result(ProductVersion.inkreel + "\n")
      return .fine
    default: break
    }
    guard let command = command(name) else {
      Console.error("inkreel: there is no command `\(name)`; `inkreel --help` lists them\n")
      return .usage
    }
    do {
      let options = try CommandLineOptions(arguments.dropFirst(), allowed: command.options)
      if options.has("--help") {
        Console.result(command.help)
        return .fine
      }
      return command.run(options)
    } catch {
      Console.error("inkreel \(name): \(error.message)\nTry `inkreel \(name) --help`.\n")
      return .usage
    }
  }

  private static func command(_ name: String) -> (any Command.Type)? {
    commands.first { $0.name == name }
  }

  private static let commands: [any Command.Type] = [
    CheckCommand.self, FormatCommand.self, EstimateCommand.self, PlanCommand.self, TimelineCommand.self,
    RenderCommand.self, LanguageServerCommand.self, RatesCommand.self, ExplainCommand.self,
    CalibrateCommand.self,
  ]

  private static var help: String {
    let width = commands.map { $0.name.count }.max() ?? 0
    let list = commands.map { command in
      "  \(command.name)\(String(repeating: " ", count: width - command.name.count + 2))\(command.summary)\n"
    }.joined()
    return """
      \(ProductVersion.inkreel): from scripts to narrated videos

      Usage: inkreel COMMAND [options] …

      \(list)
      `inkreel COMMAND --help` tells more of each. `inkreel --version` prints the version.

      """
  }
}

/// One command of the program.
protocol Command: Sendable {
  static var name: String { get }
  /// One line.
  static var summary: String { get }
  /// The synopsis behind `inkreel NAME`.
  static var usage: String { get }
  static var options: [CommandLineOption] { get }
  static func run(_ options: CommandLineOptions) -> ExitStatus
}

extension Command {
  static var help: String {
    let shown = options.map { ($0.spelling, $0.summary) } + [("--help", "print this")]
    let width = shown.map { $0.0.count }.max() ?? 0
    let list = shown.map { spelling, summary in
      "  \(spelling)\(String(repeating: " ", count: width - spelling.count + 2))\(summary)\n"
    }.joined()
    return "\(name): \(summary)\n\nUsage: inkreel \(name) \(usage)\n\n\(list)"
  }
}
