internal import InkPlan
import InkSystem
internal import InkText
internal import InkTime

/// How far sound that ducks is down at each time, from when the plan's speech is heard: 0 where no one speaks,
/// 1 under speech. It goes down before the speech starts, and stays down between sentences that follow each
/// other more closely than it takes to come back and to go down again.
struct DuckingCurve {
  private let ducking: Ducking
  /// When it is down wholly, in order, each far enough from the next for both of their ramps.
  private let down: [TickRange]

  /// - Parameter speech: When somebody speaks, in any order, overlapping or not.
  init(_ ducking: Ducking, speech: [TickRange]) {
    self.ducking = ducking
    let apart = ducking.attack + ducking.release
    var down: [TickRange] = []
    for range in speech.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) where !range.isEmpty {
      let end = range.end + ducking.hold
      if let last = down.last, range.start < last.end + apart {
        down[down.count - 1].end = max(last.end, end)
      } else {
        down.append(TickRange(start: range.start, end: end))
      }
    }
    self.down = down
  }

  /// Turns frames that start at a time of the plan down.
  ///
  /// - Parameter depth: By how much at most: 0 not at all, 1 to silence.
  func apply(to samples: inout MutableSpan<Float>, frames: Int, at time: Ticks, depth: Double) {
    let block = TickRange(start: time, length: Ticks(frames))
    var index = firstDuck(endingAfter: time)
    while index < down.count, down[index].start - ducking.attack < block.end {
      let duck = down[index]
      let attack = TickRange(start: duck.start - ducking.attack, end: duck.start)
      let release = TickRange(start: duck.end, length: ducking.release)
      ramp(&samples, block, attack) { 1 - depth * DuckingCurve.rise($0, attack) }
      if let part = block.intersection(duck) {
        samples.scale(part.frames(from: time), by: Float(1 - depth))
      }
      ramp(&samples, block, release) { 1 - depth * (1 - DuckingCurve.rise($0, release)) }
      index += 1
    }
  }

  /// - Parameters:
  ///   - block: When the samples are heard.
  ///   - range: When the gain changes.
  private func ramp(
    _ samples: inout MutableSpan<Float>,
    _ block: TickRange,
    _ range: TickRange,
    _ gain: (Int64) -> Double
  ) {
    guard let part = block.intersection(range) else { return }
    for frame in part.frames(from: block.start) {
      let factor = Float(gain(block.start.count + Int64(frame)))
      samples[frame * 2] *= factor
      samples[frame * 2 + 1] *= factor
    }
  }

  /// From 0 to 1 over the range, without a corner at either end.
  private static func rise(_ tick: Int64, _ range: TickRange) -> Double {
    0.5 - 0.5 * cos(.pi * Double(tick - range.start.count) / Double(range.length.count))
  }

  private func firstDuck(endingAfter time: Ticks) -> Int {
    down.partitioningIndex { $0.end + ducking.release > time }
  }
}
