import InkAssist
import InkDiagnostics
import InkText
import TestSupport
import Testing

/// Whatever the script and wherever the cursor: an answer in bounds, or none.
struct HostilePositionTests {
  private static func scripts() throws -> [String] {
    try Repository.files(in: "examples", ending: ".inkslop")
      + Repository.files(in: "Tests/CompilerTests/Diagnostics", ending: ".inkslop")
  }

  @Test func everyOffset() throws {
    for name in try HostilePositionTests.scripts() {
      let bytes = try Repository.read(name)
      guard bytes.count < 5_000 else { continue }
      let script = EditorScript(source: SourceText(name: name, bytes: bytes))
      let step = name.hasPrefix("examples") ? 1 : 3
      for offset in stride(from: -1, through: bytes.count + 1, by: step) { check(script.snapshot, offset) }
    }
  }

  @Test func everyPrefix() throws {
    for name in try Repository.files(in: "examples", ending: ".inkslop") {
      let bytes = try Repository.read(name)
      for count in 0...bytes.count {
        let source = SourceText(name: name, bytes: Array(bytes[..<count]))
        check(EditorScript(source: source).snapshot, count)
      }
    }
  }

  /// Each example with a piece of a tag put in at random.
  @Test func halfTagsAnywhere() throws {
    let pieces = [
      "[", "[/", "[tts", "[tts ", "[tts voice=", "[tts voice=\"", "[tts voice='af", "{{", "[music file=\"a/",
      "]", "\"", "=",
      "# inkreel: allow ", "[/tts", "[blue", "\\", "[tts voice=\"é", "[sound start=\"x.",
    ]
    var random = RandomNumbers(seed: 5)
    for name in try Repository.files(in: "examples", ending: ".inkslop") {
      let bytes = try Repository.read(name)
      for _ in 0..<60 {
        let piece = Array(pieces[Int.random(in: 0..<pieces.count, using: &random)].utf8)
        let place = Int.random(in: 0...bytes.count, using: &random)
        let text = bytes[..<place] + piece + bytes[place...]
        let script = EditorScript(source: SourceText(name: name, bytes: Array(text)))
        for offset in place...place + piece.count { check(script.snapshot, offset) }
      }
    }
  }

  private func check(_ snapshot: ScriptSnapshot, _ offset: Int) {
    let bytes = snapshot.source.bytes
    for item in snapshot.completions(at: offset, sources: EditorScript.sources) {
      let (replaced, inserted) = (item.replaced, item.inserted)
      let fits =
        inserted.start == replaced.start && inserted.end == offset && replaced.end >= offset
        && replaced.start >= 0 && replaced.start <= offset && replaced.end <= bytes.count
      guard fits else {
        Issue.record("\(snapshot.source.name):\(offset): \(item)")
        return
      }
      let line = !bytes[replaced.start..<replaced.end].contains { $0 == 0x0A || $0 == 0x0D }
      #expect(line, "\(snapshot.source.name):\(offset): \(item)")
    }
    if let hover = snapshot.hover(at: offset) {
      #expect(hover.range.contains(offset) && hover.range.end <= bytes.count && !hover.text.isEmpty)
    }
    if let signature = snapshot.signature(at: offset) {
      #expect(signature.parameters.allSatisfy { $0.range.end <= signature.label.utf8.count })
      #expect(signature.active.map(signature.parameters.indices.contains) ?? true)
    }
    for character in ScriptSnapshot.typedCharacters {
      for edit in snapshot.edits(afterTyping: character, at: offset) {
        #expect(edit.range.start >= 0 && edit.range.end <= bytes.count && edit.range.start <= edit.range.end)
      }
    }
    let range = ByteRange(offset - 40, offset + 40)
    for hint in snapshot.inlayHints(in: range) { #expect((0...bytes.count).contains(hint.offset)) }
  }
}
