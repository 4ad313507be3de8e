import InkCompiler
import InkDiagnostics
import InkPlan
import InkSyntax
import InkText
import TestSupport
import Testing

/// What holds for every script that there is, and for what mistakes make of it.
@Suite struct FormattingPropertyTests {
  private static let compiler = Compiler(PlanOptions(generator: "tests"))

  private static func scripts() throws -> [String] {
    try ["examples", "Tests/CompilerTests/Diagnostics"].flatMap { folder in
      try Repository.files(in: folder, ending: ".inkslop")
    }
  }

  @Test func formattingChangesNoPlan() throws {
    for path in try FormattingPropertyTests.scripts() { expectProperties(try Repository.read(path), path) }
  }

  /// Bytes of each script left out, and something that means something put in their places.
  @Test func formattingChangesNoPlanOfAMutant() throws {
    var numbers = RandomNumbers(seed: 3)
    let scraps = [
      " ", "\n", "\n\n", "\r\n", "\t", "# ", "\n# c\n", "[", "]", "/", "\"", "\\", "[tts]", "[/tts]",
      "[red]a[/red]", "[say as=\"x\"]a[/say]", "[chapter title=\"a\"]", "[style]", "[/style]", " # d\n",
      "[pause duration=\"1s\"]",
      "[music file=\"x\"]", "[/music]", "é", "\r",
      "\n# inkreel: allow unspoken-text, never-heard\nx [music file=\"x\" volume=\"0\"/] [tts]a[/tts]\n",
    ].map { Array($0.utf8) }
    for path in try FormattingPropertyTests.scripts() {
      let original = try Repository.read(path)
      guard original.count < 1500 else { continue }
      let first = Int.random(in: 0..<7, using: &numbers)
      for offset in stride(from: first, to: original.count, by: 7) {
        var shorter = original
        shorter.remove(at: offset)
        expectProperties(shorter, path)
        var longer = original
        longer.insert(contentsOf: scraps[Int.random(in: scraps.indices, using: &numbers)], at: offset)
        expectProperties(longer, path)
      }
    }
  }

  private func expectProperties(_ bytes: [UInt8], _ path: String) {
    let before = Compiler.format(SourceText(name: path, bytes: bytes))
    guard before.errors.isEmpty else {
      #expect(!before.isChanged, "\(path)")
      return
    }
    let after = Compiler.format(SourceText(name: path, bytes: before.bytes))
    let shown = {
      "\(path)\n\(String(decoding: bytes, as: UTF8.self))\n->\n\(String(decoding: before.bytes, as: UTF8.self))"
    }
    #expect(after.errors.isEmpty && !after.isChanged, "again: \(shown())")
    #expect(isInStyle(before.bytes, as: before.source), "\(shown())")
    #expect(silenced(bytes) == silenced(before.bytes), "\(shown())")
    #expect(comments(bytes) == comments(before.bytes), "\(shown())")
    #expect(meaning(of: bytes) == meaning(of: before.bytes), "\(shown())")
  }

  private func isInStyle(_ bytes: [UInt8], as source: SourceText) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    guard bytes.starts(with: mark) == source.bytes.starts(with: mark) else { return false }
    let lines = LineIndex(SourceText(name: "", bytes: bytes))
    let last = lines.lineCount - 1
    let isEnded = lines.range(ofLine: last).isEmpty && (last < 1 || !lines.range(ofLine: last - 1).isEmpty)
    let ends = Set(
      (0..<last).map { line in
        let end = lines.range(ofLine: line).end
        let next = bytes[end...].prefix { $0 == 0x0A || $0 == 0x0D }
        return Array(next.first == 0x0D && next.dropFirst().first == 0x0A ? next.prefix(2) : next.prefix(1))
      }
    )
    return bytes.isEmpty || bytes == mark || isEnded && ends == [Array(source.lineEnd.utf8)]
  }

  /// What the comments of a script silence, each with the text that it is raised at, and what is wrong with them.
  private func silenced(_ bytes: [UInt8]) -> [String] {
    let checked = FormattingPropertyTests.compiler.check(SourceText(name: "test", bytes: bytes), resolve: nil)
    return checked.diagnostics.filter { [.unusedAllow, .invalidAllow, .unspokenText].contains($0.code) }.map {
      // White space at the end of a line is the formatter's.
      let text = ($0.range.map(checked.source.string) ?? "").split(whereSeparator: \.isWhitespace)
      return "\($0.code.rawValue) \(text.joined(separator: " "))"
    }
  }

  /// The plan without places, and what is said about the script.
  private func meaning(of bytes: [UInt8]) -> Meaning {
    let checked = FormattingPropertyTests.compiler.check(SourceText(name: "test", bytes: bytes), resolve: nil)
    var plan = FormattingPropertyTests.compiler.plan(checked, facts: [:]).plan
    for index in plan.elements.indices { plan.elements[index].place = SourcePlace(line: 1, column: 1) }
    let codes = checked.diagnostics.map(\.code).filter { $0 != .openLeaf }
    return Meaning(plan: plan, codes: codes.map(\.rawValue).sorted())
  }

  private struct Meaning: Equatable {
    let plan: RenderPlan
    let codes: [String]
  }

  private func comments(_ bytes: [UInt8]) -> [String] {
    let checked = FormattingPropertyTests.compiler.check(SourceText(name: "test", bytes: bytes), resolve: nil)
    let tree = checked.tree
    return (0..<tree.nodeCount).filter { tree.kind($0) == .comment }.map { node in
      let comment = checked.source.string(tree.range(node))
      return String(comment.reversed().drop { $0.isWhitespace }.reversed())
    }
  }
}
