/// Where one component's samples of a row or column come from: eight samples of the source each, and their weights.
struct ResamplingAxis {
  static let taps = 8
  /// The weights of a place have this sum.
  static let weightSum = 1 << 14
  /// All of a sample.
  static let fullCoverage: Int32 = 1 << 15

  /// A component's grid in the grid of luma, whose samples are the pixels.
  enum Siting {
    case luma
    /// On the left one of two columns.
    case chromaColumns
    /// Between two rows.
    case chromaRows

    /// Distance of two samples, in pixels.
    var step: Int { self == .luma ? 1 : 2 }
    /// Where the first sample lies, in half pixels.
    var offset: Int { self == .chromaRows ? 2 : 1 }
  }

  /// A picture along one axis, in the frame.
  struct Source {
    /// Samples of the component, at least 1.
    var samples: Int
    /// Of the picture, in pixels of its largest level; its length in this level is 2 to the power of `level` smaller.
    var length: Int
    var level: Int
    /// Where it starts in the frame and how long it is there, in 1/65,536 px, both within `ResamplingAxis.bounds`.
    var start: Int
    var size: Int
  }

  /// Of places and lengths, in 1/65,536 px: sixteen million pixels.
  static let bounds = -(1 << 40)...(1 << 40)

  /// The samples of the frame's component that have anything of the picture.
  let range: Range<Int>
  /// The source's sample of the first weight, of each; in `tapRange`.
  private(set) var starts: [Int32]
  private(set) var weights: [Int16]
  /// Of what share of each sample the picture covers, where it does not cover all of all.
  private(set) var coverage: [Int32]?

  /// - Parameters:
  ///   - region: What the picture may cover along the axis, in 1/65,536 px.
  ///   - samples: Of the frame's component.
  init(_ source: Source, _ siting: Siting, region: Range<Int>, samples: Int, kernel: ResamplingKernel) {
    let unit = siting.step << 16
    let first = min(max(region.lowerBound.flooredQuotient(by: unit), 0), samples)
    let end = min(max(-(-region.upperBound).flooredQuotient(by: unit), first), samples)
    range = first..<end
    starts = []
    weights = []
    starts.reserveCapacity(range.count)
    weights.reserveCapacity(range.count * ResamplingAxis.taps)
    placeTaps(source, siting, kernel)
    let covered = range.map { sample in
      let overlap = min(region.upperBound, (sample + 1) * unit) - max(region.lowerBound, sample * unit)
      return Int32((overlap * Int(ResamplingAxis.fullCoverage) + unit / 2) / unit)
    }
    coverage = covered.allSatisfy { $0 == ResamplingAxis.fullCoverage } ? nil : covered
  }

  /// What is read of the source, beyond its edges too.
  var tapRange: Range<Int> {
    guard let first = starts.first, let last = starts.last else { return 0..<0 }
    return Int(first)..<Int(last) + ResamplingAxis.taps
  }

  /// By how much the picture is made smaller in a level, in 1/65,536, at least 1 and at most 2: a kernel of eight
  /// samples is not wide enough for more.
  static func shrinkage(of source: Source) -> Int {
    min(max((source.length << 32) / (source.size << source.level), 1 << 16), 1 << 17)
  }

  private mutating func placeTaps(_ source: Source, _ siting: Siting, _ kernel: ResamplingKernel) {
    // Distances in 1/65,536 of a sample become steps of the kernel, which is widened where the picture shrinks.
    let perStep = (ResamplingKernel.stepsPerSample << 24) / ResamplingAxis.shrinkage(of: source)
    let size = source.size << source.level
    kernel.weights.withUnsafeBufferPointer { table in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: ResamplingAxis.taps) { taps in
        for sample in range {
          let center = sample * siting.step << 16 + siting.offset << 15
          let (whole, rest) = ((center - source.start) * source.length).flooredDivision(by: size)
          let pixels = min(max(whole, -1 << 40), 1 << 40) << 16 + (rest << 16) / size
          let place = (pixels - siting.offset << 15) >> (siting.step - 1)
          let first = min(max(place >> 16 - 3, -ResamplingAxis.taps), source.samples)
          weigh(place & 0xFFFF, perStep, table, taps)
          starts.append(Int32(first))
        }
      }
    }
  }

  /// - Parameter fraction: Of the place in its sample, in 1/65,536.
  private mutating func weigh(
    _ fraction: Int,
    _ perStep: Int,
    _ table: UnsafeBufferPointer<Int32>,
    _ taps: UnsafeMutableBufferPointer<Int>
  ) {
    var sum = 0
    for tap in 0..<ResamplingAxis.taps {
      let distance = abs(fraction - (tap - 3) << 16)
      let step = (distance &* perStep &+ 1 << 23) >> 24
      taps[tap] = step < table.count ? Int(table[step]) : 0
      sum &+= taps[tap]
    }
    let scale = (ResamplingAxis.weightSum << 24) / sum
    var rest = ResamplingAxis.weightSum
    for tap in 0..<ResamplingAxis.taps {
      taps[tap] = (taps[tap] &* scale &+ 1 << 23) >> 24
      rest &-= taps[tap]
    }
    taps[fraction < 1 << 15 ? 3 : 4] &+= rest
    for tap in 0..<ResamplingAxis.taps { weights.append(Int16(truncatingIfNeeded: taps[tap])) }
  }

  /// Whether each sample is one of the source, unchanged.
  static func isCopy(_ source: Source, _ siting: Siting) -> Bool {
    source.level == 0 && source.size == source.length << 16 && source.start % (siting.step << 16) == 0
  }
}

extension Int {
  /// The largest whole number of times that a positive number fits, and what is left, which is not negative.
  fileprivate func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }

  fileprivate func flooredQuotient(by divisor: Int) -> Int { flooredDivision(by: divisor).quotient }
}
