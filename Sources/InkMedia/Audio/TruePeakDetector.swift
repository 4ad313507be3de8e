import InkSystem

/// The peaks of the curve between the samples of interleaved stereo: each frame, and three points between it
/// and the next, by a sinc under a Hann window of 12 samples (ITU-R BS.1770, annex 2: four times 48 kHz).
///
/// Where the samples are so small that nothing between them can reach what is asked for, nothing is computed.
package struct TruePeakDetector {
  /// Frames by which peaks come late: those that the curve needs from the other side.
  package static let delay = taps / 2
  /// Frames that a peak is made of.
  package static let reach = taps
  private static let taps = 12
  private static let history = taps - 1
  /// Frames looked at together.
  private static let chunk = 64

  /// The three curves between two samples, one after the other.
  private let coefficients: [Float]
  /// By how much a point can at most be above the largest sample around it.
  private let bound: Float
  /// The last `history` frames, left and right in turn.
  private var recent = [Float](repeating: 0, count: history * 2)
  /// Left, then right, of the frames that are looked at, each the `history` before them first.
  private var planes = [Float](repeating: 0, count: stride * 2)
  private static let stride = history + chunk

  package init() {
    var coefficients: [Float] = []
    var bound = 1.0
    for phase in 1...3 {
      let curve = (0..<TruePeakDetector.taps).map {
        TruePeakDetector.weight(Double($0 - TruePeakDetector.delay + 1) - Double(phase) / 4)
      }
      // A constant stays what it is.
      let sum = curve.reduce(0, +)
      bound = max(bound, curve.reduce(0) { $0 + abs($1) } / sum)
      coefficients += curve.map { Float($0 / sum) }
    }
    self.coefficients = coefficients
    // Sums of floats round.
    self.bound = Float(bound) * 1.0001
  }

  private static func weight(_ distance: Double) -> Double {
    let angle = .pi * distance
    let sinc = angle == 0 ? 1 : sin(angle) / angle
    return sinc * 0.5 * (1 + cos(angle / Double(delay)))
  }

  /// Takes a block in, and puts out for each of its frames the peak that lies `delay` frames before: of both
  /// sides, between that frame and the next. Peaks that are certainly not above `floor` are put out as 0.
  ///
  /// - Parameter peaks: Has room for all of them; what is after them stays.
  /// - Returns: The largest.
  package mutating func process(
    _ block: Span<Float>,
    above floor: Float,
    peaks: inout [Float]
  ) -> Float {
    let frames = min(block.count / 2, peaks.count)
    var largest: Float = 0
    var start = 0
    while start < frames {
      let part = start..<min(start + TruePeakDetector.chunk, frames)
      if largestSample(around: part, of: block) * bound <= floor {
        for frame in part { peaks[frame] = 0 }
      } else {
        split(part, of: block)
        largest = max(largest, measure(part, &peaks))
      }
      start = part.upperBound
    }
    pass(block)
    return largest
  }

  /// Takes silence in.
  ///
  /// - Returns: The largest of the peaks that were still to come, if it is above `floor`.
  package mutating func finish(above floor: Float) -> Float {
    let silence = [Float](repeating: 0, count: TruePeakDetector.delay * 2)
    var peaks = [Float](repeating: 0, count: TruePeakDetector.delay)
    return process(silence.span, above: floor, peaks: &peaks)
  }

  /// Takes a block in whose peaks no one needs.
  package mutating func pass(_ block: Span<Float>) {
    let kept = min(block.count, recent.count)
    var history = recent.mutableSpan
    history.move(from: kept, to: 0, count: history.count - kept)
    history.copy(block.extracting(block.count - kept..<block.count), at: history.count - kept)
  }

  /// The largest sample that the points of these frames are made of.
  private func largestSample(around part: Range<Int>, of block: Span<Float>) -> Float {
    let before = part.lowerBound - TruePeakDetector.history
    let largest = block.extracting(max(0, before) * 2..<part.upperBound * 2).peak
    // Of the last block, what this part starts in.
    return before >= 0 ? largest : max(largest, recent.span.peak)
  }

  /// Puts the frames and those before them into `planes`.
  private mutating func split(_ part: Range<Int>, of block: Span<Float>) {
    let history = TruePeakDetector.history
    let old = max(0, history - part.lowerBound)
    let right = TruePeakDetector.stride
    for index in 0..<old {
      planes[index] = recent[(part.lowerBound + index) * 2]
      planes[right + index] = recent[(part.lowerBound + index) * 2 + 1]
    }
    planes.withUnsafeMutableBufferPointer { planes in
      block.withUnsafeBufferPointer { block in
        for index in old..<history + part.count {
          let frame = part.lowerBound - history + index
          planes[index] = block[frame * 2]
          planes[right + index] = block[frame * 2 + 1]
        }
      }
    }
  }

  /// - Parameter part: The frames that `planes` holds.
  private func measure(_ part: Range<Int>, _ peaks: inout [Float]) -> Float {
    var largest: Float = 0
    planes.withUnsafeBufferPointer { planes in
      coefficients.withUnsafeBufferPointer { coefficients in
        peaks.withUnsafeMutableBufferPointer { peaks in
          guard let planes = planes.baseAddress, let curves = coefficients.baseAddress,
            let peaks = peaks.baseAddress?.advanced(by: part.lowerBound)
          else { return }
          for frame in 0..<part.count { peaks[frame] = 0 }
          for side in 0...1 {
            let side = planes + side * TruePeakDetector.stride
            TruePeakDetector.raise(peaks, part.count, side)
            for phase in 0..<3 {
              TruePeakDetector.raise(peaks, part.count, side, curves + phase * TruePeakDetector.taps)
            }
          }
          for frame in 0..<part.count { largest = max(largest, peaks[frame]) }
        }
      }
    }
    return largest
  }

  /// Raises the peaks to the samples.
  private static func raise(
    _ peaks: UnsafeMutablePointer<Float>,
    _ count: Int,
    _ side: UnsafePointer<Float>
  ) {
    for frame in 0..<count { peaks[frame] = max(peaks[frame], abs(side[frame + delay - 1])) }
  }

  /// Raises the peaks to the points of one curve. Its weights are outside of the loop, which the compiler
  /// then runs over many frames at a time.
  private static func raise(
    _ peaks: UnsafeMutablePointer<Float>,
    _ count: Int,
    _ side: UnsafePointer<Float>,
    _ curve: UnsafePointer<Float>
  ) {
    let (c0, c1, c2, c3) = (curve[0], curve[1], curve[2], curve[3])
    let (c4, c5, c6, c7) = (curve[4], curve[5], curve[6], curve[7])
    let (c8, c9, c10, c11) = (curve[8], curve[9], curve[10], curve[11])
    for frame in 0..<count {
      let x = side + frame
      let near = x[4] * c4 + x[5] * c5 + x[6] * c6 + x[7] * c7
      let before = x[0] * c0 + x[1] * c1 + x[2] * c2 + x[3] * c3
      let after = x[8] * c8 + x[9] * c9 + x[10] * c10 + x[11] * c11
      peaks[frame] = max(peaks[frame], abs(near + before + after))
    }
  }
}
