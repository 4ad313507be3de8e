import InkAssist
import InkText
import TestSupport
import Testing

@Suite struct SemanticTokenTests {
  private typealias Unit = SemanticTokenData.ColumnUnit

  @Test func theLegendIsInItsOrder() {
    for (index, kind) in SemanticToken.Kind.allCases.enumerated() { #expect(kind.index == index) }
  }

  @Test func tokensStandInOrderOnTheirLines() throws {
    for (path, bytes) in try Scripts.all() {
      var end = 0
      for token in ScriptSnapshot.of(bytes).semanticTokens() {
        #expect(
          token.range.start >= end && token.range.count > 0 && token.range.end <= bytes.count,
          "\(path)"
        )
        #expect(!bytes[token.range.start..<token.range.end].contains { $0 == 10 || $0 == 13 }, "\(path)")
        end = token.range.end
      }
    }
  }

  @Test func thoseOfARangeAreThoseOfTheWhole() throws {
    var numbers = RandomNumbers(seed: 11)
    for (path, bytes) in try Scripts.all() where !bytes.isEmpty {
      let snapshot = ScriptSnapshot.of(bytes)
      let whole = snapshot.semanticTokens()
      for _ in 0..<20 {
        let start = Int.random(in: 0..<bytes.count, using: &numbers)
        let range = ByteRange(start, Int.random(in: start...bytes.count, using: &numbers))
        let expected = whole.filter { $0.range.end > range.start && $0.range.start < range.end }
        #expect(snapshot.semanticTokens(in: range) == (range.isEmpty ? [] : expected), "\(path) \(range)")
      }
    }
  }

  /// Decodes by counting characters of strings, which is another way than encoding goes.
  @Test func dataLeadBackToTheText() throws {
    for (path, bytes) in try Scripts.all() {
      let snapshot = ScriptSnapshot.of(bytes)
      guard let text = String(validating: bytes, as: UTF8.self) else { continue }
      let lines = lines(of: text)
      for unit in Unit.allCases {
        let tokens = snapshot.semanticTokens()
        let data = SemanticTokenData.encode(tokens, of: snapshot.source, in: unit)
        #expect(data.count == tokens.count * 5)
        var (line, column) = (0, 0)
        for (index, token) in tokens.enumerated() {
          let numbers = data[index * 5..<index * 5 + 5].map(Int.init)
          line += numbers[0]
          column = numbers[0] == 0 ? column + numbers[1] : numbers[1]
          #expect(
            slice(lines[line], column, numbers[2], unit) == snapshot.text(token.range),
            "\(path) \(token)"
          )
          #expect(numbers[3] == token.kind.index)
        }
      }
    }
  }

  private func lines(of text: String) -> [String] {
    var lines = [String.UnicodeScalarView()]
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\n" || (scalar == "\r" && !(index + 1 < scalars.count && scalars[index + 1] == "\n")) {
        lines.append(String.UnicodeScalarView())
      } else {
        lines[lines.count - 1].append(scalar)
      }
    }
    return lines.map { String($0) }
  }

  private func slice(_ line: String, _ start: Int, _ count: Int, _ unit: Unit) -> String {
    switch unit {
    case .utf8: String(decoding: Array(line.utf8)[start..<start + count], as: UTF8.self)
    case .utf16: String(decoding: Array(line.utf16)[start..<start + count], as: UTF16.self)
    case .utf32: String(String.UnicodeScalarView(Array(line.unicodeScalars)[start..<start + count]))
    }
  }

  @Test func aPartIsEncodedFromItsLine() throws {
    let snapshot = ScriptSnapshot.of("[tts]\nä [red]b[/red]\n[/tts]\n")
    let tokens = snapshot.semanticTokens(in: ByteRange(6, 20))
    let data = SemanticTokenData.encode(tokens, of: snapshot.source, in: .utf16, from: (offset: 6, line: 1))
    #expect(data == [1, 3, 3, 0, 0, 0, 7, 3, 0, 0])
  }

  /// Tokens before and after random edits: what the edit makes of the old ones are the new ones.
  @Test func editsLeadFromOldToNew() throws {
    var numbers = RandomNumbers(seed: 5)
    let scraps = ["x", "\n", "[red]a[/red]", "[tts]", "\"", " id=\"b\"", "{{v}}", "\\[", "# c\n", ""]
    for (path, original) in try Scripts.all() {
      var bytes = original
      var old: [UInt32] = []
      for _ in 0..<10 {
        let snapshot = ScriptSnapshot.of(bytes)
        let new = SemanticTokenData.encode(snapshot.semanticTokens(), of: snapshot.source, in: .utf16)
        var changed = old
        if let edit = SemanticTokenData.edit(from: old, to: new) {
          #expect(edit.start % 5 == 0 && edit.deleteCount % 5 == 0 && edit.data.count % 5 == 0)
          #expect(edit.deleteCount > 0 || !edit.data.isEmpty)
          changed.replaceSubrange(edit.start..<edit.start + edit.deleteCount, with: edit.data)
        } else {
          #expect(old == new)
        }
        #expect(changed == new, "\(path)")
        old = new
        let start = Int.random(in: 0...bytes.count, using: &numbers)
        let end = min(bytes.count, start + Int.random(in: 0..<6, using: &numbers))
        let scrap = scraps[Int.random(in: scraps.indices, using: &numbers)]
        bytes.replaceSubrange(start..<end, with: Array(scrap.utf8))
      }
    }
  }

  @Test func anEditIsSmall() {
    let before = ScriptSnapshot.of("[tts]a[/tts]\n[pause duration=\"1s\"/]\n[tts]b[/tts]\n")
    let after = ScriptSnapshot.of("[tts]a[/tts]\n[pause duration=\"12s\"/]\n[tts]b[/tts]\n")
    let data = [before, after].map {
      SemanticTokenData.encode($0.semanticTokens(), of: $0.source, in: .utf16)
    }
    let edit = SemanticTokenData.edit(from: data[0], to: data[1])
    #expect(edit?.start == 20 && edit?.deleteCount == 5)
    #expect(edit?.data == [0, 10, 3, 3, 0])
    #expect(SemanticTokenData.edit(from: data[0], to: data[0]) == nil)
  }
}
