package import InkText

/// Shows diagnostics as workflow commands, which GitHub turns into notes at the lines of a change.
///
/// <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>
package struct GitHubRenderer: Sendable {
  private let name: String
  private let lines: LineIndex?

  /// - Parameter name: The script's path, from the repository's root on for GitHub to find it.
  package init(source: SourceText?, name: String) {
    self.name = name
    lines = source.map(LineIndex.init)
  }

  /// All but hints, a line each.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.withoutHints.map { render($0) }.joined()
  }

  /// One line.
  package func render(_ diagnostic: Diagnostic) -> String {
    var properties = [("file", name)]
    if let range = diagnostic.range, let lines {
      let start = lines.position(at: range.start)
      // A range that takes in the line's end is one of this line.
      let last = lines.range(ofLine: lines.line(at: max(range.start, range.end - 1)))
      let end = lines.position(at: max(range.start, min(range.end, last.end)))
      properties += [("line", "\(start.line)"), ("col", "\(start.column)"), ("endLine", "\(end.line)")]
      // GitHub takes columns of a range within one line alone.
      if start.line == end.line { properties.append(("endColumn", "\(end.column)")) }
    }
    properties.append(("title", "\(diagnostic.code.rawValue): \(diagnostic.code.title)"))
    let list = properties.map { "\($0.0)=\(GitHubRenderer.escapedProperty($0.1))" }.joined(separator: ",")
    return "::\(command(diagnostic.severity)) \(list)::\(GitHubRenderer.escaped(diagnostic.plainText))\n"
  }

  private func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "notice"
    }
  }

  private static func escaped(_ text: String) -> String {
    PercentEncoding.encoded(text) { !"%\r\n".utf8.contains($0) }
  }

  private static func escapedProperty(_ text: String) -> String {
    PercentEncoding.encoded(text) { !"%\r\n:,".utf8.contains($0) }
  }
}
