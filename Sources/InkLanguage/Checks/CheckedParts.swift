package import InkText

/// The parts of a script's contents that were checked, kept from one state of the script to the next.
package final class CheckedParts {
  private struct Entry {
    /// Where the part starts.
    var start: Int
    /// The check that walked it or passed over it last.
    var check: Int
    let part: ContentChecker.Part

    var end: Int { start + part.length }
  }

  /// By where they start, which is where a node starts: so no two start at one place. There are parts of a
  /// content within a part too.
  private var entries: [Entry] = []
  private var check = 0
  /// How many nodes have been walked since the last edit, or since the start.
  package private(set) var walkedNodes = 0

  package init() {}

  /// Takes an edit in: forgets the parts that it touches, and moves those after it.
  ///
  /// - Parameters:
  ///   - changed: The stretch of the old source in which anything but places may have changed.
  ///   - growth: How many bytes longer the source became.
  package func edit(_ changed: ByteRange, growth: Int) {
    check += 1
    walkedNodes = 0
    entries.removeAll { changed.start <= $0.end && $0.start <= changed.end }
    for index in index(of: changed.end)..<entries.count { entries[index].start += growth }
  }

  func part(at start: Int, in scope: ContentChecker.Scope) -> ContentChecker.Part? {
    let index = index(of: start)
    guard index < entries.count, entries[index].start == start, entries[index].part.scope.isSame(as: scope)
    else { return nil }
    entries[index].check = check
    return entries[index].part
  }

  /// Keeps a part that was walked just now, and forgets those in its place that were not met in it.
  func keep(_ part: ContentChecker.Part, at start: Int) {
    walkedNodes += part.nodeCount
    let place = index(of: start)..<index(of: start + part.length)
    let met = entries[place].filter { $0.check == check && $0.start != start }
    entries.replaceSubrange(place, with: [Entry(start: start, check: check, part: part)] + met)
  }

  /// Of the first part that starts at a place or after it.
  private func index(of start: Int) -> Int {
    entries.partitioningIndex { $0.start >= start }
  }
}
