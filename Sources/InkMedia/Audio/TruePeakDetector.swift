#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The peaks of the curve between the samples of interleaved stereo: each frame, and three points between it
/// and the next, by a sinc under a Hann window of 12 samples (ITU-R BS.1770, annex 2: four times 48 kHz).
///
/// Where the samples are so small that nothing between them can reach what is asked for, nothing is computed.
package struct TruePeakDetector {
  /// Frames by which peaks come late: those that the curve needs from the other side.
  package static let delay = taps / 2
  private static let taps = 12
  private static let history = taps - 1
  /// Frames looked at together.
  private static let chunk = 64
  private static let lanes = 8

  /// The three curves between two samples, one after the other.
  private let coefficients: [Float]
  /// By how much a point can at most be above the largest sample around it.
  private let bound: Float
  /// Left, then right, each the `history` behind it first.
  private var planes: [Float]
  private let stride: Int

  /// - Parameter blockFrames: The most that will come at a time.
  package init(blockFrames: Int) {
    var coefficients: [Float] = []
    var bound = 1.0
    for phase in 1...3 {
      let curve = (0..<TruePeakDetector.taps).map {
        TruePeakDetector.weight(Double($0 - TruePeakDetector.delay + 1) - Double(phase) / 4)
      }
      bound = max(bound, curve.reduce(0) { $0 + abs($1) })
      coefficients += curve.map(Float.init)
    }
    self.coefficients = coefficients
    // Sums of floats round.
    self.bound = Float(bound) * 1.0001
    stride = TruePeakDetector.history + max(1, blockFrames) + TruePeakDetector.chunk
    planes = [Float](repeating: 0, count: stride * 2)
  }

  private static func weight(_ distance: Double) -> Double {
    let angle = .pi * distance
    let sinc = angle == 0 ? 1 : sin(angle) / angle
    return sinc * 0.5 * (1 + cos(angle / Double(delay)))
  }

  /// Takes a block in, and puts out for each of its frames the peak that lies `delay` frames before: of both
  /// sides, between that frame and the next. Peaks that are certainly not above `floor` are put out as 0.
  ///
  /// - Returns: The largest.
  package mutating func process(
    _ block: Span<Float>,
    above floor: Float,
    peaks: inout [Float]
  ) -> Float {
    let frames = min(block.count / 2, stride - TruePeakDetector.history - TruePeakDetector.chunk)
    split(block, frames)
    var largest: Float = 0
    var begin = 0
    while begin < frames {
      let count = min(TruePeakDetector.chunk, frames - begin)
      if reach(of: begin..<begin + count) * bound <= floor {
        for frame in begin..<begin + count { peaks[frame] = 0 }
      } else {
        largest = max(largest, measure(begin..<begin + count, &peaks))
      }
      begin += count
    }
    keepHistory(frames)
    return largest
  }

  private mutating func split(_ block: Span<Float>, _ frames: Int) {
    let right = stride
    planes.withUnsafeMutableBufferPointer { planes in
      block.withUnsafeBufferPointer { block in
        for frame in 0..<frames {
          planes[TruePeakDetector.history + frame] = block[frame * 2]
          planes[right + TruePeakDetector.history + frame] = block[frame * 2 + 1]
        }
      }
    }
  }

  private mutating func keepHistory(_ frames: Int) {
    for index in 0..<TruePeakDetector.history {
      planes[index] = planes[index + frames]
      planes[stride + index] = planes[stride + index + frames]
    }
  }

  /// The largest sample that the points of these frames are made of.
  private func reach(of frames: Range<Int>) -> Float {
    let samples = frames.lowerBound..<frames.upperBound + TruePeakDetector.history
    let left = planes.span.extracting(samples).peak
    return max(left, planes.span.extracting(stride + samples.lowerBound..<stride + samples.upperBound).peak)
  }

  private func measure(_ frames: Range<Int>, _ peaks: inout [Float]) -> Float {
    var largest: Float = 0
    planes.withUnsafeBytes { planes in
      coefficients.withUnsafeBufferPointer { coefficients in
        peaks.withUnsafeMutableBufferPointer { peaks in
          var frame = frames.lowerBound
          while frame < frames.upperBound {
            let left = TruePeakDetector.points(planes, frame, coefficients)
            let right = TruePeakDetector.points(planes, stride + frame, coefficients)
            let found = TruePeakDetector.larger(left, right)
            for lane in 0..<min(TruePeakDetector.lanes, frames.upperBound - frame) {
              peaks[frame + lane] = found[lane]
              largest = max(largest, found[lane])
            }
            frame += TruePeakDetector.lanes
          }
        }
      }
    }
    return largest
  }

  /// The peaks of eight frames in a row of one side.
  @inline(__always)
  private static func points(
    _ planes: UnsafeRawBufferPointer,
    _ first: Int,
    _ coefficients: UnsafeBufferPointer<Float>
  ) -> SIMD8<Float> {
    func samples(_ tap: Int) -> SIMD8<Float> {
      planes.loadUnaligned(fromByteOffset: (first + tap) * MemoryLayout<Float>.stride, as: SIMD8<Float>.self)
    }
    var one = SIMD8<Float>.zero
    var two = SIMD8<Float>.zero
    var three = SIMD8<Float>.zero
    for tap in 0..<taps {
      let value = samples(tap)
      one += value * coefficients[tap]
      two += value * coefficients[taps + tap]
      three += value * coefficients[2 * taps + tap]
    }
    let between = larger(larger(magnitude(one), magnitude(two)), magnitude(three))
    return larger(magnitude(samples(delay - 1)), between)
  }

  @inline(__always)
  private static func larger(_ one: SIMD8<Float>, _ two: SIMD8<Float>) -> SIMD8<Float> {
    one.replacing(with: two, where: two .> one)
  }

  @inline(__always)
  private static func magnitude(_ values: SIMD8<Float>) -> SIMD8<Float> {
    unsafeBitCast(
      unsafeBitCast(values, to: SIMD8<UInt32>.self) & SIMD8(repeating: 0x7fff_ffff),
      to: SIMD8<Float>.self
    )
  }
}
