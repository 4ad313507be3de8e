/// A half-open range of time: `start` belongs to it, `end` does not.
///
/// In the drawings below `[` is a range's start and `)` its end.
package struct TickRange: Hashable, Sendable, Codable {
  package var start: Ticks
  package var end: Ticks

  package init(start: Ticks, end: Ticks) {
    self.start = start
    self.end = end
  }

  package init(start: Ticks, length: Ticks) {
    self.init(start: start, end: start + length)
  }

  package var length: Ticks { end - start }

  package var isEmpty: Bool { end <= start }

  /// Whether a time lies in the range.
  ///
  ///     self     [-------)
  ///     times    ^   ^
  package func contains(_ time: Ticks) -> Bool { start <= time && time < end }

  /// Whether all of another range lies in this one. An empty range lies in it from its start to its end.
  ///
  ///     self     [-----------)
  ///     other    [---)
  ///                  [---)
  ///                      [---)
  package func contains(_ other: TickRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two ranges have any time in common. Ranges that touch have none.
  ///
  ///     self         [-------)
  ///     other    [-----)              true
  ///                    [---)          true
  ///                          [---)    false
  package func overlaps(_ other: TickRange) -> Bool { intersection(other) != nil }

  /// The time that both ranges have in common; `nil` where there is none.
  ///
  ///     self         [-------)
  ///     other    [-------)
  ///     result       [---)
  package func intersection(_ other: TickRange) -> TickRange? {
    let common = TickRange(start: max(start, other.start), end: min(end, other.end))
    return common.isEmpty ? nil : common
  }

  /// The range with what lies outside of `limits` cut off. What lies wholly outside becomes an empty range at the
  /// nearer end of `limits`.
  ///
  ///     self         [-------)        [---)
  ///     limits    [-------)       [-)
  ///     result       [----)         [)
  ///
  /// - Parameter limits: Ends at or after its start.
  package func clamped(to limits: TickRange) -> TickRange {
    TickRange(
      start: min(max(start, limits.start), limits.end),
      end: min(max(end, limits.start), limits.end)
    )
  }

  /// The range, as long as it is, later or (by a negative time) earlier.
  ///
  ///     self      [-----)
  ///     result    .  [-----)
  package func moved(by time: Ticks) -> TickRange {
    TickRange(start: start + time, end: end + time)
  }
}
