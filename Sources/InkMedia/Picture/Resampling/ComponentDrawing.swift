/// Draws one component of a picture over that of a frame.
struct ComponentDrawing {
  let component: ScaledPicture.Component
  let columns: ResamplingAxis
  let rows: ResamplingAxis
  /// Up to `ResamplingAxis.fullCoverage`.
  let opacity: Int32

  /// Whether nothing of the frame shows through anywhere.
  var isOpaque: Bool {
    component.alpha == nil && opacity == ResamplingAxis.fullCoverage && columns.coverage == nil
      && rows.coverage == nil
  }

  /// For a picture whose samples are the frame's.
  func copy(to frame: FrameSamples) {
    // The fourth of the eight samples is the one at the place.
    let column = Int(columns.starts.first ?? 0) + 3
    for row in 0..<rows.range.count {
      let source = component.samples.row(Int(rows.starts[row]) + 3) + column
      frame.row(row).update(from: source, count: columns.range.count)
    }
  }

  func draw(to frame: FrameSamples) {
    PlaneResampler.with(component.samples, columns: columns, rows: rows) { resampler in
      guard let alpha = component.alpha else { return draw(resampler, to: frame) }
      PlaneResampler.with(alpha, columns: columns, rows: rows) { draw(resampler, alpha: $0, to: frame) }
    }
  }

  private func share(row: Int) -> Int32 {
    guard let coverage = rows.coverage else { return opacity }
    return (opacity * coverage[row] + 1 << 14) >> 15
  }

  private func draw(_ resampler: PlaneResampler, to frame: FrameSamples) {
    let count = columns.range.count
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { samples in
      guard let samples = samples.baseAddress else { return }
      for row in 0..<rows.range.count {
        let share = share(row: row)
        if share == ResamplingAxis.fullCoverage, columns.coverage == nil {
          resampler.write(row: row, to: frame.row(row))
        } else if share > 0 {
          resampler.write(row: row, to: samples)
          withShares(share) { ComponentDrawing.mix(samples, over: frame.row(row), $0, count) }
        }
      }
    }
  }

  private func draw(_ resampler: PlaneResampler, alpha: PlaneResampler, to frame: FrameSamples) {
    let count = columns.range.count
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * count) { memory in
      guard let samples = memory.baseAddress else { return }
      let shares = samples + count
      for row in 0..<rows.range.count {
        let share = share(row: row)
        guard share > 0 else { continue }
        resampler.write(row: row, to: samples)
        alpha.write(row: row, to: shares)
        ComponentDrawing.takeOffOvershoot(samples, shares, zero: component.zero, count)
        withShares(share) {
          ComponentDrawing.mix(samples, alpha: shares, over: frame.row(row), $0, zero: component.zero, count)
        }
      }
    }
  }

  /// Calls `body` with what each sample of a row counts, from 0 to `ResamplingAxis.fullCoverage`.
  private func withShares(_ share: Int32, _ body: (UnsafePointer<Int32>) -> Void) {
    let count = columns.range.count
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { shares in
      guard let address = shares.baseAddress else { return }
      if let coverage = columns.coverage {
        for index in 0..<count { address[index] = (coverage[index] &* share &+ 1 << 14) &>> 15 }
      } else {
        address.initialize(repeating: share, count: count)
      }
      body(UnsafePointer(address))
    }
  }

  // MARK: Loops

  /// - Parameter samples: With six bits after the point.
  @inline(never)
  private static func mix(
    _ samples: UnsafePointer<Int32>,
    over frame: UnsafeMutablePointer<UInt8>,
    _ shares: UnsafePointer<Int32>,
    _ count: Int
  ) {
    for x in 0..<count {
      let sample = max(0, min(255 << 6, samples[x]))
      let background = Int32(frame[x]) &<< 6
      frame[x] = UInt8(
        truncatingIfNeeded: (background &<< 15 &+ (sample &- background) &* shares[x] &+ 1 << 20) &>> 21
      )
    }
  }

  /// Where the kernel's overshoot makes more of a sample than all or less than nothing, colour and share are brought
  /// back together: an edge has no colour that its two sides do not have.
  ///
  /// - Parameters:
  ///   - samples: Multiplied by their shares about `zero`, with six bits after the point. Afterwards without `zero`.
  ///   - alpha: The same of 255; afterwards from 0 to `ResamplingAxis.fullCoverage`.
  @inline(never)
  private static func takeOffOvershoot(
    _ samples: UnsafeMutablePointer<Int32>,
    _ alpha: UnsafeMutablePointer<Int32>,
    zero: Int32,
    _ count: Int
  ) {
    let all: Int32 = 255 << 6
    for x in 0..<count {
      let share = alpha[x]
      let sample = samples[x] &- zero &<< 6
      if share > all {
        samples[x] = sample * all / share
      } else {
        samples[x] = share > 0 ? sample : 0
      }
      // 32,768 for 255.
      alpha[x] = (max(0, min(all, share)) &* 32_896 &+ 1 << 13) &>> 14
    }
  }

  @inline(never)
  private static func mix(
    _ samples: UnsafePointer<Int32>,
    alpha: UnsafePointer<Int32>,
    over frame: UnsafeMutablePointer<UInt8>,
    _ shares: UnsafePointer<Int32>,
    zero: Int32,
    _ count: Int
  ) {
    for x in 0..<count {
      let share = (alpha[x] &* shares[x] &+ 1 << 14) &>> 15
      let background = Int32(frame[x]) &<< 6
      let sum = background &<< 15 &+ samples[x] &* shares[x] &+ (zero &<< 6 &- background) &* share
      frame[x] = UInt8(truncatingIfNeeded: max(0, min(255, (sum &+ 1 << 20) &>> 21)))
    }
  }
}
