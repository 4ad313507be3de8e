import InkText
import TestSupport
import Testing

@Suite struct TextDifferenceTests {
  private func edits(_ old: String, _ new: String) -> [String] {
    TextDifference.edits(from: Array(old.utf8), to: Array(new.utf8)).map {
      "\($0.range.start)-\($0.range.end) \($0.replacement)"
    }
  }

  @Test(arguments: [
    ("a\nb\nc\n", "a\nB\nc\n", ["2-3 B"]), ("a\n", "a\n", []), ("", "x", ["0-0 x"]), ("x", "", ["0-1 "]),
    // Lines stay together when only their white space differs.
    ("a  \n\n\nb", "a\n\nb\n", ["1-3 ", "5-6 ", "7-7 \n"]),
    // No edit starts or ends within a character or a CRLF.
    ("é\n", "è\n", ["0-2 è"]), ("a\r\n", "a\n", ["1-3 \n"]), ("a\r\n", "b\r\n", ["0-1 b"]),
    ("a\n", "a\r\n", ["1-2 \r\n"]),
  ])
  func editsAreSmall(old: String, new: String, expected: [String]) {
    #expect(edits(old, new) == expected)
  }

  /// Made from the last to the first, the edits make the new text of the old one.
  @Test func editsLeadToTheNewText() {
    var numbers = RandomNumbers(seed: 2)
    let pieces = ["a", "b", "\n", "\n", "\r\n", "é", "è", "😀", "😁", " ", "  ", "\r"]
    func text() -> [UInt8] {
      (0..<Int.random(in: 0..<30, using: &numbers)).flatMap { _ in
        Array(pieces[Int.random(in: 0..<pieces.count, using: &numbers)].utf8)
      }
    }
    for _ in 0..<4000 {
      let (old, new) = (text(), text())
      let edits = TextDifference.edits(from: old, to: new)
      var result = old
      for edit in edits.reversed() {
        result.replaceSubrange(edit.range.start..<edit.range.end, with: edit.replacement.utf8)
      }
      #expect(result == new)
      for (one, other) in zip(edits, edits.dropFirst()) { #expect(one.range.end <= other.range.start) }
    }
  }
}
