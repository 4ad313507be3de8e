package import InkText

/// Shows diagnostics to people: the message, the place, and the lines that it is about, underlined.
package struct TerminalRenderer: Sendable {
  private let source: SourceText?
  private let lines: LineIndex?
  private let usesColor: Bool

  package init(source: SourceText?, usesColor: Bool) {
    self.source = source
    self.lines = source.map(LineIndex.init)
    self.usesColor = usesColor
  }

  /// All but hints, with an empty line between them; empty where there is nothing to show.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.withoutHints.map { render($0) }.joined(separator: "\n")
  }

  /// Ends in a line's end.
  package func render(_ diagnostic: Diagnostic) -> String {
    var text = paint(heading(diagnostic), .bold, severity: diagnostic.severity) + "\n"
    guard let source else { return text + remarks(diagnostic, gutter: " ") }
    guard let lines, let range = diagnostic.range else {
      return text + paint(" --> ", .frame) + clean(source.name) + "\n" + remarks(diagnostic, gutter: " ")
    }
    let marks = marks(of: diagnostic, lines)
    let gutter = String(repeating: " ", count: String((marks.last?.line ?? 0) + 1).count)
    let position = lines.position(at: range.start)
    text += paint("\(gutter)--> ", .frame) + "\(clean(source.name)):\(position.line):\(position.column)\n"
    text += paint("\(gutter) |", .frame) + "\n"
    text += excerpt(marks, of: source, lines, gutter: gutter, severity: diagnostic.severity)
    return text + remarks(diagnostic, gutter: gutter)
  }

  private func heading(_ diagnostic: Diagnostic) -> String {
    "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]: \(clean(diagnostic.message))"
  }

  /// Messages hold text from scripts, which must not command the terminal.
  private func clean(_ text: String) -> String { DisplayWidth.printable(text).text }

  // MARK: Lines of the source

  /// An underline in one line.
  private struct Mark {
    let line: Int
    let range: ByteRange
    let message: String
    let isPrimary: Bool
  }

  /// In the order of the source.
  private func marks(of diagnostic: Diagnostic, _ lines: LineIndex) -> [Mark] {
    var marks = diagnostic.related.flatMap { self.marks(of: $0, isPrimary: false, lines) }
    if let range = diagnostic.range {
      marks += self.marks(of: Diagnostic.Label(range, diagnostic.label), isPrimary: true, lines)
    }
    return marks.sorted { ($0.line, $0.range.start) < ($1.line, $1.range.start) }
  }

  /// A range over several lines is underlined in its first and in its last one, where its message is.
  private func marks(of label: Diagnostic.Label, isPrimary: Bool, _ lines: LineIndex) -> [Mark] {
    func mark(_ line: Int, _ start: Int, _ end: Int, _ message: String) -> Mark {
      let whole = lines.range(ofLine: line)
      let start = min(max(start, whole.start), whole.end)
      let range = ByteRange(start, min(max(end, start), whole.end))
      return Mark(line: line, range: range, message: message, isPrimary: isPrimary)
    }
    let (start, end) = (label.range.start, label.range.end)
    let first = lines.line(at: start)
    let last = lines.line(at: max(start, end - 1))
    guard last > first else { return [mark(first, start, end, label.message)] }
    let text = textStart(ofLine: last, lines)
    return [mark(first, start, end, ""), mark(last, text < end ? text : start, end, label.message)]
  }

  private func textStart(ofLine line: Int, _ lines: LineIndex) -> Int {
    let range = lines.range(ofLine: line)
    guard let source else { return range.start }
    var start = range.start
    while start < range.end, source.bytes[start].isBlank { start += 1 }
    return start
  }

  /// The marked lines, each with its underlines; a gap between two is shown as dots.
  private func excerpt(
    _ marks: [Mark],
    of source: SourceText,
    _ lines: LineIndex,
    gutter: String,
    severity: Severity
  ) -> String {
    var text = ""
    var previous: Int?
    var rest = marks[...]
    while let line = rest.first?.line {
      let inLine = rest.prefix { $0.line == line }
      rest = rest.dropFirst(inLine.count)
      if let previous, line > previous + 1 { text += paint("\(gutter)...", .frame) + "\n" }
      previous = line
      let number = String(line + 1)
      let padding = String(repeating: " ", count: gutter.count - number.count)
      let shown = ShownLine(lines.range(ofLine: line), of: source, showing: inLine.map(\.range))
      text += paint("\(padding)\(number) |", .frame) + trailing(shown.text) + "\n"
      for mark in inLine { text += underline(mark, in: shown, gutter: gutter, severity: severity) }
    }
    return text
  }

  private func underline(_ mark: Mark, in shown: ShownLine, gutter: String, severity: Severity) -> String {
    let place = shown.underline(mark.range)
    let sign = String(repeating: mark.isPrimary ? "^" : "-", count: place.width)
    let line = String(repeating: " ", count: place.column + 1) + sign + trailing(clean(mark.message))
    return paint("\(gutter) |", .frame) + paint(line, mark.isPrimary ? .mark : .frame, severity: severity)
      + "\n"
  }

  private func trailing(_ text: String) -> String { text.isEmpty ? "" : " " + text }

  private func remarks(_ diagnostic: Diagnostic, gutter: String) -> String {
    let notes = diagnostic.notes.map { ("note", $0) }
    let fixes = diagnostic.fixes.map { ("help", $0.title) }
    return (notes + fixes).map { kind, text in
      paint("\(gutter) = ", .frame) + paint(kind, .bold) + ": \(clean(text))\n"
    }.joined()
  }

  private enum Ink {
    case bold, frame, mark
  }

  private func paint(_ text: String, _ ink: Ink, severity: Severity? = nil) -> String {
    guard usesColor else { return text }
    let hue =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .hint: "36"
      case nil: ""
      }
    let codes =
      switch ink {
      case .bold: hue.isEmpty ? "1" : "1;\(hue)"
      case .mark: "1;\(hue)"
      case .frame: "34"
      }
    return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }
}
