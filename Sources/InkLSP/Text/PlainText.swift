import InkText

/// Help as it is read where no Markdown is shown: the same words without its marks.
///
/// It knows the Markdown that help and the pages of diagnostics are written in: headings, fenced examples, code,
/// links, and emphasis. Takes time proportional to the text.
struct PlainText {
  private var result = ""
  /// The fence that closes the example that a line is in.
  private var fence: Substring?

  static func text(ofMarkdown markdown: String) -> String {
    var plain = PlainText()
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where plain.add(line) && index + 1 < lines.count {
      plain.result += "\n"
    }
    return plain.result
  }

  /// - Returns: Whether the line is shown.
  private mutating func add(_ line: Substring) -> Bool {
    if let fence {
      if line == fence { self.fence = nil } else { result += line }
      return line != fence
    }
    if line.hasPrefix("```") {
      fence = line.prefix { $0 == "`" }
      return false
    }
    let isHeading = line.hasPrefix("#")
    addInline(isHeading ? line.drop { $0 == "#" }.drop { $0 == " " } : PlainText.withoutEmphasis(line))
    return true
  }

  /// A sentence that is emphasised as a whole.
  private static func withoutEmphasis(_ line: Substring) -> Substring {
    line.count > 2 && line.hasPrefix("_") && line.hasSuffix("_") ? line.dropFirst().dropLast() : line
  }

  private mutating func addInline(_ line: Substring) {
    var rest = line
    /// Runs of backticks of these lengths close nothing any more in this line.
    var unclosed: Set<Int> = []
    while let mark = rest.firstIndex(where: { $0 == "`" || $0 == "[" || $0 == "*" }) {
      result += rest[..<mark]
      rest = rest[mark...]
      switch rest.first {
      case "`": rest = addCode(rest, &unclosed)
      case "[": rest = addLink(rest)
      default: rest = addAsterisks(rest)
      }
    }
    result += rest
  }

  /// Code is what stands between two runs of backticks of one length, as it is.
  private mutating func addCode(_ text: Substring, _ unclosed: inout Set<Int>) -> Substring {
    let run = text.prefix { $0 == "`" }
    let content = text[run.endIndex...]
    guard !unclosed.contains(run.count), let close = PlainText.run(of: run.count, in: content) else {
      unclosed.insert(run.count)
      result += run
      return content
    }
    let code = content[..<close.lowerBound]
    let isPadded = code.hasPrefix(" ") && code.hasSuffix(" ") && code.contains { $0 != " " }
    result += isPadded ? code.dropFirst().dropLast() : code
    return content[close.upperBound...]
  }

  private static func run(of count: Int, in text: Substring) -> Range<Substring.Index>? {
    var rest = text
    while let start = rest.firstIndex(of: "`") {
      let run = rest[start...].prefix { $0 == "`" }
      if run.count == count { return start..<run.endIndex }
      rest = rest[run.endIndex...]
    }
    return nil
  }

  /// Of a link its words are left; of a bracket that opens none, the bracket.
  private mutating func addLink(_ text: Substring) -> Substring {
    let label = text.dropFirst().prefix { $0 != "]" && $0 != "[" }
    let target = text[label.endIndex...]
    guard target.hasPrefix("]("), let end = target.firstIndex(of: ")") else {
      result += "["
      return text.dropFirst()
    }
    addInline(label)
    return text[text.index(after: end)...]
  }

  /// Two are emphasis, one is a sign.
  private mutating func addAsterisks(_ text: Substring) -> Substring {
    if text.hasPrefix("**") { return text.dropFirst(2) }
    result += "*"
    return text.dropFirst()
  }
}
