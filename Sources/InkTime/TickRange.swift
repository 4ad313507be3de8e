/// A half-open range of time: `start` belongs to it, `end` does not.
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

  package func contains(_ time: Ticks) -> Bool { start <= time && time < end }
}
