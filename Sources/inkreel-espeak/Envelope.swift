/// How loud a clip is over time: the largest sample of each block of some 5 ms.
struct Envelope {
  private let blockLength: Int
  private var peaks: [UInt16] = []
  private(set) var sampleCount = 0
  private(set) var peak: UInt16 = 0

  init(sampleRate: Int) {
    blockLength = max(1, sampleRate / 200)
  }

  mutating func append(_ samples: UnsafeBufferPointer<Int16>) {
    for sample in samples {
      let block = sampleCount / blockLength
      if block == peaks.count { peaks.append(0) }
      peaks[block] = max(peaks[block], sample.magnitude)
      sampleCount += 1
    }
    peak = max(peak, samples.lazy.map(\.magnitude).max() ?? 0)
  }

  /// Where in `range` the last sound ends, to a block's length; `nil` where all of it is silent.
  ///
  /// Silence is what lies 40 dB or more under the clip's peak: the echo of espeak's variants ends there for
  /// the ear. The block that reaches over the range's end belongs to what follows.
  func endOfSound(in range: Range<Int>) -> Int? {
    let threshold = max(1, Double(peak) / 100)
    let first = range.lowerBound / blockLength
    let end = min(range.upperBound / blockLength, peaks.count)
    guard first < end else { return nil }
    return (first..<end).last { Double(peaks[$0]) > threshold }.map { ($0 + 1) * blockLength }
  }
}
