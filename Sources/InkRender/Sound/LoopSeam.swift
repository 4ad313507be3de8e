import InkSystem

/// How a loop turns from its end to its start.
///
/// Where a file was made to loop, the turn is a step like those around it, and the file plays on as it is. Elsewhere the
/// turn would click: there the end goes on backwards for 30 ms while the start fades in at equal power. Nothing is
/// moved, so that a turn is as long as the file.
struct LoopSeam {
  /// What comes in place of a turn's first samples, in all turns but the first; empty where the file was made to loop.
  let samples: [Float]

  /// A turn this much sharper than the sharpest bend around it is a click.
  private static let mostSharper: Float = 2
  /// Softer bends than this are not heard.
  private static let leastBend: Float = 0.004

  /// Frames on each side of the turn that count: 30 ms.
  static func reach(sampleRate: Int) -> Int { max(1, sampleRate * 3 / 100) }

  /// - Parameters:
  ///   - end: The last frames of a turn, as many as reach or all that it has.
  ///   - start: As many of its first.
  ///   - frames: Of a whole turn.
  init(end: [Float], start: [Float], frames: Int) {
    let length = min(start.count / 2, end.count / 2, frames / 2)
    guard length > 1, LoopSeam.clicks(end, start) else {
      samples = []
      return
    }
    samples = (0..<length * 2).map { index in
      let (frame, side) = (index / 2, index % 2)
      let angle = Double.pi / 2 * (Double(frame) + 0.5) / Double(length)
      let back = end[end.count - 2 - frame * 2 + side]
      return start[index] * Float(sin(angle)) + back * Float(cos(angle))
    }
  }

  /// Whether the sound bends more sharply at the turn than anywhere near it, by more than any step near it.
  private static func clicks(_ end: [Float], _ start: [Float]) -> Bool {
    (0..<2).contains { side in
      let (before, after) = (channel(end, side), channel(start, side))
      guard before.count > 2, after.count > 2 else { return false }
      let bends = max(sharpest(before), sharpest(after))
      let steps = max(largestStep(before), largestStep(after))
      return sharpest(before.suffix(2) + after.prefix(2)) > max(leastBend, mostSharper * bends, steps)
    }
  }

  private static func channel(_ samples: [Float], _ side: Int) -> [Float] {
    stride(from: side, to: samples.count, by: 2).map { samples[$0] }
  }

  /// The greatest second difference.
  private static func sharpest(_ samples: [Float]) -> Float {
    largestStep(zip(samples.dropFirst(), samples).map { $0 - $1 })
  }

  private static func largestStep(_ samples: [Float]) -> Float {
    zip(samples.dropFirst(), samples).reduce(0) { max($0, abs($1.0 - $1.1)) }
  }
}
