/// Frames a second, of the rates whose frames are a whole number of ticks long.
package struct FrameRate: Hashable, Sendable {
  package static let supported = [24, 25, 30, 50, 60]
  package static let standard = FrameRate(unchecked: 30)

  package let framesPerSecond: Int

  private init(unchecked framesPerSecond: Int) {
    self.framesPerSecond = framesPerSecond
  }

  /// `nil` for a rate that is not supported.
  package init?(_ framesPerSecond: Int) {
    guard FrameRate.supported.contains(framesPerSecond) else { return nil }
    self.framesPerSecond = framesPerSecond
  }

  package var frameLength: Ticks { Ticks(Ticks.perSecond / Int64(framesPerSecond)) }

  /// The frame that is on screen at `time` (for times from zero on).
  package func frame(at time: Ticks) -> Int { Int(time.count / frameLength.count) }

  /// The first frame that starts at `time` or after it.
  package func firstFrame(from time: Ticks) -> Int {
    let (frame, rest) = time.count.quotientAndRemainder(dividingBy: frameLength.count)
    return Int(rest > 0 ? frame + 1 : frame)
  }

  /// The least number of whole frames that last as long.
  package func wholeFrames(_ length: Ticks) -> Ticks { start(ofFrame: firstFrame(from: length)) }

  package func start(ofFrame index: Int) -> Ticks { Ticks(Int64(index) * frameLength.count) }
}

extension FrameRate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let rate = FrameRate(try container.decode(Int.self)) else {
      let rates = FrameRate.supported.map(String.init).joined(separator: ", ")
      throw DecodingError.invalidValue("is not a supported frame rate: \(rates)", in: container)
    }
    self = rate
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(framesPerSecond)
  }
}
