/// A half-open range of time: `begin` belongs to it, `end` does not.
package struct TickRange: Hashable, Sendable, Codable {
  package var begin: Ticks
  package var end: Ticks

  package init(begin: Ticks, end: Ticks) {
    self.begin = begin
    self.end = end
  }

  package init(begin: Ticks, length: Ticks) {
    self.init(begin: begin, end: begin + length)
  }

  package var length: Ticks { end - begin }

  package var isEmpty: Bool { end <= begin }

  package func contains(_ time: Ticks) -> Bool { begin <= time && time < end }
}
