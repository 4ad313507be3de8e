import InkText

/// The ids of a script whose hashes fall to one share of them, each once, by their indices.
///
/// An open-addressing table with the hashes in its slots: what it holds is read where it stands in the source,
/// and only when the hashes are the same.
struct IDTable: Sendable {
  /// An id that another element has too.
  struct Duplicate: Sendable {
    let index: Int
    /// The index of the one that had it first.
    let first: Int
  }

  private struct Slot {
    var hash: UInt32
    /// -1 where free.
    var index: Int32
  }

  /// The number is a power of two, at least twice that of the ids.
  private var slots: [Slot]
  /// In the order of the source.
  private(set) var duplicates: [Duplicate] = []

  /// - Parameters:
  ///   - isOwn: Whether a hash falls to this share.
  ///   - count: How many do, about.
  init(
    _ ids: [IDCheck.Mention],
    _ bytes: borrowing Span<UInt8>,
    about count: Int,
    where isOwn: (UInt32) -> Bool
  ) {
    slots = [Slot](repeating: Slot(hash: 0, index: -1), count: 16)
    var used = 0
    reserve(count)
    for (index, id) in ids.enumerated() where isOwn(id.hash) {
      if used * 2 >= slots.count { reserve(slots.count) }
      let slot = slot(of: id, bytes, among: ids)
      if slots[slot].index >= 0 {
        duplicates.append(Duplicate(index: index, first: Int(slots[slot].index)))
      } else {
        slots[slot] = Slot(hash: id.hash, index: Int32(truncatingIfNeeded: index))
        used += 1
      }
    }
  }

  func contains(_ id: IDCheck.Mention, _ bytes: borrowing Span<UInt8>, among ids: [IDCheck.Mention]) -> Bool {
    slots[slot(of: id, bytes, among: ids)].index >= 0
  }

  /// Where an id is, or would be.
  private func slot(
    of id: IDCheck.Mention,
    _ bytes: borrowing Span<UInt8>,
    among ids: [IDCheck.Mention]
  ) -> Int {
    var slot = Int(id.hash) & (slots.count - 1)
    while slots[slot].index >= 0 {
      if slots[slot].hash == id.hash, ids[Int(slots[slot].index)].isSame(as: id, bytes) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func reserve(_ count: Int) {
    var size = slots.count
    while size < count * 2 { size *= 2 }
    guard size > slots.count else { return }
    let old = slots
    slots = [Slot](repeating: Slot(hash: 0, index: -1), count: size)
    for entry in old where entry.index >= 0 {
      var slot = Int(entry.hash) & (size - 1)
      while slots[slot].index >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = entry
    }
  }
}

extension IDCheck.Mention {
  fileprivate func isSame(as other: IDCheck.Mention, _ bytes: borrowing Span<UInt8>) -> Bool {
    guard length == other.length else { return false }
    for offset in 0..<length where byte(offset, bytes) != other.byte(offset, bytes) { return false }
    return true
  }

  private func byte(_ offset: Int, _ bytes: borrowing Span<UInt8>) -> UInt8 {
    if let text { text[offset] } else { bytes[range.start + offset] }
  }
}
