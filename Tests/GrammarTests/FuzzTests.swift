import InkCompiler
import InkDiagnostics
import InkLanguage
import InkSyntax
import InkText
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#endif

/// Random scripts and random changes to real ones: whatever comes in, the compiler answers soon and in bounds.
///
/// `INKREEL_FUZZ` sets how many; the same ones each time. A trap ends the run, so the scripts before it can
/// be made again from the number that was reached.
@Suite struct FuzzTests {
  private static let count = ProcessInfo.processInfo.environment["INKREEL_FUZZ"].flatMap(Int.init) ?? 2_000

  @Test func nothingTrapsHangsOrLosesText() throws {
    var maker = try ScriptMutator(seed: 7)
    for number in 0..<FuzzTests.count {
      let script = maker.next()
      if let fault = FuzzTests.fault(in: script) {
        let shown = String(decoding: script, as: UTF8.self).debugDescription
        Issue.record("script \(number): \(fault)\n\(shown)")
        return
      }
    }
  }

  /// One thing in vast numbers: what is not linear runs into the time limit.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "[tts]", "[/tts]", "[red]", "[say as=\"\"]", "[a", "[a]", "[/a]", "[music]", "[/music]", "\\", "#",
      "\n", "\n#", "[",
      "]",
      "[tts a=']", "[pause/]", "[tts \"", "[tts =", "a=", "[]", "“", "[tts][red]", "[red][/tts]", "[/]",
      "[x/]",
      "[tts]a[/tts]", "[tts]\n", "# a\n", "[tts id=\"", "\u{3000}", "[music][tts][/music]", "/", "[sound]",
    ]
  )
  func repetitionTakesNoLongerThanItsLength(part: String) {
    let script = Array(String(repeating: part, count: 10_000).utf8)
    #expect(FuzzTests.fault(in: script) == nil)
  }

  /// What is wrong with what the compiler makes of a script; `nil` when all is well.
  private static func fault(in bytes: [UInt8]) -> String? {
    let source = SourceText(name: "fuzz", bytes: bytes)
    let checked = Compiler(PlanOptions(generator: "fuzz")).check(source, resolve: nil)
    let tree = checked.tree
    guard tree.tokens.start(0) == 0, tree.tokens.end(tree.tokens.count - 1) == bytes.count else {
      return "the tokens are not the source"
    }
    for token in 0..<(tree.tokens.count - 1) where tree.tokens.end(token) <= tree.tokens.start(token) {
      return "token \(token) is empty"
    }
    for node in 0..<tree.nodeCount where tree.range(node).end > bytes.count {
      return "node \(node) ends after the source"
    }
    for diagnostic in checked.diagnostics where !isInBounds(diagnostic, bytes.count) {
      return "a diagnostic out of bounds: \(diagnostic)"
    }
    return nil
  }

  private static func isInBounds(_ diagnostic: Diagnostic, _ count: Int) -> Bool {
    let edits = diagnostic.fixes.flatMap(\.edits).map(\.range)
    let ranges = [diagnostic.range].compactMap { $0 } + diagnostic.related.map(\.range) + edits
    return ranges.allSatisfy { 0 <= $0.start && $0.start <= $0.end && $0.end <= count }
  }
}
