import InkText
import Synchronization

/// The ids of a script, divided by their hashes into shares that are looked through at once.
struct IDShards: Sendable {
  /// An id that another element has too.
  struct Duplicate: Sendable {
    let index: Int
    /// The index of the one that had it first.
    let first: Int
  }

  private struct Share: Sendable {
    var table = ByteStringTable()
    /// The index of the first id of each of the table's.
    var firsts: [Int] = []
    /// In the order of the source.
    var duplicates: [Duplicate] = []
  }

  private let shares: [Share]

  /// Of a script without ids.
  init() { shares = [Share()] }

  /// - Parameter count: How many shares; a power of two up to 256.
  init(_ ids: [IDCheck.Mention], in source: SourceText, shares count: Int, _ parallel: ParallelWork?) {
    guard let parallel, count > 1 else {
      shares = [IDShards.share(0, of: 1, ids, source.bytes.span)]
      return
    }
    let made = Mutex([Share?](repeating: nil, count: count))
    parallel(count) { number in
      let share = IDShards.share(number, of: count, ids, source.bytes.span)
      made.withLock { $0[number] = share }
    }
    shares = made.withLock { $0.compactMap { $0 } }
  }

  private static func share(
    _ number: Int,
    of count: Int,
    _ ids: [IDCheck.Mention],
    _ bytes: borrowing Span<UInt8>
  ) -> Share {
    var share = Share()
    for (index, id) in ids.enumerated() where IDShards.number(of: id.hash, count) == number {
      let (known, isNew) =
        id.text.map { share.table.insert($0.span, 0, id.length, hash: id.hash) }
        ?? share.table.insert(bytes, id.range.start, id.range.start + id.length, hash: id.hash)
      if isNew {
        share.firsts.append(index)
      } else {
        share.duplicates.append(Duplicate(index: index, first: share.firsts[known]))
      }
    }
    return share
  }

  /// By the hash's highest bits: the tables go by the lowest.
  private static func number(of hash: UInt32, _ count: Int) -> Int { Int(hash >> 24) & (count - 1) }

  /// In the order of the source.
  var duplicates: [Duplicate] {
    shares.flatMap(\.duplicates).sorted { $0.index < $1.index }
  }

  /// The index of the first of the ids that are the same as one.
  func first(of id: IDCheck.Mention, _ source: SourceText) -> Int? {
    let number = IDShards.number(of: id.hash, shares.count)
    let index =
      if let text = id.text { shares[number].table.index(of: text.span, 0, id.length, hash: id.hash) } else {
        shares[number].table.index(
          of: source.bytes.span,
          id.range.start,
          id.range.start + id.length,
          hash: id.hash
        )
      }
    return index.map { shares[number].firsts[$0] }
  }
}
