import InkAssist
import InkText
import TestSupport
import Testing

/// Every question at every place of every script, and of what mistakes make of them: an answer within the
/// script.
@Suite struct EveryOffsetTests {
  @Test func everyPlaceOfEveryScript() throws {
    for (path, bytes) in try Scripts.all() {
      let snapshot = ScriptSnapshot.of(bytes)
      expectWhole(snapshot, path)
      // Of a long one every seventh.
      for offset in stride(from: -1, through: bytes.count + 1, by: bytes.count > 1500 ? 7 : 1) {
        expectPlace(offset, snapshot, path)
      }
    }
  }

  @Test func scriptsThatAreCutOrBroken() throws {
    var numbers = RandomNumbers(seed: 41)
    for (path, bytes) in try Scripts.all() where !bytes.isEmpty {
      for _ in 0..<6 {
        var broken = bytes
        broken.removeSubrange(Int.random(in: 0..<bytes.count, using: &numbers)...)
        if !broken.isEmpty {
          broken[Int.random(in: 0..<broken.count, using: &numbers)] = UInt8.random(
            in: 0...255,
            using: &numbers
          )
        }
        let snapshot = ScriptSnapshot.of(broken)
        expectWhole(snapshot, path)
        for _ in 0..<12 {
          expectPlace(Int.random(in: 0...broken.count, using: &numbers), snapshot, path)
        }
      }
    }
  }

  private func isWithin(_ range: ByteRange, _ snapshot: ScriptSnapshot) -> Bool {
    0 <= range.start && range.start <= range.end && range.end <= snapshot.source.bytes.count
  }

  private func expectWhole(_ snapshot: ScriptSnapshot, _ path: String) {
    for fold in snapshot.foldingRanges() { #expect(isWithin(fold.range, snapshot), "\(path)") }
    for color in snapshot.documentColors() { #expect(isWithin(color.range, snapshot), "\(path)") }
    for link in snapshot.documentLinks() { #expect(isWithin(link.range, snapshot), "\(path)") }
    for symbol in WorkspaceSymbols.search("", in: [snapshot]) {
      #expect(isWithin(symbol.range, snapshot), "\(path)")
    }
    expectNested(snapshot.outline(), in: ByteRange(0, snapshot.source.bytes.count), path)
  }

  private func expectNested(_ items: [OutlineItem], in outer: ByteRange, _ path: String) {
    for item in items {
      #expect(outer.start <= item.range.start && item.range.end <= outer.end, "\(path) \(item)")
      #expect(
        item.range.start <= item.selectionRange.start && item.selectionRange.end <= item.range.end,
        "\(path) \(item)"
      )
      #expect(!item.name.isEmpty, "\(path) \(item)")
      expectNested(item.children, in: item.range, path)
    }
  }

  private func expectPlace(_ offset: Int, _ snapshot: ScriptSnapshot, _ path: String) {
    let selections = snapshot.selectionRanges(at: offset)
    #expect(!selections.isEmpty)
    for (inner, outer) in zip(selections, selections.dropFirst()) {
      #expect(outer.start <= inner.start && inner.end <= outer.end && outer != inner, "\(path) \(offset)")
    }
    for range in selections { #expect(isWithin(range, snapshot), "\(path) \(offset)") }
    for occurrence in snapshot.highlights(at: offset) {
      #expect(isWithin(occurrence.range, snapshot), "\(path) \(offset)")
    }
    if let found = snapshot.symbol(at: offset) {
      #expect(found.symbol.occurrences.contains { $0.range == found.range }, "\(path) \(offset)")
    }
    if let target = snapshot.definition(at: offset) { #expect(isWithin(target.element, snapshot)) }
    _ = snapshot.linkedRanges(at: offset)
    _ = try? snapshot.rename(at: offset, to: "gold")
    for length in [0, 3, 30] {
      for change in snapshot.refactorings(in: ByteRange(offset, offset + length)) {
        for edit in change.edits { #expect(isWithin(edit.range, snapshot), "\(path) \(offset)") }
      }
    }
  }
}
