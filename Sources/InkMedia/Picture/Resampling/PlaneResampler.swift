/// Makes rows of a component out of rows of its source: first between the rows, into 16 bits with six of them fractions,
/// then between the columns, in 32 bits that are rounded once. Whole numbers only: the results are the same on all
/// machines, whatever vectors they have.
struct PlaneResampler {
  /// Bits after the point of what is between the two passes.
  static let fractionBits: Int32 = 6

  private let source: SamplePlane
  private let columns: ResamplingAxis
  private let rows: ResamplingAxis
  private let taps: Range<Int>
  /// A row of the source's columns in `taps`, between the rows.
  private let between: UnsafeMutablePointer<Int16>

  /// Calls `body` with a resampler that is good for as long.
  static func with<Failure: Error>(
    _ source: SamplePlane,
    columns: ResamplingAxis,
    rows: ResamplingAxis,
    _ body: (PlaneResampler) throws(Failure) -> Void
  ) throws(Failure) {
    let taps = columns.tapRange
    // Of taps that lie wholly outside, the edge next to them is made too.
    let margin = ResamplingAxis.taps
    let memory = UnsafeMutablePointer<Int16>.allocate(capacity: taps.count + 2 * margin)
    defer { memory.deallocate() }
    try body(
      PlaneResampler(source: source, columns: columns, rows: rows, taps: taps, between: memory + margin)
    )
  }

  /// Makes the samples of the row at an index in `rows`, rounded to 8 bits.
  func write(row index: Int, to destination: UnsafeMutablePointer<UInt8>) {
    blendRows(index)
    columns.starts.withUnsafeBufferPointer { starts in
      columns.weights.withUnsafeBufferPointer { weights in
        guard let starts = starts.baseAddress, let weights = weights.baseAddress else { return }
        PlaneResampler.blendColumns(
          destination,
          between - taps.lowerBound,
          starts,
          weights,
          columns.range.count
        )
      }
    }
  }

  /// The same with six bits after the point, and beyond 0...255 where the kernel overshoots.
  func write(row index: Int, to destination: UnsafeMutablePointer<Int32>) {
    blendRows(index)
    columns.starts.withUnsafeBufferPointer { starts in
      columns.weights.withUnsafeBufferPointer { weights in
        guard let starts = starts.baseAddress, let weights = weights.baseAddress else { return }
        PlaneResampler.blendColumns(
          destination,
          between - taps.lowerBound,
          starts,
          weights,
          columns.range.count
        )
      }
    }
  }

  private func blendRows(_ index: Int) {
    let first = min(max(taps.lowerBound, 0), source.width - 1)
    let end = min(max(taps.upperBound, first + 1), source.width)
    let destination = between - taps.lowerBound
    let start = Int(rows.starts[index])
    withUnsafeTemporaryAllocation(of: UnsafePointer<UInt8>.self, capacity: ResamplingAxis.taps) { sources in
      for tap in 0..<ResamplingAxis.taps {
        sources.initializeElement(at: tap, to: UnsafePointer(source.row(start + tap) + first))
      }
      rows.weights.withUnsafeBufferPointer { weights in
        guard let weights = weights.baseAddress, let sources = sources.baseAddress else { return }
        PlaneResampler.blendRows(
          destination + first,
          sources,
          weights + index * ResamplingAxis.taps,
          end - first
        )
      }
    }
    // Beyond the edges lies what is at them.
    for column in taps.lowerBound..<max(first, taps.lowerBound) { destination[column] = destination[first] }
    for column in min(end, taps.upperBound)..<taps.upperBound { destination[column] = destination[end - 1] }
  }

  // MARK: Loops

  /// Where a picture is not made smaller by more than a third, the outermost rows have no weight.
  private static func blendRows(
    _ destination: UnsafeMutablePointer<Int16>,
    _ rows: UnsafePointer<UnsafePointer<UInt8>>,
    _ weights: UnsafePointer<Int16>,
    _ count: Int
  ) {
    if weights[0] == 0, weights[7] == 0 {
      blendSix(destination, rows + 1, weights + 1, count)
    } else {
      blendEight(destination, rows, weights, count)
    }
  }

  @inline(never)
  private static func blendSix(
    _ destination: UnsafeMutablePointer<Int16>,
    _ rows: UnsafePointer<UnsafePointer<UInt8>>,
    _ weights: UnsafePointer<Int16>,
    _ count: Int
  ) {
    let (a, b, c, d, e, f) = (rows[0], rows[1], rows[2], rows[3], rows[4], rows[5])
    let (wa, wb, wc) = (Int32(weights[0]), Int32(weights[1]), Int32(weights[2]))
    let (wd, we, wf) = (Int32(weights[3]), Int32(weights[4]), Int32(weights[5]))
    for x in 0..<count {
      var sum = wa &* Int32(a[x]) &+ wb &* Int32(b[x])
      sum = sum &+ wc &* Int32(c[x]) &+ wd &* Int32(d[x])
      sum = sum &+ we &* Int32(e[x]) &+ wf &* Int32(f[x])
      destination[x] = Int16(truncatingIfNeeded: (sum &+ 128) &>> 8)
    }
  }

  @inline(never)
  private static func blendEight(
    _ destination: UnsafeMutablePointer<Int16>,
    _ rows: UnsafePointer<UnsafePointer<UInt8>>,
    _ weights: UnsafePointer<Int16>,
    _ count: Int
  ) {
    let (a, b, c, d, e, f, g, h) = (rows[0], rows[1], rows[2], rows[3], rows[4], rows[5], rows[6], rows[7])
    let (wa, wb, wc, wd) = (Int32(weights[0]), Int32(weights[1]), Int32(weights[2]), Int32(weights[3]))
    let (we, wf, wg, wh) = (Int32(weights[4]), Int32(weights[5]), Int32(weights[6]), Int32(weights[7]))
    for x in 0..<count {
      var sum = wa &* Int32(a[x]) &+ wb &* Int32(b[x])
      sum = sum &+ wc &* Int32(c[x]) &+ wd &* Int32(d[x])
      sum = sum &+ we &* Int32(e[x]) &+ wf &* Int32(f[x])
      sum = sum &+ wg &* Int32(g[x]) &+ wh &* Int32(h[x])
      destination[x] = Int16(truncatingIfNeeded: (sum &+ 128) &>> 8)
    }
  }

  @inline(never)
  private static func blendColumns(
    _ destination: UnsafeMutablePointer<UInt8>,
    _ row: UnsafePointer<Int16>,
    _ starts: UnsafePointer<Int32>,
    _ weights: UnsafePointer<Int16>,
    _ count: Int
  ) {
    var x = 0
    while x + 4 <= count {
      let quarter = weights + x &* 8
      let sums = sums(
        products(row + Int(starts[x]), quarter),
        products(row + Int(starts[x + 1]), quarter + 8),
        products(row + Int(starts[x + 2]), quarter + 16),
        products(row + Int(starts[x + 3]), quarter + 24)
      )
      let rounded = (sums &+ SIMD4(repeating: 1 << 19)) &>> 20
      let samples = rounded.clamped(lowerBound: SIMD4(repeating: 0), upperBound: SIMD4(repeating: 255))
      UnsafeMutableRawPointer(destination + x)
        .storeBytes(of: SIMD4<UInt8>(truncatingIfNeeded: samples), as: SIMD4<UInt8>.self)
      x &+= 4
    }
    while x < count {
      let sum = products(row + Int(starts[x]), weights + x &* 8).wrappedSum() &+ 1 << 19
      destination[x] = UInt8(truncatingIfNeeded: max(0, min(255, sum &>> 20)))
      x &+= 1
    }
  }

  /// Eight products, added in pairs of neighbours: a single instruction where vectors are of 16 bytes, for which a loop
  /// over the taps takes twice the time of all the rest.
  @inline(__always)
  private static func products(
    _ samples: UnsafePointer<Int16>,
    _ weights: UnsafePointer<Int16>
  ) -> SIMD4<Int32> {
    let samples = UnsafeRawPointer(samples).loadUnaligned(as: SIMD8<Int16>.self)
    let weights = UnsafeRawPointer(weights).loadUnaligned(as: SIMD8<Int16>.self)
    let even =
      SIMD4<Int32>(truncatingIfNeeded: samples.evenHalf) &* SIMD4<Int32>(truncatingIfNeeded: weights.evenHalf)
    let odd =
      SIMD4<Int32>(truncatingIfNeeded: samples.oddHalf) &* SIMD4<Int32>(truncatingIfNeeded: weights.oddHalf)
    return even &+ odd
  }

  /// The sum of each of four vectors.
  @inline(__always)
  private static func sums(
    _ a: SIMD4<Int32>,
    _ b: SIMD4<Int32>,
    _ c: SIMD4<Int32>,
    _ d: SIMD4<Int32>
  ) -> SIMD4<Int32> {
    let ab = SIMD4(a[0], b[0], a[1], b[1]) &+ SIMD4(a[2], b[2], a[3], b[3])
    let cd = SIMD4(c[0], d[0], c[1], d[1]) &+ SIMD4(c[2], d[2], c[3], d[3])
    return SIMD4(ab[0], ab[1], cd[0], cd[1]) &+ SIMD4(ab[2], ab[3], cd[2], cd[3])
  }

  @inline(never)
  private static func blendColumns(
    _ destination: UnsafeMutablePointer<Int32>,
    _ row: UnsafePointer<Int16>,
    _ starts: UnsafePointer<Int32>,
    _ weights: UnsafePointer<Int16>,
    _ count: Int
  ) {
    for x in 0..<count {
      destination[x] = (products(row + Int(starts[x]), weights + x &* 8).wrappedSum() &+ 1 << 13) &>> 14
    }
  }
}
