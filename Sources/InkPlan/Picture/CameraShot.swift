import InkTime

/// The edges of a picture while camera tags move it, in 1/65,536 of a pixel. Each edge is rounded outwards, so that
/// rounding uncovers nothing.
struct CameraShot {
  private var left: Int
  private var top: Int
  private var right: Int
  private var bottom: Int
  /// Of the frame.
  private let width: Int
  private let height: Int

  /// Fraction bits of a share of the frame.
  private static let shareBits = 48
  /// No edge is farther from the frame than can be drawn (eight million pixels): one pixel of the picture then covers it all.
  private static let farthest = 1 << 39

  init(_ rectangle: LayerRectangle, in video: VideoSettings) {
    left = CameraShot.units(rectangle.x)
    top = CameraShot.units(rectangle.y)
    right = CameraShot.units(rectangle.x + rectangle.width)
    bottom = CameraShot.units(rectangle.y + rectangle.height)
    width = video.width * PicturePlacement.unitsPerPixel
    height = video.height * PicturePlacement.unitsPerPixel
  }

  private static func units(_ pixels: Double) -> Int {
    let units = (pixels * Double(PicturePlacement.unitsPerPixel)).rounded()
    return Int(min(max(units, -Double(farthest)), Double(farthest)))
  }

  var placement: PicturePlacement {
    PicturePlacement(x: left, y: top, width: max(1, right - left), height: max(1, bottom - top))
  }

  // MARK: Enlargement

  /// Makes room for all that offsets can reach, about the picture's centre.
  mutating func enlarge(for moves: [CameraMove]) {
    let reach = moves.reduce((right: 0, down: 0)) { sum, move in
      let most = mostOffset(of: move)
      return (sum.right + most.right, sum.down + most.down)
    }
    guard reach != (0, 0) else { return }
    let needed = (width: Int128(width + 2 * reach.right), height: Int128(height + 2 * reach.down))
    let has = (width: Int128(right - left), height: Int128(bottom - top))
    guard has.width > 0, has.height > 0 else { return }
    let isWidthShorter = needed.width * has.height >= needed.height * has.width
    let (part, whole) = isWidthShorter ? (needed.width, has.width) : (needed.height, has.height)
    guard part > whole else { return }
    CameraShot.enlarge(&left, &right, part, whole)
    CameraShot.enlarge(&top, &bottom, part, whole)
  }

  private static func enlarge(_ start: inout Int, _ end: inout Int, _ part: Int128, _ whole: Int128) {
    let middle = Int128(start + end) * whole
    let length = Int128(end - start) * part
    (start, end) = (
      clamped(floor(middle - length, by: 2 * whole)), clamped(-floor(-middle - length, by: 2 * whole))
    )
  }

  private static func floor(_ number: Int128, by divisor: Int128) -> Int128 {
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }

  private static func clamped(_ edge: Int128) -> Int {
    Int(min(max(edge, Int128(-farthest)), Int128(farthest)))
  }

  /// The largest offset that a move can have at any time.
  private func mostOffset(of move: CameraMove) -> (right: Int, down: Int) {
    let most = CameraShot.share(max(abs(move.from), abs(move.to)))
    func units(_ side: Int) -> Int { Int(-((-Int128(most) * Int128(side)) >> Int128(CameraShot.shareBits))) }
    return switch move.kind {
    case .zoom: (0, 0)
    case .pan: (units(width), 0)
    case .tilt: (0, units(height))
    case .shake: (units(min(width, height)), units(min(width, height)))
    }
  }

  private static func share(_ number: Double) -> Int {
    Int((min(max(number, -16), 16) * Double(1 << shareBits)).rounded())
  }

  // MARK: Zooms

  /// - Parameter covers: Whether the picture may leave nothing uncovered: then it is never made smaller.
  mutating func zoom(by move: CameraMove, at time: Ticks, covers: Bool) {
    var from = BinaryLogarithm.of(max(1, CameraShot.share(move.from)))
    var to = BinaryLogarithm.of(max(1, CameraShot.share(move.to)))
    let smaller = min(from, to)
    if covers, smaller < 0 {
      from -= smaller
      to -= smaller
    }
    let scale = BinaryLogarithm.power(CameraShot.between(from, to, move.progress(at: time)))
    let point = move.at ?? FramePosition(x: 0.5, y: 0.5, isInMargins: false)
    let x = CameraShot.point(point.x, width)
    let y = CameraShot.point(point.y, height)
    (left, right) = (
      CameraShot.scaled(left, from: x, scale, up: false), CameraShot.scaled(right, from: x, scale, up: true)
    )
    (top, bottom) = (
      CameraShot.scaled(top, from: y, scale, up: false), CameraShot.scaled(bottom, from: y, scale, up: true)
    )
  }

  private static func point(_ share: Double, _ side: Int) -> Int {
    Int((min(max(share, 0), 1) * Double(side)).rounded())
  }

  private static func scaled(_ edge: Int, from point: Int, _ scale: Int, up: Bool) -> Int {
    let product = Int128(edge - point) * Int128(scale)
    let bits = Int128(BinaryLogarithm.powerBits)
    return clamped(Int128(point) + (up ? -(-product >> bits) : product >> bits))
  }

  /// Rounded down, and so within both.
  private static func between(_ from: Int, _ to: Int, _ progress: Int) -> Int {
    from + Int((Int128(to - from) * Int128(progress)) >> Int128(CameraMove.Easing.bits))
  }

  // MARK: Offsets

  /// The picture goes left and up when the camera goes right and down.
  mutating func offset(by move: CameraMove, at time: Ticks) {
    let share = CameraShot.between(
      CameraShot.share(move.from),
      CameraShot.share(move.to),
      move.progress(at: time)
    )
    let (x, y) = offset(move, share, at: time)
    left -= x
    right -= x
    top -= y
    bottom -= y
  }

  private func offset(_ move: CameraMove, _ share: Int, at time: Ticks) -> (x: Int, y: Int) {
    func units(_ side: Int, _ noise: Int = 1 << 15) -> Int {
      Int((Int128(share) * Int128(noise) * Int128(side)) >> Int128(CameraShot.shareBits + 15))
    }
    switch move.kind {
    case .zoom: return (0, 0)
    case .pan: return (units(width), 0)
    case .tilt: return (0, units(height))
    case .shake:
      let noise = ShakeNoise(millihertz: move.millihertz ?? 0, seed: move.seed ?? 0)
      let elapsed = min(max(time, move.start), move.end) - move.start
      let side = min(width, height)
      return (
        units(side, noise.offset(at: elapsed, .right)), units(side, noise.offset(at: elapsed, .down))
      )
    }
  }
}

extension CameraMove {
  /// How far its motion has come at a time, in 2^-40; 0 before it starts, 1 from its end on.
  fileprivate func progress(at time: Ticks) -> Int {
    start < end ? easing.value(time - start, of: end - start) : 1 << Easing.bits
  }
}
