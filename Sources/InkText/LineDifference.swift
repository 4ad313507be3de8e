/// Which stretches of two sequences differ, by Myers' greedy algorithm ("An O(ND) Difference Algorithm and
/// Its Variations", 1986).
///
/// The search starts again from the best place whenever it has made `reach` changes: sequences that differ
/// much cost time in proportion to their length, and their difference is then not always the smallest.
struct LineDifference {
  struct Change: Equatable {
    var old: Range<Int>
    var new: Range<Int>
  }

  private static let reach = 256
  private static let unreachable = -1

  /// In order, with at least one equal element between two of them.
  private(set) var changes: [Change] = []
  private let old: [Int]
  private let new: [Int]
  /// The end of what has been compared.
  private var position: (old: Int, new: Int) = (0, 0)

  /// - Parameter old: The elements as numbers: equal ones have equal numbers. So has `new`.
  init(from old: [Int], to new: [Int]) {
    self.old = old
    self.new = new
    skipEqual()
    while position.old < old.count || position.new < new.count { stretch() }
  }

  private mutating func skipEqual() {
    while position.old < old.count, position.new < new.count, old[position.old] == new[position.new] {
      position.old += 1
      position.new += 1
    }
  }

  /// Compares on from `position` until the end or until `reach` changes are made.
  private mutating func stretch() {
    let start = position
    let size = (old: old.count - start.old, new: new.count - start.new)
    var front = Front(reach: LineDifference.reach)
    var trail: [Front] = []
    var goal = (distance: 0, diagonal: 0)
    var best = -1
    search: for distance in 0...LineDifference.reach {
      trail.append(front)
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        guard let step = front.step(to: diagonal, distance: distance, size: size) else {
          front[diagonal] = LineDifference.unreachable
          continue
        }
        var x = step.x
        while x < size.old, x - diagonal < size.new, old[start.old + x] == new[start.new + x - diagonal] {
          x += 1
        }
        front[diagonal] = x
        if 2 * x - diagonal > best { (best, goal) = (2 * x - diagonal, (distance, diagonal)) }
        if x == size.old, x - diagonal == size.new { break search }
      }
    }
    // What remains must get smaller, whatever the front has found last.
    record(trail, front: front, goal: goal, start: start, size: size)
  }

  private mutating func record(
    _ trail: [Front],
    front: Front,
    goal: (distance: Int, diagonal: Int),
    start: (old: Int, new: Int),
    size: (old: Int, new: Int)
  ) {
    var found: [Change] = []
    var diagonal = goal.diagonal
    let farthest = goal.distance + 1 < trail.count ? trail[goal.distance + 1] : front
    let end = farthest[diagonal]
    for distance in stride(from: goal.distance, to: 0, by: -1) {
      guard let step = trail[distance].step(to: diagonal, distance: distance, size: size) else { break }
      let y = step.x - diagonal
      let change =
        step.isInsertion
        ? Change(old: step.x..<step.x, new: y - 1..<y) : Change(old: step.x - 1..<step.x, new: y..<y)
      found.append(change)
      diagonal += step.isInsertion ? 1 : -1
    }
    for change in found.reversed() { append(change, from: start) }
    position = (start.old + end, start.new + end - goal.diagonal)
  }

  private mutating func append(_ change: Change, from start: (old: Int, new: Int)) {
    let old = change.old.lowerBound + start.old..<change.old.upperBound + start.old
    let new = change.new.lowerBound + start.new..<change.new.upperBound + start.new
    if let last = changes.last, last.old.upperBound == old.lowerBound, last.new.upperBound == new.lowerBound {
      changes[changes.count - 1].old = last.old.lowerBound..<old.upperBound
      changes[changes.count - 1].new = last.new.lowerBound..<new.upperBound
    } else {
      changes.append(Change(old: old, new: new))
    }
  }

  /// How far each diagonal (old minus new) has come, counted in old elements; -1 where it cannot be reached.
  private struct Front {
    private let reach: Int
    private var farthest: [Int]

    init(reach: Int) {
      self.reach = reach
      farthest = [Int](repeating: LineDifference.unreachable, count: 2 * reach + 3)
    }

    subscript(diagonal: Int) -> Int {
      get { farthest[diagonal + reach + 1] }
      set { farthest[diagonal + reach + 1] = newValue }
    }

    /// The farther one of the ways to a diagonal: inserting from the one above, deleting from the one below.
    func step(to diagonal: Int, distance: Int, size: (old: Int, new: Int)) -> (x: Int, isInsertion: Bool)? {
      guard distance > 0 else { return (0, false) }
      let above = self[diagonal + 1]
      let below = self[diagonal - 1]
      let inserted = above >= 0 && above - diagonal <= size.new ? above : LineDifference.unreachable
      let deleted = below >= 0 && below + 1 <= size.old ? below + 1 : LineDifference.unreachable
      guard inserted >= 0 || deleted >= 0 else { return nil }
      return inserted > deleted ? (inserted, true) : (deleted, false)
    }
  }
}
