package import InkText

/// Shows diagnostics to people: the message, the place, and the lines that it is about, underlined.
package struct TerminalRenderer: Sendable {
  private let source: SourceText?
  private let lines: LineIndex?
  private let usesColor: Bool
  /// Lines are cut to a window of this many columns round what is underlined.
  private static let widestLine = 160

  package init(source: SourceText?, usesColor: Bool) {
    self.source = source
    self.lines = source.map(LineIndex.init)
    self.usesColor = usesColor
  }

  package func render(_ diagnostic: Diagnostic) -> String {
    var text = paint(heading(diagnostic), .bold, severity: diagnostic.severity) + "\n"
    if let source, let lines, let range = diagnostic.range {
      let labels = [Diagnostic.Label(range, diagnostic.label)] + diagnostic.related
      let width = String(lines.lineCount == 0 ? 1 : largestLine(labels, lines)).count
      let gutter = String(repeating: " ", count: width)
      let position = lines.position(at: range.start)
      text += paint("\(gutter)--> ", .frame) + "\(source.name):\(position.line):\(position.column)\n"
      text += paint("\(gutter) |", .frame) + "\n"
      text += excerpt(labels, lines: lines, source: source, gutter: width, severity: diagnostic.severity)
      text += remarks(diagnostic, gutter: gutter)
    } else {
      if let source { text += paint(" --> ", .frame) + source.name + "\n" }
      text += remarks(diagnostic, gutter: " ")
    }
    return text
  }

  private func heading(_ diagnostic: Diagnostic) -> String {
    "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]: \(diagnostic.message)"
  }

  private func largestLine(_ labels: [Diagnostic.Label], _ lines: LineIndex) -> Int {
    (labels.map { lines.line(at: $0.range.start) }.max() ?? 0) + 1
  }

  /// The labelled lines in the source's order, each with its underlines; a gap is shown as dots.
  private func excerpt(
    _ labels: [Diagnostic.Label],
    lines: LineIndex,
    source: SourceText,
    gutter: Int,
    severity: Severity
  ) -> String {
    let blank = String(repeating: " ", count: gutter)
    let primary = labels[0]
    let ordered = labels.sorted { $0.range.start < $1.range.start }
    var text = ""
    var previous: Int?
    for label in ordered {
      let line = lines.line(at: label.range.start)
      if line != previous {
        if let previous, line > previous + 1 { text += paint("\(blank)...", .frame) + "\n" }
        let number = String(line + 1)
        let padding = String(repeating: " ", count: gutter - number.count)
        text += paint("\(padding)\(number) |", .frame)
        text += trailing(shownLine(line, around: label.range, lines: lines, source: source).text) + "\n"
        previous = line
      }
      let shown = shownLine(line, around: label.range, lines: lines, source: source)
      let mark = String(repeating: label == primary ? "^" : "-", count: shown.markWidth)
      let underline = trailing(
        String(repeating: " ", count: shown.markColumn) + mark + trailing(label.message)
      )
      text += paint("\(blank) |", .frame)
      text += paint(underline, label == primary ? .mark : .frame, severity: severity) + "\n"
    }
    return text
  }

  private func trailing(_ text: String) -> String { text.isEmpty ? "" : " " + text }

  /// A line as it is printed, cut to a window when long, and where the underline of a range lies in it.
  private func shownLine(_ line: Int, around range: ByteRange, lines: LineIndex, source: SourceText) -> (
    text: String, markColumn: Int, markWidth: Int
  ) {
    let lineRange = lines.range(ofLine: line)
    let start = min(range.start, lineRange.end)
    let end = min(max(range.end, start), lineRange.end)
    let before = source.string(ByteRange(lineRange.start, start))
    let marked = source.string(ByteRange(start, end))
    let after = source.string(ByteRange(end, lineRange.end))

    let lead = DisplayWidth.printable(before)
    let mark = DisplayWidth.printable(marked, fromColumn: lead.width)
    let tail = DisplayWidth.printable(after, fromColumn: lead.width + mark.width)
    guard lead.width + mark.width + tail.width > TerminalRenderer.widestLine else {
      return (lead.text + mark.text + tail.text, lead.width, max(1, mark.width))
    }
    let half = TerminalRenderer.widestLine / 2
    let keptLead = lead.text.count > half ? "…" + lead.text.suffix(half - 1) : lead.text[...]
    let keptMark = mark.text.count > half ? mark.text.prefix(half - 1) + "…" : mark.text[...]
    let room = max(0, TerminalRenderer.widestLine - keptLead.count - keptMark.count)
    let keptTail = tail.text.count > room ? tail.text.prefix(room) + "…" : tail.text[...]
    let leadWidth = keptLead.reduce(0) { $0 + DisplayWidth.width($1) }
    let markWidth = keptMark.reduce(0) { $0 + DisplayWidth.width($1) }
    return (String(keptLead + keptMark + keptTail), leadWidth, max(1, markWidth))
  }

  private func remarks(_ diagnostic: Diagnostic, gutter: String) -> String {
    let notes = diagnostic.notes.map { ("note", $0) }
    let fixes = diagnostic.fixes.map { ("help", $0.title) }
    return (notes + fixes).map { kind, text in
      paint("\(gutter) = ", .frame) + paint(kind, .bold) + ": \(text)\n"
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
