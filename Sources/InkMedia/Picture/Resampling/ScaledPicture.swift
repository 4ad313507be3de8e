internal import InkPlan

/// The working copy of a picture: YUV 4:2:0, BT.709, limited range, upright, as large as its closest shot needs; and
/// smaller levels, each half of the one before, for shots from farther away.
///
/// Where it has transparency, all three components are multiplied by it, about 16 and 128, as sums of transparent
/// black would be, and the share of each luma and chroma sample has a plane of its own. It does not change once it is made, so threads
/// may share it.
package final class ScaledPicture: @unchecked Sendable {
  package let width: Int
  package let height: Int
  /// What the picture is when it is displayed, whatever its working copy was scaled to.
  package let displaySize: PixelSize
  package let hasAlpha: Bool
  let levels: [Level]

  struct Level: @unchecked Sendable {
    let luma: SamplePlane
    let blue: SamplePlane
    let red: SamplePlane
    /// Of luma and chroma; absent for a picture without transparency.
    let alpha: (luma: SamplePlane, chroma: SamplePlane)?

    /// The samples are not set.
    init(width: Int, height: Int, hasAlpha: Bool) {
      let (chromaWidth, chromaHeight) = ((width + 1) / 2, (height + 1) / 2)
      luma = SamplePlane(width: width, height: height)
      blue = SamplePlane(width: chromaWidth, height: chromaHeight)
      red = SamplePlane(width: chromaWidth, height: chromaHeight)
      alpha =
        hasAlpha
        ? (SamplePlane(width: width, height: height), SamplePlane(width: chromaWidth, height: chromaHeight))
        : nil
    }

    /// Its components, with what is transparent in each.
    var components: [Component] {
      [
        Component(samples: luma, alpha: alpha?.luma, plane: 0),
        Component(samples: blue, alpha: alpha?.chroma, plane: 1),
        Component(samples: red, alpha: alpha?.chroma, plane: 2),
      ]
    }
  }

  struct Component {
    let samples: SamplePlane
    let alpha: SamplePlane?
    /// Of a frame.
    let plane: Int

    /// What no light is in limited range: 16 of luma, 128 of chroma.
    var zero: Int32 { plane == 0 ? 16 : 128 }
    /// The grids along a row and along a column.
    var columns: ResamplingAxis.Siting { plane == 0 ? .luma : .chromaColumns }
    var rows: ResamplingAxis.Siting { plane == 0 ? .luma : .chromaRows }
  }

  /// - Parameter fill: Sets all samples of the largest level.
  init<Failure: Error>(
    width: Int,
    height: Int,
    displaySize: PixelSize,
    hasAlpha: Bool,
    fill: (Level) throws(Failure) -> Void
  ) throws(Failure) {
    self.width = width
    self.height = height
    self.displaySize = displaySize
    self.hasAlpha = hasAlpha
    var levels = [Level(width: width, height: height, hasAlpha: hasAlpha)]
    try fill(levels[0])
    for size in ScaledPicture.levelSizes(width: width, height: height).dropFirst() {
      let level = Level(width: size.width, height: size.height, hasAlpha: hasAlpha)
      ScaledPicture.halve(levels[levels.count - 1], into: level)
      levels.append(level)
    }
    self.levels = levels
  }

  /// What a working copy takes, in bytes.
  package static func byteCount(width: Int, height: Int, hasAlpha: Bool) -> Int {
    levelSizes(width: width, height: height).reduce(0) { sum, size in
      let (luma, chroma) = (size.width * size.height, ((size.width + 1) / 2) * ((size.height + 1) / 2))
      return sum + luma + 2 * chroma + (hasAlpha ? luma + chroma : 0)
    }
  }

  /// From the whole copy down to where a side is a few samples long.
  private static func levelSizes(width: Int, height: Int) -> [PixelSize] {
    var sizes = [PixelSize(width: width, height: height)]
    while let last = sizes.last, min(last.width, last.height) > 8 {
      sizes.append(PixelSize(width: (last.width + 1) / 2, height: (last.height + 1) / 2))
    }
    return sizes
  }

  private static func halve(_ source: Level, into level: Level) {
    // No overshoot where colour and transparency have to go together.
    let kernel = source.alpha == nil ? ResamplingKernel.cubic : .tent
    for (from, to) in zip(source.components, level.components) {
      halve(from.samples, into: to.samples, from, kernel)
    }
    if let from = source.alpha, let to = level.alpha {
      halve(from.luma, into: to.luma, source.components[0], kernel)
      halve(from.chroma, into: to.chroma, source.components[1], kernel)
    }
  }

  private static func halve(
    _ source: SamplePlane,
    into plane: SamplePlane,
    _ component: Component,
    _ kernel: ResamplingKernel
  ) {
    func axis(_ siting: ResamplingAxis.Siting, _ length: Int, _ half: Int) -> ResamplingAxis {
      // The half in pixels of its own: what is left over of an odd length repeats the edge.
      let source = ResamplingAxis.Source(
        samples: length,
        length: 2 * half * siting.step,
        level: 0,
        start: 0,
        size: half * siting.step << 16
      )
      let region = 0..<half * siting.step << 16
      return ResamplingAxis(source, siting, region: region, samples: half, kernel: kernel)
    }
    let columns = axis(component.columns, source.width, plane.width)
    let rows = axis(component.rows, source.height, plane.height)
    PlaneResampler.with(source, columns: columns, rows: rows) { resampler in
      for y in 0..<plane.height { resampler.write(row: y, to: plane.row(y)) }
    }
  }

  /// The level that is not made smaller than by half for a placement.
  func level(at placement: PicturePlacement) -> Int {
    var level = 0
    while level + 1 < levels.count,
      isHalved(width, placement.width, level) || isHalved(height, placement.height, level)
    {
      level += 1
    }
    return level
  }

  private func isHalved(_ length: Int, _ size: Int, _ level: Int) -> Bool {
    size << (level + 1) < length << 16
  }
}
