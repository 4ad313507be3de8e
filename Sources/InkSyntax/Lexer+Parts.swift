import InkText
import Synchronization

extension Lexer {
  /// In bytes. Below, the threads cost more than they bring.
  private static let shortestPart = 1 << 17
  private static let maxParts = 16

  /// Cuts a large source in parts, several at once. A part starts where a tag starts a line and, so it is
  /// guessed, no narration is open, or nothing but a `style` around all of it; where the part before it ends otherwise, that one goes on instead.
  static func run(_ source: SourceText, _ vocabulary: Vocabulary, parallel: ParallelWork?) -> Lexer {
    let size = source.bytes.count
    let parts = min(maxParts, size / shortestPart)
    guard let parallel, parts > 1 else {
      var lexer = Lexer(vocabulary)
      lexer.run(source.bytes.span)
      return lexer
    }
    let bytes = source.bytes
    let starts = starts(parts, bytes, vocabulary)
    let ends = Array(starts.dropFirst()) + [size]
    let joint = Mutex(Joint(Lexer(vocabulary), ends))
    parallel(starts.count) { number in
      var lexer = Lexer(vocabulary)
      lexer.position = starts[number]
      lexer.reserve(ends[number] - starts[number])
      if number == 0 { lexer.start(bytes.span) }
      lexer.run(bytes.span, to: ends[number])
      joint.withLock { $0.take(lexer, number, of: bytes.span) }
    }
    return joint.withLock { joint in
      joint.whole.tokens.append(.endOfFile, at: size)
      return joint.whole
    }
  }

  /// What the parts make together. Each goes in as soon as those before it have, while others are still being
  /// cut: so that no thread waits for it, and the memory of a part serves the next.
  private struct Joint {
    var whole: Lexer
    private let ends: [Int]
    private var waiting: [Int: Lexer] = [:]
    private var next = 0

    init(_ whole: Lexer, _ ends: [Int]) {
      self.whole = whole
      self.ends = ends
    }

    mutating func take(_ part: Lexer, _ number: Int, of bytes: borrowing Span<UInt8>) {
      waiting[number] = part
      while let part = waiting.removeValue(forKey: next) {
        if whole.position == (next == 0 ? 0 : ends[next - 1]), whole.goesOn(as: part) {
          whole.absorb(part, of: bytes.count)
        } else {
          whole.run(bytes, to: ends[next])
        }
        next += 1
      }
    }
  }

  private static func starts(_ parts: Int, _ bytes: [UInt8], _ vocabulary: Vocabulary) -> [Int] {
    var starts = [0]
    for part in 1..<parts {
      let wanted = max(bytes.count / parts * part, starts[starts.count - 1] + 1)
      if let start = likelyStart(bytes.span, from: wanted, vocabulary) { starts.append(start) }
    }
    return starts
  }

  /// Where a tag starts a line, after the end of a narration.
  private static func likelyStart(
    _ bytes: borrowing Span<UInt8>,
    from start: Int,
    _ vocabulary: Vocabulary
  ) -> Int? {
    let names = TagNameReader(vocabulary)
    var isAfterNarration = false
    var offset = bytes.nextMarkup(from: start, to: bytes.count)
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "["), let name = names.read(bytes, after: offset), name.entry >= 0 {
        if isAfterNarration, !name.closes, bytes[offset - 1].isNewline { return offset }
        isAfterNarration =
          name.closes
          ? vocabulary.forms[Int(name.entry)].hasWords
          : isAfterNarration && !vocabulary.forms[Int(name.entry)].hasWords
      }
      offset = bytes.nextMarkup(from: offset + 1, to: bytes.count)
    }
    return nil
  }

  /// Whether this one would go on as one that started where it is. What is before a tag on its line does not matter
  /// to it.
  private func goesOn(as next: Lexer) -> Bool {
    narrations.isEmpty || !narrations.isSpoken && !next.dependsOnTextAround
  }

  /// Takes up what another one made that started where this one ended.
  ///
  /// - Parameter size: Of the whole source.
  private mutating func absorb(_ next: Lexer, of size: Int) {
    makeRoom(for: next, of: size)
    let shift = UInt32(tokens.count)
    tokens.kinds += next.tokens.kinds
    tokens.starts += next.tokens.starts
    let outer = narrations
    tags += next.tags.lazy.map { tag in
      var tag = tag
      if !outer.isEmpty { tag.narrations = tag.narrations.within(outer) }
      tag.firstToken += shift
      tag.endToken += shift
      return tag
    }
    strayBrackets += next.strayBrackets
    position = next.position
    narrations.append(next.narrations)
    (isAtLineStart, isAfterTag) = (next.isAtLineStart, next.isAfterTag)
  }

  /// Supposes that there will be as much in the rest of the source as there is up to the end of the next part,
  /// and somewhat more; but where that would be unusually much, only that it doubles.
  private mutating func makeRoom(for next: Lexer, of size: Int) {
    let whole = 1.1 * Double(size) / Double(next.position)
    func all(_ count: Int, usual: Int) -> Int { min(Int(Double(count) * whole), max(count * 2, usual)) + 1 }
    let tokenCount = tokens.count + next.tokens.count
    if tokens.kinds.capacity <= tokenCount { tokens.kinds.reserveCapacity(all(tokenCount, usual: size / 6)) }
    if tokens.starts.capacity <= tokenCount {
      tokens.starts.reserveCapacity(all(tokenCount, usual: size / 6))
    }
    let tagCount = tags.count + next.tags.count
    if tags.capacity <= tagCount { tags.reserveCapacity(all(tagCount, usual: size / 48)) }
  }
}
