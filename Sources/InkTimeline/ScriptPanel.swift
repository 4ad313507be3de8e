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
  private let underlines: [Underlines.Stretch]

  init(_ checked: Compiler.Checked, _ problems: [TimelineProblem]) {
    source = checked.source
    lines = LineIndex(checked.source)
    tree = checked.tree
    let placed = problems.compactMap { problem in problem.range.map { (problem, $0) } }
    self.problems = placed
    underlines = Underlines(placed).stretches
  }

  func html() -> String {
    var html = ""
    var token = 0
    var problem = 0
    var underline = 0
    let count = lineCount
    for line in 0..<count {
      if line % ScriptPanel.linesInChunk == 0 { html += "\(line > 0 ? "</div>" : "")<div class=\"chunk\">" }
      let range = lines.range(ofLine: line)
      let first = problem
      while problem < problems.count, problems[problem].range.start <= range.end { problem += 1 }
      while underline < underlines.count, underlines[underline].range.end <= range.start { underline += 1 }
      while token + 1 < tree.tokens.count, tree.tokens.end(token) <= range.start { token += 1 }
      // What is between the two characters of a line's end starts on no line.
      let starting = problems[first..<problem].filter { $0.range.start >= range.start }.map(\.problem)
      html += row(line, starting, code(range, firstToken: token, firstUnderline: underline))
    }
    return html + (count > 0 ? "</div>" : "")
  }

  /// A line's end at the end of the source starts no line that anybody wrote.
  private var lineCount: Int {
    let count = lines.lineCount
    return count > 1 && lines.range(ofLine: count - 1).isEmpty ? count - 1 : count
  }

  /// - Parameter starting: The problems that start on the line.
  private func row(_ line: Int, _ starting: [TimelineProblem], _ code: String) -> String {
    let label = worstSeverity(starting).map {
      " <span class=\"sign \($0)\" title=\"\(title(starting))\">\(sign($0))</span>"
    }
    return "<div class=\"line\" id=\"L\(line + 1)\"><span class=\"number\">\(line + 1)</span>"
      + "<code>\(code)</code>\(label ?? "")</div>\n"
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
  private func code(_ line: ByteRange, firstToken: Int, firstUnderline: Int) -> String {
    var stretches: [Stretch] = []
    var token = firstToken
    var underline = firstUnderline
    while token < tree.tokens.count, tree.tokens.start(token) < line.end {
      let whole = tree.range(ofToken: token)
      let part = ByteRange(max(whole.start, line.start), min(whole.end, line.end))
      if !part.isEmpty { add(part, style(tree.tokens.kinds[token]), &underline, to: &stretches) }
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

  /// - Parameter underline: The first that ends after the start of the range; then, after its end.
  private func add(
    _ range: ByteRange,
    _ style: String?,
    _ underline: inout Int,
    to stretches: inout [Stretch]
  ) {
    var start = range.start
    while start < range.end {
      while underline < underlines.count, underlines[underline].range.end <= start { underline += 1 }
      var end = range.end
      var severity: String?
      if underline < underlines.count {
        let next = underlines[underline]
        if next.range.start <= start { severity = next.severity }
        end = min(end, severity == nil ? next.range.start : next.range.end)
      }
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
