import InkText
import Synchronization

/// The ids of a script, divided by their hashes into shares that are looked through at once.
struct IDShares {
  private let ids: [IDCheck.Mention]
  private let tables: [IDTable]

  /// - Parameter shares: How many; a power of two up to 256.
  init(_ ids: [IDCheck.Mention], in source: SourceText, shares: Int, _ parallel: ParallelWork?) {
    self.ids = ids
    guard let parallel, shares > 1 else {
      tables = [IDTable(ids, source.bytes.span, about: ids.count) { _ in true }]
      return
    }
    let made = Mutex([IDTable?](repeating: nil, count: shares))
    parallel(shares) { number in
      let table = IDTable(ids, source.bytes.span, about: ids.count / shares) { hash in
        IDShares.share(of: hash, shares) == number
      }
      made.withLock { $0[number] = table }
    }
    tables = made.withLock { $0.compactMap { $0 } }
  }

  /// By the hash's highest bits: the tables go by the lowest.
  private static func share(of hash: UInt32, _ shares: Int) -> Int { Int(hash >> 24) & (shares - 1) }

  /// In the order of the source.
  var duplicates: [IDTable.Duplicate] {
    tables.flatMap(\.duplicates).sorted { $0.index < $1.index }
  }

  func contains(_ id: IDCheck.Mention, _ source: SourceText) -> Bool {
    tables[IDShares.share(of: id.hash, tables.count)].contains(id, source.bytes.span, among: ids)
  }
}
