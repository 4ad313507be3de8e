/// A half-open range of bytes of a source.
package struct ByteRange: Hashable, Sendable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  package init(at offset: Int) {
    self.init(offset, offset)
  }

  package mutating func move(by distance: Int) {
    start += distance
    end += distance
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { end <= start }

  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
}
