import InkMessages
import InkSystem
import InkText
import InkWorkspace

/// `inkreel COMMAND …`: finds the command and runs it.
enum CommandLineInterface {
  static let commands: [any Command.Type] = [
    CheckCommand.self, FormatCommand.self, EstimateCommand.self, PlanCommand.self, TimelineCommand.self,
    RenderCommand.self, FrameCommand.self, LanguageServerCommand.self, RatesCommand.self, ExplainCommand.self,
    CalibrateCommand.self, VoicesCommand.self,
  ]

  static func run(_ arguments: [String]) -> ExitStatus {
    guard let name = arguments.first else {
      Console.error(help)
      return .usage
    }
    let words = arguments.dropFirst()
    do {
      switch name {
      case "--help", "-h", "help": try Console.result(words.first.map(command)?.help ?? help)
      case "--version": try Console.result("\(ProductVersion.inkreel)\n")
      default: return run(try command(name), words)
      }
      return .fine
    } catch {
      return ErrorReport.show(error)
    }
  }

  private static func run(_ command: any Command.Type, _ words: some Sequence<String>) -> ExitStatus {
    guard asksForJSON(words, of: command) else { return perform(command, words) }
    JSONResult.start(command.name)
    let status = perform(command, words)
    guard JSONResult.isAskedFor else { return status }
    do {
      try JSONResult.finish(command.name, status)
      return status
    } catch {
      return status.worse(ErrorReport.show(error, of: command.name))
    }
  }

  /// Also where the rest of the words cannot be understood.
  private static func asksForJSON(_ words: some Sequence<String>, of command: any Command.Type) -> Bool {
    let words = Array(words.prefix { $0 != CommandLineOptions.end })
    guard !words.contains(where: { Option.help.declaration.spellings.contains($0) }) else { return false }
    let format = Option.diagnosticFormat
    let names = command.options.options.map(\.name)
    if names.contains(Option.json.name), words.contains(Option.json.name) { return true }
    guard names.contains(format.name) else { return false }
    let json = DiagnosticFormat.json.rawValue
    return words.contains("\(format.name)=\(json)")
      || zip(words, words.dropFirst()).contains { $0 == format.name && $1 == json }
  }

  private static func perform(_ command: any Command.Type, _ words: some Sequence<String>) -> ExitStatus {
    do {
      let options = try CommandLineOptions(words, of: command.options)
      guard !options.asksForHelp else {
        try Console.result(command.help)
        return .fine
      }
      // The word may have been the value of another option.
      if !options[.json], options[.diagnosticFormat] != .json { JSONResult.end() }
      // Whatever is kept goes there, by the programs that this one starts as well.
      if let folder = options[.cacheDirectory] {
        guard !folder.isEmpty, Paths.absolute(folder).hasPrefix("/") else {
          throw UsageError("`\(Option.cacheDirectory.name)` needs the name of a folder")
        }
        UserFolders.useCache(Paths.absolute(folder))
      }
      return try command.run(options)
    } catch {
      return ErrorReport.show(error, of: command.name)
    }
  }

  private static func command(_ name: String) throws(UsageError) -> any Command.Type {
    guard let command = commands.first(where: { $0.name == name }) else {
      let isOption = name.hasPrefix("-")
      let known = isOption ? ["--help", "--version"] : commands.map { $0.name }
      throw .unknown(
        isOption ? "option" : "command",
        name,
        suggestion: EditDistance.nearest(to: name, among: known),
        advice: name.hasSuffix(ScriptList.ending)
          ? "to render a script, write `inkreel render SCRIPT -o VIDEO`" : nil
      )
    }
    return command
  }

  private static var help: String {
    let width = commands.map { $0.name.count }.max() ?? 0
    let list = commands.map { command in
      "  \(command.name)\(String(repeating: " ", count: width - command.name.count + 2))\(command.summary)\n"
    }.joined()
    return """
      \(ProductVersion.inkreel): from scripts to narrated videos

      Usage: inkreel COMMAND [options] …

      \(list)
      `inkreel COMMAND --help` explains a command. `inkreel --version` prints the version.

      """
  }
}
