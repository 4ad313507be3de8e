import InkAssist
import InkText
import TestSupport
import Testing

/// What one script with everything in it looks like, line by line.
@Suite struct ViewTests {
  private let snapshot: ScriptSnapshot

  init() throws {
    snapshot = ScriptSnapshot.of(try Repository.read("Tests/AssistTests/Scripts/everything.inkslop"))
  }

  private func expect(_ lines: [String], _ name: String) throws {
    try Golden.expect(
      lines.joined(separator: "\n") + "\n",
      "Tests/AssistTests/Scripts/everything.\(name).txt"
    )
  }

  private func shown(_ range: ByteRange) -> String {
    let text = snapshot.text(range).split(separator: "\n", omittingEmptySubsequences: false)
    return text.count < 2 ? "⟨\(text.joined())⟩" : "⟨\(text[0]) … \(text[text.count - 1])⟩"
  }

  @Test func theOutline() throws {
    func lines(_ items: [OutlineItem], _ indent: String) -> [String] {
      items.flatMap { item in
        [
          "\(indent)\(item.name) (\(item.detail)) \(item.kind) \(shown(item.range)) \(shown(item.selectionRange))"
        ] + lines(item.children, indent + "  ")
      }
    }
    try expect(lines(snapshot.outline(), ""), "outline")
  }

  @Test func folding() throws {
    try expect(snapshot.foldingRanges().map { "\($0.kind) \(shown($0.range))" }, "folding")
  }

  @Test func tokens() throws {
    let lines = snapshot.semanticTokens().map { token in
      let isDeclaration = token.modifiers.contains(.declaration)
      return "\(token.kind.rawValue)\(isDeclaration ? " declaration" : "") \(shown(token.range))"
    }
    try expect(lines, "tokens")
  }

  @Test func linksAndColors() throws {
    let links = snapshot.documentLinks().map { "link \(shown($0.range)) \($0.path)" }
    let colors = snapshot.documentColors().map { color in
      let ways = snapshot.colorPresentations(of: color.rgba, at: color.range).map(\.label)
      return "color \(shown(color.range)) \(String(color.rgba, radix: 16)) \(ways.joined(separator: ", "))"
    }
    try expect(links + colors, "links")
  }
}
