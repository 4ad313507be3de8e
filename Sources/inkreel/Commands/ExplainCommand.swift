import InkDiagnostics
import InkText

/// `inkreel explain`: says more of a diagnostic than there is room for at its place.
enum ExplainCommand: Command {
  static let name = "explain"
  static let summary = "explain a diagnostic by its code, or list all codes"
  static let usage = "[CODE …]"
  static let options = OptionList {}

  static func run(_ options: CommandLineOptions) throws -> ExitStatus {
    guard !options.files.isEmpty else {
      try Console.result(list)
      return .fine
    }
    var pages: [String] = []
    for word in options.files {
      guard let code = code(word), let page = DiagnosticPages.terminalText(of: code, usesColor: usesColor)
      else {
        throw UsageError.unknown(
          "diagnostic",
          word,
          suggestion: EditDistance.nearest(to: word, among: DiagnosticCode.allCases.map(\.rawValue)),
          advice: "`inkreel explain` lists them"
        )
      }
      pages.append(page)
    }
    try Console.result(rendered: pages.joined(separator: "\n"))
    return .fine
  }

  /// As it is in a message: `missing-file`, `error[missing-file]`.
  private static func code(_ word: String) -> DiagnosticCode? {
    let inner = word.split(separator: "[").last?.prefix { $0 != "]" && $0 != ":" }
    return DiagnosticCode(rawValue: String(inner ?? ""))
  }

  private static var usesColor: Bool { Console.isOutputTerminal && Console.allowsColor }

  private static var list: String {
    let codes = DiagnosticCode.allCases.sorted { $0.rawValue < $1.rawValue }
    let width = codes.map(\.rawValue.count).max() ?? 0
    return codes.map { code in
      let padding = String(repeating: " ", count: width - code.rawValue.count + 2)
      return "\(code.rawValue)\(padding)\(code.title)\n"
    }.joined()
  }
}
