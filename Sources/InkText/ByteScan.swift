/// Searches over text, eight bytes at a time: most of a script is prose in which nothing is special.
///
/// A word of eight bytes is looked at with the tricks of "Hacker's Delight", section 6-1: the highest bit of
/// each byte of a mask says whether that byte is what was looked for, without a branch for each.
extension Span where Element == UInt8 {
  /// The first offset from `start` on of a control character, `#`, `[` or `\`; `end` if there is none.
  package func nextMarkup(from start: Int, to end: Int) -> Int {
    firstOffset(from: start, to: end) { word in
      controls(word) | equal(word, UInt8(ascii: "#")) | equal(word, UInt8(ascii: "["))
        | equal(word, UInt8(ascii: "\\"))
    }
  }

  /// The first offset from `start` on of something that plain prose does not have: a byte other than a
  /// lowercase letter, `,`, `.`, white space, a capital after a space, or two `w` in a row; `end` if there is
  /// none. What it finds may be plain all the same, but what it passes over is.
  package func nextUnusual(from start: Int, to end: Int) -> Int {
    let end = Swift.min(end, count)
    var offset = start
    while offset < end, offset + 8 <= count {
      // In bounds by the condition of the loop; offsets are never negative.
      let bytes = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
      let word = UInt64(littleEndian: bytes)
      let spaces = equal(word, 0x20) | equal(word, 0x0A) | equal(word, 0x0D)
      let w = equal(word, UInt8(ascii: "w"))
      let plain = lowercase(word) | spaces | equal(word, UInt8(ascii: ",")) | equal(word, UInt8(ascii: "."))
      let initials = capitals(word) & (spaces << 8)
      let found = (~(plain | initials) & highBits) | (w & (w >> 8))
      if found != 0 { return Swift.min(end, offset + found.trailingZeroBitCount / 8) }
      // The last byte is looked at again together with the one after it.
      offset += 7
    }
    return Swift.min(offset, end)
  }

  /// Whether a range has more than `length` bytes in a row that are not white space of ASCII.
  package func hasWord(longerThan length: Int, in range: ByteRange) -> Bool {
    var end = range.start + length
    while end < range.end {
      // A longer word that starts before `end` holds everything from here back to its start.
      var start = end
      while start > end - length, start > range.start, self[start] > 0x20 { start -= 1 }
      if self[start] > 0x20 { return true }
      end = start + 1 + length
    }
    return false
  }

  /// The first offset from `start` on of a byte that is zero or beyond ASCII; `end` if there is none.
  package func nextNonASCII(from start: Int, to end: Int) -> Int {
    let plain = plainASCII(from: start, to: Swift.min(end, count))
    return firstOffset(from: plain, to: end) { word in (word & highBits) | equal(word, 0) }
  }

  /// An offset before which there is nothing but ASCII without zeros: whole sources are looked through for both, so that
  /// four words are looked at together.
  private func plainASCII(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset + 32 <= end {
      var found: UInt64 = 0
      for index in 0..<4 {
        // In bounds by the condition of the loop; offsets are never negative.
        let word = unsafe bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: offset + 8 * index,
          as: UInt64.self
        )
        // The first zero borrows from its own highest bit; what it borrows from those after it does not matter.
        found |= word | (word &- 0x0101_0101_0101_0101)
      }
      guard found & highBits == 0 else { break }
      offset += 32
    }
    return offset
  }

  /// - Parameter mask: Sets the highest bit of each byte that is looked for, of eight in the source's order
  ///   from the lowest on.
  @inline(__always)
  private func firstOffset(
    from start: Int,
    to end: Int,
    _ mask: (UInt64) -> UInt64
  ) -> Int {
    let end = Swift.min(end, count)
    var offset = start
    while offset + 8 <= end {
      // In bounds by the condition of the loop; offsets are never negative.
      let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
      let found = mask(UInt64(littleEndian: word))
      if found != 0 { return offset + found.trailingZeroBitCount / 8 }
      offset += 8
    }
    guard offset < end else { return end }
    // The rest is filled up with a letter.
    var word: UInt64 = 0x6161_6161_6161_6161
    for index in (offset..<end).reversed() { word = word << 8 | UInt64(self[index]) }
    let found = mask(word)
    return found != 0 ? Swift.min(end, offset + found.trailingZeroBitCount / 8) : end
  }
}

private let highBits: UInt64 = 0x8080_8080_8080_8080
private let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

/// Marks the bytes that are `byte`.
@inline(__always) private func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
  let difference = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
  return ~(((difference & lowBits) &+ lowBits) | difference | lowBits)
}

/// Marks the bytes below 0x20.
@inline(__always) private func controls(_ word: UInt64) -> UInt64 {
  ~(((word & lowBits) &+ 0x6060_6060_6060_6060) | word) & highBits
}

/// Marks the letters from `a` to `z`.
@inline(__always) private func lowercase(_ word: UInt64) -> UInt64 {
  between(word, UInt8(ascii: "a"), UInt8(ascii: "z"))
}

/// Marks the letters from `A` to `Z`.
@inline(__always) private func capitals(_ word: UInt64) -> UInt64 {
  between(word, UInt8(ascii: "A"), UInt8(ascii: "Z"))
}

/// Marks the bytes of ASCII from one to another.
@inline(__always) private func between(_ word: UInt64, _ first: UInt8, _ last: UInt8) -> UInt64 {
  let low = word & lowBits
  let atLeast = low &+ (0x0101_0101_0101_0101 &* UInt64(0x80 - first))
  let beyond = low &+ (0x0101_0101_0101_0101 &* UInt64(0x7F - last))
  return atLeast & ~beyond & ~word & highBits
}
