package import InkTime

/// The places of a file's sound that cannot be played.
package struct MissingSound: Hashable, Sendable, Codable {
  package var places: Int64
  /// Where the first of them starts.
  package var start: Ticks
  /// Of all of them together.
  package var length: Ticks

  package init(places: Int64, start: Ticks, length: Ticks) {
    self.places = places
    self.start = start
    self.length = length
  }
}
