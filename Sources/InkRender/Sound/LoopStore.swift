internal import InkMedia
internal import InkTime

/// What is kept of sounds that are played over and over, so that each is decoded once for all the elements that
/// loop it and for every time that a plan is mixed.
package final class LoopStore {
  /// The turn of a loop: where it begins in its file, and its samples.
  private var turns: [Key: (sampleRate: Int, samples: [Float])] = [:]
  /// Samples that may still be kept: 48 MB, two minutes of stereo.
  private(set) var available = 12_000_000

  private struct Key: Hashable {
    let path: String
    let from: Ticks
  }

  package init() {}

  func turn(of path: String, from: Ticks) -> (sampleRate: Int, samples: [Float])? {
    turns[Key(path: path, from: from)]
  }

  func keep(_ samples: [Float], sampleRate: Int, of path: String, from: Ticks) {
    turns[Key(path: path, from: from)] = (sampleRate, samples)
    available -= samples.count
  }
}
