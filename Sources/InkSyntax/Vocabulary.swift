import InkText

/// The names of the tags that there are, for the lexer and the parser to look up without making strings.
///
/// An open-addressing table over the names' bytes; `entry` is the index in the list that it was made from.
package struct Vocabulary: Sendable {
  package let names: [String]
  package let forms: [TagForm]
  /// Of each tag that needs one parameter and no other, the name of that.
  let needs: [String?]
  /// What a word or a value that is alone in a tag means there: `wait="true"` for `wait`, `duration="2s"` for `2s`.
  let assignment: @Sendable (_ entry: Int, _ word: String) -> Assignment?
  /// In bytes.
  let longestName: Int
  private let bytes: [[UInt8]]
  /// Indices into `bytes`, -1 where free; the size is a power of two at least twice the number of names.
  private let slots: [Int32]

  /// A parameter and its value.
  package struct Assignment: Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// - Parameter needs: Of each tag that needs one parameter and no other, the name of that; may be shorter.
  /// - Parameter assignment: What a word or a value that is alone in a tag means there.
  package init(
    _ tags: [(name: String, form: TagForm)],
    needs: [String?] = [],
    assignment: @escaping @Sendable (_ entry: Int, _ word: String) -> Assignment? = { _, _ in nil }
  ) {
    names = tags.map(\.name)
    self.assignment = assignment
    self.needs = needs + [String?](repeating: nil, count: max(0, tags.count - needs.count))
    forms = tags.map(\.form)
    bytes = names.map { Array($0.utf8) }
    longestName = bytes.map(\.count).max() ?? 0
    var size = 16
    while size < tags.count * 2 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    for (index, name) in bytes.enumerated() {
      var slot = Vocabulary.hash(name.span, 0, name.count) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
    self.slots = slots
  }

  /// The entry of a name, whatever the case of its letters: a name in the wrong case is a mistake, but not
  /// an unknown one.
  package func entry(in source: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var slot = Vocabulary.hash(source, start, end) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if Vocabulary.equal(bytes[index], source, start, end) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Whether a name is written as in the vocabulary, to the case of its letters.
  func isExact(_ entry: Int, in source: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
    let name = bytes[entry]
    guard name.count == end - start else { return false }
    for index in 0..<name.count where name[index] != source[start + index] { return false }
    return true
  }

  private static func equal(
    _ name: [UInt8],
    _ source: borrowing Span<UInt8>,
    _ start: Int,
    _ end: Int
  ) -> Bool {
    guard name.count == end - start else { return false }
    for index in 0..<name.count where name[index] != source[start + index].asciiLowercased { return false }
    return true
  }

  /// FNV-1a.
  private static func hash(_ source: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in start..<end {
      hash = (hash ^ UInt64(source[index].asciiLowercased)) &* 0x100_0000_01b3
    }
    return Int(truncatingIfNeeded: hash >> 7) & Int.max
  }
}
