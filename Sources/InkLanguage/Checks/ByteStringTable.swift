/// Byte strings, each once, with numbers from 0 on in the order in which they came.
///
/// An open-addressing table that keeps its own copy of the bytes: texts of a source are looked up without
/// making strings of them.
struct ByteStringTable: Sendable {
  private struct Entry {
    var hash: UInt32
    var start: UInt32
    var end: UInt32
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  /// Indices into `entries`, -1 where free; the size is a power of two at least twice the number of entries.
  private var slots: [Int32] = []

  init() {}

  /// The number of a string, and whether it is new.
  ///
  /// - Parameter hash: As `hash` gives it.
  mutating func insert(
    _ source: borrowing Span<UInt8>,
    _ start: Int,
    _ end: Int,
    hash: UInt32
  ) -> (index: Int, isNew: Bool) {
    if entries.count * 2 >= slots.count { grow() }
    let slot = slot(of: source, start, end, hash)
    if slots[slot] >= 0 { return (Int(slots[slot]), false) }
    slots[slot] = Int32(entries.count)
    let first = UInt32(bytes.count)
    unsafe source.withUnsafeBufferPointer { buffer in
      // The slice checks the bounds; byte by byte it takes thrice as long.
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<end]))
    }
    entries.append(Entry(hash: hash, start: first, end: UInt32(bytes.count)))
    return (entries.count - 1, true)
  }

  /// The number of a string that is there.
  ///
  /// - Parameter hash: As `hash` gives it.
  func index(of source: borrowing Span<UInt8>, _ start: Int, _ end: Int, hash: UInt32) -> Int? {
    guard !slots.isEmpty else { return nil }
    let slot = slot(of: source, start, end, hash)
    return slots[slot] >= 0 ? Int(slots[slot]) : nil
  }

  /// Where a string is, or would be.
  private func slot(of source: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, equals(entry, source, start, end) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func equals(_ entry: Entry, _ source: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard Int(entry.end - entry.start) == end - start else { return false }
    let first = Int(entry.start)
    for index in 0..<end - start where bytes[first + index] != source[start + index] { return false }
    return true
  }

  private mutating func grow() {
    let size = max(16, slots.count * 2)
    slots = [Int32](repeating: -1, count: size)
    for (index, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
  }

  /// Drawn again in each process, so that no script can be made to collide.
  private static let seed = UInt64.random(in: .min ... .max)

  /// Eight bytes at a time, each folded in by a product of full width.
  static func hash(_ source: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
    var hash = seed ^ UInt64(truncatingIfNeeded: end - start)
    var offset = start
    while offset < end {
      let word = ShortName.word(source, offset, min(8, end - offset))
      let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low ^ seed
      offset += 8
    }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
