import InkDiagnostics
import InkMessages
import InkText
import InkWorkspace

/// In which form diagnostics are reported.
enum DiagnosticFormat: String, CaseIterable, Sendable {
  case text, json, sarif, github

  /// From `--format` and `--json`.
  init(_ options: CommandLineOptions) throws(UsageError) {
    let isJSON = options[.json]
    let format = options[.diagnosticFormat] ?? (isJSON ? .json : .text)
    guard !isJSON || format == .json else {
      throw UsageError("`--json` and `--format \(format.rawValue)` cannot be used together")
    }
    self = format
  }

  /// Whether it is a result for programs; text for people goes to standard error.
  var usesOutput: Bool { self != .text }

  /// The share of one script.
  func part(
    _ diagnostics: [Diagnostic],
    of source: SourceText?,
    name: String,
    usesColor: Bool
  ) -> DiagnosticReport.Part {
    switch self {
    case _ where diagnostics.isEmpty: return .text("")
    case .text:
      return .text(TerminalRenderer(source: source, usesColor: usesColor).render(diagnostics))
    case .github:
      return .text(GitHubRenderer(source: source, name: name).render(diagnostics))
    case .json:
      let lines = source.map(LineIndex.init)
      return .json(diagnostics.map { JSONDiagnostic($0, file: name, lines: lines) })
    case .sarif:
      let lines = source.map(LineIndex.init)
      let file = source == nil && name == "-" || name.hasPrefix("<") ? name : Paths.fromWorkingFolder(name)
      return .sarif(diagnostics.map { SARIFLog.Result($0, file: file, lines: lines) })
    }
  }
}

extension Option where Value == DiagnosticFormat? {
  static var diagnosticFormat: Option {
    .keyword("--format", "FORMAT", help: "text (default), json, sarif or github")
  }
}

/// What is said about many scripts, in one form.
enum DiagnosticReport {
  /// What is said about one of them.
  enum Part: Sendable {
    case text(String)
    case json([JSONDiagnostic])
    case sarif([SARIFLog.Result])
  }

  static func write(_ parts: [Part], as format: DiagnosticFormat) throws {
    var texts: [String] = []
    var diagnostics: [JSONDiagnostic] = []
    var results: [SARIFLog.Result] = []
    for part in parts {
      switch part {
      case .text(let text): texts.append(text)
      case .json(let more): diagnostics += more
      case .sarif(let more): results += more
      }
    }
    switch format {
    case .text:
      let said = texts.filter { !$0.isEmpty }
      if !said.isEmpty { Console.error(rendered: said.joined(separator: "\n")) }
    case .github: try Console.result(texts.joined())
    case .json: JSONResult.add(diagnostics)
    case .sarif:
      try Console.json(SARIFLog(program: "inkreel", version: ProductVersion.current, results: results))
    }
  }
}
