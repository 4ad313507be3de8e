/// The places of a file's sound that are damaged or missing.
package struct SoundGaps: Hashable, Sendable {
  package private(set) var count = 0
  /// Where the first is, in frames.
  package private(set) var start: Int64 = 0
  /// Of all together, in frames.
  package private(set) var length: Int64 = 0

  mutating func add(_ frames: Int64, at place: Int64) {
    if count == 0 { start = place }
    count += 1
    length += frames
  }
}
