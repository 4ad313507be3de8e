import InkCompiler
import InkDiagnostics
import InkText
import TestSupport
import Testing

@Suite struct SafeFixesTests {
  private func fix(_ edits: [(Int, Int, String)], isSafe: Bool = true) -> Diagnostic {
    let edits = edits.map { TextEdit(ByteRange($0.0, $0.1), $0.2) }
    return Diagnostic(.wrongCase, "", at: nil, fixes: [FixIt("", edits, isSafe: isSafe)])
  }

  private func apply(_ diagnostics: [Diagnostic], to text: String) -> (text: String, count: Int) {
    let result = SafeFixes.apply(diagnostics, to: Array(text.utf8))
    return (String(decoding: result.bytes, as: UTF8.self), result.count)
  }

  @Test func allThatDoNotOverlapAreMadeAtOnce() {
    let result = apply(
      [fix([(4, 5, "E")]), fix([(0, 1, "A"), (6, 6, "!")]), fix([(1, 4, "")])],
      to: "abcdef"
    )
    #expect(result == ("AEf!", 3))
  }

  @Test func ofTwoThatOverlapTheFirstIsMade() {
    #expect(apply([fix([(1, 4, "X")]), fix([(3, 5, "Y")])], to: "abcdef") == ("aXef", 1))
    #expect(apply([fix([(2, 2, "X")]), fix([(2, 2, "Y")])], to: "abcdef") == ("abXcdef", 1))
  }

  /// A fix is made whole or not at all.
  @Test func noHalfOfAFixIsMade() {
    #expect(apply([fix([(0, 2, "X")]), fix([(1, 2, "Y"), (5, 6, "Z")])], to: "abcdef") == ("Xcdef", 1))
  }

  @Test func whatNeedsAskingIsNotMade() {
    #expect(apply([fix([(0, 1, "X")], isSafe: false)], to: "abc") == ("abc", 0))
  }

  @Test func whatLiesOutsideIsNotMade() {
    #expect(apply([fix([(2, 9, "X")]), fix([(-1, 1, "Y")])], to: "abc") == ("abc", 0))
  }

  @Test(.timeLimit(.minutes(1))) func manyFixesAreMadeInProportion() {
    let text = String(repeating: "[tts speed=1]a[/tts]\n", count: 34_000)
    let fixed = Scripts.compiler.fix(SourceText(name: "", text: text), resolve: nil)
    #expect(fixed.count == 34_000)
    #expect(fixed.checked.diagnostics.isEmpty)
  }

  @Test func fixesMendEveryGoldenCaseOnceAndForAll() throws {
    for path in try Scripts.golden() {
      let source = SourceText(name: path, bytes: try Repository.read(path))
      let before = Scripts.compiler.check(source, resolve: Scripts.resolve)
      let fixed = Scripts.compiler.fix(source, resolve: Scripts.resolve)
      let hasSafeFix = before.diagnostics.contains { $0.fixes.contains { $0.isSafe } }
      #expect((fixed.count > 0) == hasSafeFix, "\(path)")
      if hasSafeFix {
        #expect(fixed.checked.diagnostics.count < before.diagnostics.count, "\(path)")
      } else {
        #expect(fixed.checked.source.bytes == source.bytes, "\(path)")
      }
      let again = Scripts.compiler.fix(fixed.checked.source, resolve: Scripts.resolve)
      #expect(again.count == 0 && again.checked.source.bytes == fixed.checked.source.bytes, "\(path)")
    }
  }

  /// What lies between the edits is in the result, in its order.
  @Test func fixesKeepWhatTheyDoNotMean() throws {
    for path in try Scripts.golden() {
      let checked = Scripts.check(try Repository.read(path), name: path)
      let bytes = checked.source.bytes
      let edits = checked.diagnostics.compactMap { $0.fixes.first { $0.isSafe } }.flatMap(\.edits)
      let ordered = edits.sorted { $0.range.start < $1.range.start }
      var result = SafeFixes.apply(checked.diagnostics, to: bytes).bytes[...]
      var position = 0
      for edit in ordered where edit.range.start >= position {
        let kept = bytes[position..<edit.range.start]
        guard let found = index(of: kept, in: result) else {
          Issue.record("\(path): \(String(decoding: kept, as: UTF8.self)) is lost")
          break
        }
        result = result[(found + kept.count)...]
        position = edit.range.end
      }
      #expect(result.suffix(bytes.count - position) == bytes[position...], "\(path)")
    }
  }

  private func index(of part: ArraySlice<UInt8>, in whole: ArraySlice<UInt8>) -> Int? {
    guard part.count <= whole.count else { return nil }
    return (whole.startIndex...whole.endIndex - part.count).first { whole[$0..<$0 + part.count] == part }
  }
}
