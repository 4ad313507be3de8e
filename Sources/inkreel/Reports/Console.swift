import FoundationEssentials
import InkDiagnostics
import InkJSON
import InkSystem
import InkText
import InkWorkspace

/// Standard output for results, standard error for people.
///
/// Names, values and texts from outside are in most of what is printed. Here, and not where each is put into words, they
/// lose their power over a terminal.
enum Console {
  /// A result for people.
  static func result(_ text: String) throws(DiagnosedError) { try write(VisibleText.lines(text)) }

  /// A result for people, in which everything from outside is escaped and the rest may be colours.
  static func result(rendered text: String) throws(DiagnosedError) { try write(text) }

  /// A document for other programs, byte by byte. A terminal, which is none, gets it escaped.
  static func result(_ bytes: [UInt8]) throws(DiagnosedError) {
    guard isOutputTerminal else { return try write(bytes) }
    try write(VisibleText.lines(PathText.text(of: bytes)))
  }

  private static func write(_ text: String) throws(DiagnosedError) { try write(Array(text.utf8)) }

  /// A reader that went away is no error: it has what it wanted.
  private static func write(_ bytes: [UInt8]) throws(DiagnosedError) {
    do throws(SystemError) {
      try FileDescriptor.standardOutput.write(bytes)
    } catch {
      guard error != SystemError(EPIPE) else { return }
      throw DiagnosedError(
        Diagnostic(.unwritableOutput, "cannot write to standard output: \(error)", at: nil)
      )
    }
  }

  static func error(_ text: String) { error(rendered: VisibleText.lines(text)) }

  /// What the program itself commands the terminal, and text in which everything from outside is escaped.
  ///
  /// Where this cannot be written, there is nowhere left to say so.
  static func error(rendered text: String) {
    try? FileDescriptor.standardError.write(Array(text.utf8))
  }

  static let isErrorTerminal = isatty(STDERR_FILENO) == 1

  static let isOutputTerminal = isatty(STDOUT_FILENO) == 1

  /// Whether a terminal may be written to in colour: <https://no-color.org>
  static let allowsColor: Bool = {
    let environment = ProcessInfo.processInfo.environment
    let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return !refused && movesCursor
  }()

  /// Whether the terminal can write over a line that it shows.
  static let movesCursor = ProcessInfo.processInfo.environment["TERM"] != "dumb"

  static let usesColor = isErrorTerminal && allowsColor

  static func show(_ diagnostics: [Diagnostic], of source: SourceText?) {
    guard !diagnostics.isEmpty else { return }
    JSONResult.add(diagnostics, of: source)
    let text = TerminalRenderer(source: source, usesColor: usesColor).render(diagnostics)
    if !text.isEmpty { error(rendered: text) }
  }

  static func show(_ diagnostic: Diagnostic, of source: SourceText? = nil) {
    show([diagnostic], of: source)
  }

  /// What is said of a configuration, where there is one.
  static func show(_ configuration: ConfigurationFile?) {
    if let configuration { show(configuration.diagnostics, of: configuration.source) }
  }

  /// A result for programs.
  static func json(_ value: some Encodable) throws {
    try result(try JSONOutput.document(value))
  }
}
