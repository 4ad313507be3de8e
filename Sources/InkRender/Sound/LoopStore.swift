internal import InkMedia
internal import InkTime

/// What is kept of sounds that are played over and over, so that each is decoded once for all the elements that
/// loop it and for every time that a plan is mixed.
package final class LoopStore {
  typealias Turn = (sampleRate: Int, isMono: Bool, samples: [Float])

  /// The turns of loops, by where they start in their files.
  private var turns: [Key: Turn] = [:]
  /// Samples that may still be kept: 48 MB, two minutes of stereo.
  private(set) var available = 12_000_000

  private struct Key: Hashable {
    let path: String
    let from: Ticks
  }

  package init() {}

  func turn(of path: String, from: Ticks) -> Turn? {
    turns[Key(path: path, from: from)]
  }

  func keep(_ turn: Turn, of path: String, from: Ticks) {
    turns[Key(path: path, from: from)] = turn
    available -= turn.samples.count
  }
}
