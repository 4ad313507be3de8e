package import InkText

/// The parts of a script's contents that were checked, kept from one state of the script to the next.
package final class CheckedParts {
  private struct Entry {
    var place: ByteRange
    let scope: ContentChecker.Scope
    let part: ContentChecker.Part
    var isUsed = true
  }

  /// By where they begin; parts of a content within a part too.
  private var entries: [Int: [Entry]] = [:]

  package init() {}

  /// Takes an edit in: forgets the parts that it touches, and moves those behind it.
  ///
  /// - Parameters:
  ///   - range: Of what was replaced, in the old source.
  ///   - growth: How many bytes longer the source became.
  package func edit(_ range: ByteRange, growth: Int) {
    var moved: [Int: [Entry]] = [:]
    moved.reserveCapacity(entries.count)
    for (start, list) in entries {
      for var entry in list where entry.isUsed {
        guard entry.place.end < range.start || range.end < entry.place.start else { continue }
        entry.isUsed = false
        let isBehind = start > range.start
        if isBehind { entry.place.move(by: growth) }
        moved[isBehind ? start + growth : start, default: []].append(entry)
      }
    }
    entries = moved
  }

  package func removeAll() { entries = [:] }

  func part(at place: ByteRange, in scope: ContentChecker.Scope) -> ContentChecker.Part? {
    guard let list = entries[place.start] else { return nil }
    for index in list.indices where list[index].place == place && list[index].scope.isSame(as: scope) {
      entries[place.start]?[index].isUsed = true
      return list[index].part
    }
    return nil
  }

  func keep(_ part: ContentChecker.Part, at place: ByteRange, in scope: ContentChecker.Scope) {
    entries[place.start, default: []].append(Entry(place: place, scope: scope, part: part))
  }
}
