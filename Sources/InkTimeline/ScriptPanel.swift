import InkCompiler
import InkDiagnostics
import InkSyntax
import InkText

/// The script's lines with their numbers, tags and comments set off, and what is wrong underlined.
struct ScriptPanel {
  /// Lines are laid out by the hundred, and only those that are in sight.
  private static let linesInChunk = 100

  private let source: SourceText
  private let lines: LineIndex
  private let tree: SyntaxTree
  /// In the order of the source.
  private let problems: [(problem: TimelineProblem, range: ByteRange)]

  init(_ checked: Compiler.Checked, _ problems: [TimelineProblem]) {
    source = checked.source
    lines = LineIndex(checked.source)
    tree = checked.tree
    self.problems = problems.compactMap { problem in problem.range.map { (problem, $0) } }
  }

  func html() -> String {
    var html = ""
    var token = 0
    var pending = problems[...]
    /// The problems whose underline may reach into the line.
    var open: [(problem: TimelineProblem, range: ByteRange)] = []
    let count = lineCount
    for line in 0..<count {
      if line % ScriptPanel.linesInChunk == 0 { html += "\(line > 0 ? "</div>" : "")<div class=\"chunk\">" }
      let range = lines.range(ofLine: line)
      open.removeAll { $0.range.end <= range.start && $0.range.start < range.start }
      while let first = pending.first, first.range.start <= range.end {
        open.append(first)
        pending = pending.dropFirst()
      }
      while token + 1 < tree.tokens.count, tree.tokens.end(token) <= range.start { token += 1 }
      html += row(line, range, firstToken: token, open)
    }
    return html + (count > 0 ? "</div>" : "")
  }

  /// A line's end at the end of the source starts no line that anybody wrote.
  private var lineCount: Int {
    let count = lines.lineCount
    return count > 1 && lines.range(ofLine: count - 1).isEmpty ? count - 1 : count
  }

  private func row(
    _ line: Int,
    _ range: ByteRange,
    firstToken: Int,
    _ open: [(problem: TimelineProblem, range: ByteRange)]
  ) -> String {
    let starting = open.filter { range.start <= $0.range.start && $0.range.start <= range.end }
    let worst = worstSeverity(starting.map(\.problem))
    let label = worst.map {
      " <span class=\"sign \($0)\" title=\"\(title(starting.map(\.problem)))\">\(sign($0))</span>"
    }
    return "<div class=\"line\" id=\"L\(line + 1)\"><span class=\"number\">\(line + 1)</span>"
      + "<code>\(code(range, firstToken: firstToken, open))</code>\(label ?? "")</div>\n"
  }

  private func sign(_ severity: String) -> String {
    severity == "error" ? "✕<span class=\"unseen\"> error</span>" : "!<span class=\"unseen\"> warning</span>"
  }

  private func title(_ problems: [TimelineProblem]) -> String {
    HTMLText.escaped(problems.map(\.message).joined(separator: "\n"))
  }

  private func worstSeverity(_ problems: [TimelineProblem]) -> String? {
    problems.contains { $0.severity == "error" } ? "error" : problems.first?.severity
  }

  /// A stretch of a line that looks the same from its start to its end.
  private struct Stretch {
    var range: ByteRange
    let classes: String
  }

  /// A line cut where its looks change: where kinds of tokens do, and where underlines start and end.
  private func code(
    _ line: ByteRange,
    firstToken: Int,
    _ open: [(problem: TimelineProblem, range: ByteRange)]
  ) -> String {
    var stretches: [Stretch] = []
    var token = firstToken
    while token < tree.tokens.count, tree.tokens.start(token) < line.end {
      let whole = tree.range(ofToken: token)
      let part = ByteRange(max(whole.start, line.start), min(whole.end, line.end))
      if !part.isEmpty { add(part, style(tree.tokens.kinds[token]), open, to: &stretches) }
      token += 1
    }
    return stretches.map { stretch in
      let text = HTMLText.escaped(source.string(stretch.range))
      return stretch.classes.isEmpty ? text : "<span class=\"\(stretch.classes)\">\(text)</span>"
    }.joined()
  }

  private func style(_ kind: TokenKind) -> String? {
    switch kind {
    case .blank, .text, .byteOrderMark, .endOfFile: nil
    case .comment: "comment"
    case .string, .misquoted, .bareValue, .unterminated: "value"
    default: "tag"
    }
  }

  private func add(
    _ range: ByteRange,
    _ style: String?,
    _ open: [(problem: TimelineProblem, range: ByteRange)],
    to stretches: inout [Stretch]
  ) {
    let near = open.filter { $0.range.start < range.end && range.start < $0.range.end }
    let cuts = near.flatMap { [$0.range.start, $0.range.end] }.filter { range.start < $0 && $0 < range.end }
    var start = range.start
    for end in Set(cuts).sorted() + [range.end] {
      let severity = worstSeverity(
        near.filter { $0.range.start < end && start < $0.range.end }.map(\.problem)
      )
      let classes = [style, severity.map { "wrong \($0)" }].compactMap { $0 }.joined(separator: " ")
      if let last = stretches.indices.last, stretches[last].classes == classes {
        stretches[last].range.end = end
      } else {
        stretches.append(Stretch(range: ByteRange(start, end), classes: classes))
      }
      start = end
    }
  }
}
