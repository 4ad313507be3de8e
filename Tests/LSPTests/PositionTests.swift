@testable import InkLSP
import InkText
import TestSupport
import Testing

@Suite struct PositionTests {
  private func map(_ text: String, _ encoding: PositionEncoding) -> PositionMap {
    let bytes = Array(text.utf8)
    return PositionMap(bytes, LineTable(bytes), encoding)
  }

  @Test(arguments: [
    // Beyond a line, beyond the text, within a surrogate pair, within a character.
    ("ab\ncd", PositionEncoding.utf16, 0, 9, 2), ("ab\ncd", .utf16, 5, 0, 5), ("ab\ncd", .utf16, 1, 1, 4),
    ("a😀b", .utf16, 0, 2, 1), ("a😀b", .utf16, 0, 3, 5), ("a😀b", .utf32, 0, 2, 5), ("a😀b", .utf8, 0, 3, 1),
    ("a😀b", .utf8, 0, 5, 5), ("aé\r\nb", .utf16, 0, 7, 3), ("a\rb\r\nc", .utf16, 2, 0, 5),
    ("a\rb", .utf8, 1, 1, 3),
    ("", .utf16, 0, 4, 0), ("a\n", .utf16, 1, 0, 2), ("a\n", .utf16, 2, 0, 2),
  ])
  func positionsBecomeOffsets(
    text: String,
    encoding: PositionEncoding,
    line: Int,
    character: Int,
    offset: Int
  ) {
    var map = map(text, encoding)
    #expect(map.offset(of: TextPosition(line, character)) == offset)
  }

  @Test(arguments: [
    ("a😀b", PositionEncoding.utf16, 5, 0, 3), ("a😀b", .utf32, 5, 0, 2), ("a😀b", .utf8, 5, 0, 5),
    ("a\r\nb", .utf16, 2, 0, 1), ("a\r\nb", .utf16, 3, 1, 0), ("ab", .utf16, 99, 0, 2),
    ("ab", .utf16, -1, 0, 0),
  ])
  func offsetsBecomePositions(
    text: String,
    encoding: PositionEncoding,
    offset: Int,
    line: Int,
    character: Int
  ) {
    var map = map(text, encoding)
    #expect(map.position(of: offset) == TextPosition(line, character))
  }

  /// On a line that is so long that its characters are not counted from its start.
  @Test func positionsOnALongLineAreTheSameInAnyOrder() {
    let text = String(repeating: "[tts]a😀é日[/tts]", count: 2000)
    let offsets = text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
    var numbers = RandomNumbers(seed: 4)
    for encoding in [PositionEncoding.utf16, .utf32] {
      var map = map("\n\(text)\n\(text)", encoding)
      var characters = [0]
      for scalar in text.unicodeScalars {
        characters.append(characters[characters.count - 1] + (encoding == .utf16 ? scalar.utf16.count : 1))
      }
      for _ in 0..<3000 {
        let index = Int.random(in: 0..<offsets.count, using: &numbers)
        let line = Int.random(in: 1...2, using: &numbers)
        let start = line == 1 ? 1 : text.utf8.count + 2
        let position = TextPosition(line, characters[index])
        #expect(map.position(of: start + offsets[index]) == position)
        #expect(map.offset(of: position) == start + offsets[index])
      }
    }
  }

  /// So few bytes are counted for a position, however long the line is.
  @Test func marksOfALineAreNear() {
    let bytes = Array(String(repeating: "日", count: 5000).utf8)
    let marks = LineMarks(line: 0, ByteRange(0, bytes.count), of: bytes, .utf16)
    for offset in stride(from: 0, through: bytes.count, by: 37) {
      let mark = marks.nearest(before: offset)
      #expect(mark.offset <= offset && offset - mark.offset < LineMarks.spacing)
    }
  }

  /// Asked in any order, an offset has one position, and the position leads back.
  @Test func positionsLeadBack() {
    let text = "Über\r\n\n[tts]😀😀é\ra\u{301}b\n\n日本語 text\r\n"
    let offsets = Array(text.unicodeScalars.indices).map { text.utf8.distance(from: text.startIndex, to: $0) }
    var numbers = RandomNumbers(seed: 3)
    for encoding in [PositionEncoding.utf8, .utf16, .utf32] {
      var map = map(text, encoding)
      for _ in 0..<2000 {
        let offset = offsets[Int.random(in: 0..<offsets.count, using: &numbers)]
        let bytes = Array(text.utf8)
        if offset > 0, bytes[offset] == 0x0A, bytes[offset - 1] == 0x0D { continue }
        var alone = self.map(text, encoding)
        let position = map.position(of: offset)
        #expect(position == alone.position(of: offset))
        #expect(map.offset(of: position) == offset)
      }
    }
  }

  /// A table that has had many edits is that of the text.
  @Test func aTableKeepsUpWithEdits() {
    var numbers = RandomNumbers(seed: 8)
    let pieces: [String] = ["\r", "\n", "\r\n", "x", "yy\n\nz", "", "\r\r\n\n"]
    for _ in 0..<60 {
      var bytes: [UInt8] = []
      var table = LineTable(bytes)
      for _ in 0..<80 {
        let start = Int.random(in: 0...bytes.count, using: &numbers)
        let end = min(bytes.count, start + Int.random(in: 0...3, using: &numbers))
        let piece = Array(pieces[Int.random(in: 0..<pieces.count, using: &numbers)].utf8)
        bytes.replaceSubrange(start..<end, with: piece)
        table.replace(ByteRange(start, end), with: piece.count, in: bytes)
        let fresh = LineTable(bytes)
        #expect(table.count == fresh.count)
        for line in 0..<min(table.count, fresh.count) {
          #expect(table.start(ofLine: line) == fresh.start(ofLine: line))
        }
      }
    }
  }

  @Test func joinedEditsCoverBoth() {
    var numbers = RandomNumbers(seed: 4)
    for _ in 0..<2000 {
      let old = (0..<20).map { UInt8($0) }
      var text = old
      var joined: SourceEdit?
      for round in 0..<3 {
        let start = Int.random(in: 0...text.count, using: &numbers)
        let end = min(text.count, start + Int.random(in: 0...4, using: &numbers))
        let new = Array(repeating: UInt8(100 + round), count: Int.random(in: 0...4, using: &numbers))
        text.replaceSubrange(start..<end, with: new)
        let edit = SourceEdit(ByteRange(start, end), count: new.count)
        joined = joined?.joined(with: edit) ?? edit
      }
      guard let joined else { continue }
      var rebuilt = old
      let place = joined.range.start..<joined.range.start + joined.count
      rebuilt.replaceSubrange(joined.range.start..<joined.range.end, with: text[place])
      #expect(rebuilt == text)
    }
  }
}
