internal import InkMessages

/// A stretch of mixed sound, on its way from the mixer to whoever writes it.
package final class MixBlock {
  /// Left and right in turn; `frames` of them are filled.
  package var samples: [Float]
  /// The same of each `Stem`, when they are wanted; together they are `samples`.
  package var parts: [[Float]]
  package var frames = 0

  /// - Parameter capacity: In frames.
  package init(capacity: Int, hasParts: Bool = false) {
    samples = [Float](repeating: 0, count: capacity * 2)
    parts = hasParts ? Stem.allCases.map { _ in [Float](repeating: 0, count: capacity * 2) } : []
  }
  /// Hands over what is filled.
  func give<Failure>(to reader: (Span<Float>) throws(Failure) -> Void) throws(Failure) {
    let samples = samples
    try reader(samples.span.extracting(0..<frames * 2))
  }

  func givePart(_ index: Int, to reader: (Span<Float>) throws(MediaError) -> Void) throws(MediaError) {
    let part = parts[index]
    try reader(part.span.extracting(0..<frames * 2))
  }
}
