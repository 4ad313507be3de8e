package import InkTime

/// Cues that are on screen at the same time, in lanes: each takes the first lane that is free, and keeps it.
package struct CueLanes: Sendable {
  /// More voices than this take turns.
  package static let count = 3

  /// When each lane is free again.
  private var ends: [Ticks?] = [Ticks?](repeating: nil, count: CueLanes.count)

  package init() {}

  /// The lane of the next cue, in the order of their starts.
  ///
  /// - Returns: `isFree` is `false` where all lanes are taken; the lane is then the one that is free first.
  package mutating func take(_ range: TickRange) -> (lane: Int, isFree: Bool) {
    if let lane = ends.firstIndex(where: { $0.map { $0 <= range.start } ?? true }) {
      ends[lane] = range.end
      return (lane, true)
    }
    let lane = ends.indices.min { (ends[$0] ?? .zero, $0) < (ends[$1] ?? .zero, $1) } ?? 0
    ends[lane] = range.end
    return (lane, false)
  }

  /// The lanes that are taken at a time.
  package func taken(at time: Ticks) -> [Int] {
    ends.indices.filter { lane in ends[lane].map { $0 > time } ?? false }
  }
}
