import FoundationEssentials
import InkDiagnostics
import InkJSON
import InkRPC
import InkSystem
import InkText

/// Standard output for results, standard error for people.
enum Console {
  static func result(_ text: String) {
    result(Array(text.utf8))
  }

  /// A reader that went away is no fault: there is nobody left to tell.
  static func result(_ bytes: [UInt8]) {
    try? FileDescriptor.standardOutput.write(bytes)
  }

  static func error(_ text: String) {
    try? FileDescriptor.standardError.write(Array(text.utf8))
  }

  static let isErrorTerminal = isatty(STDERR_FILENO) == 1

  static let isOutputTerminal = isatty(STDOUT_FILENO) == 1

  /// Whether a terminal may be written to in colour: <https://no-color.org>
  static let allowsColor: Bool = {
    let environment = ProcessInfo.processInfo.environment
    let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return !refused && environment["TERM"] != "dumb"
  }()

  static let usesColor = isErrorTerminal && allowsColor

  static func show(_ diagnostics: [Diagnostic], of source: SourceText?) {
    guard !diagnostics.isEmpty else { return }
    let text = TerminalRenderer(source: source, usesColor: usesColor).render(diagnostics)
    if !text.isEmpty { error(text) }
  }

  static func show(_ diagnostic: Diagnostic, of source: SourceText? = nil) {
    show([diagnostic], of: source)
  }

  static func json(_ value: some Encodable) throws {
    result(try JSONOutput.document(value))
  }
}
