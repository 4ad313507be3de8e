import FoundationEssentials
@testable import InkPlan
import InkTime
import TestSupport
import Testing

/// The numbers of camera tags, and where pictures lie by them.
@Suite struct CameraTests {
  private static let video = PlanDefaults.video(.portrait, background: PlanDefaults.background)

  // MARK: Curves

  @Test(arguments: [
    (CameraMove.Easing.easeIn, [0.093464651, 0.315356813, 0.621861869]),
    (.easeOut, [0.378138131, 0.684643187, 0.906535349]),
    (.easeInOut, [0.129161931, 0.5, 0.870838069]),
    (.linear, [0.25, 0.5, 0.75]),
  ])
  func curvesAreThoseOfCSS(easing: CameraMove.Easing, values: [Double]) {
    for (quarter, value) in values.enumerated() {
      let found = easing.value(Ticks(Int64(quarter + 1) * 36_000), of: Ticks(144_000))
      #expect(abs(Double(found) / 0x1p40 - value) < 1e-9)
    }
    #expect(easing.value(.zero, of: Ticks(7)) == 0 && easing.value(Ticks(7), of: Ticks(7)) == 1 << 40)
  }

  @Test func curvesNeverGoBack() {
    for easing in CameraMove.Easing.allCases {
      let values = (0...5000).map { easing.value(Ticks(Int64($0)), of: Ticks(5000)) }
      #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test func powersUndoLogarithms() {
    var numbers = RandomNumbers(seed: 1)
    for _ in 0..<2000 {
      let number = Double.random(in: 0.1...100, using: &numbers)
      let logarithm = BinaryLogarithm.of(Int((number * 0x1p48).rounded()))
      let power = Double(BinaryLogarithm.power(logarithm)) / 0x1p44
      #expect(abs(power / number - 1) < 1e-12, "\(number)")
    }
    for exponent in -3...6 {
      let number = Double(sign: .plus, exponent: exponent, significand: 1)
      #expect(BinaryLogarithm.of(Int(number * 0x1p48)) == exponent << 48)
      #expect(Double(BinaryLogarithm.power(exponent << 48)) == number * 0x1p44)
    }
  }

  // MARK: Shake

  @Test func aShakeHasItsKnots() {
    let knots = { (seed: Int, axis: ShakeNoise.Axis) in
      (0...4).map { ShakeNoise(millihertz: 1000, seed: seed).offset(at: Ticks(Int64($0) * 48_000), axis) }
    }
    #expect(knots(0, .right) == [0, 23_506, 14_244, 20_855, 21_867])
    #expect(knots(0, .down) == [0, -25_005, 14_015, -27_986, 620])
  }

  @Test(arguments: [
    (0, ShakeNoise.Axis.right, [0, 4122, 12_926, 21_060, 23_388, 21_104, 17_504, 14_694, 14_565]),
    (0, .down, [0, -4386, -13_751, -22_405, -24_509, -14_890, 279, 12_118, 11_974]),
    (1, .right, [0, 1048, 3286, 5354, 5842, 3261, -808, -3985, -3512]),
  ])
  func aShakeMovesByTheFormula(seed: Int, axis: ShakeNoise.Axis, offsets: [Int]) {
    let noise = ShakeNoise(millihertz: 8000, seed: seed)
    #expect(offsets.indices.map { noise.offset(at: Ticks(Int64($0) * 1600), axis) } == offsets)
  }

  @Test func aShakeOfADayDoesNotOverflow() {
    let noise = ShakeNoise(millihertz: 60_000, seed: Int(Int32.max))
    let last = noise.offset(at: PlanLimits.longest, .down)
    #expect((-32_768...32_767).contains(last))
  }

  // MARK: Placements

  /// A slow zoom as it is without parameters.
  @Test func aZoomIsEvenToTheEye() {
    let plan = plan([move(.zoom, 1, 1.15)])
    let place = plan.layers[0].placement(at: Ticks(12_000), in: plan)
    #expect(abs(Double(place.width) / 65_536 / 1080 - 1.018215843) < 3e-8)
    #expect(plan.layers[0].placement(at: .zero, in: plan) == pixels(0, 0, 1080, 1920))
  }

  @Test func aPictureWithoutMovesIsWhereItIs() {
    let plan = plan([], rectangle: LayerRectangle(x: -304, y: 0, width: 1688, height: 1920))
    #expect(plan.layers[0].placement(at: Ticks(5), in: plan) == pixels(-304, 0, 1688, 1920))
  }

  /// A wide picture pans over what it has before anything is enlarged.
  @Test func aWidePictureIsNotEnlarged() {
    let wide = LayerRectangle(x: -540, y: 0, width: 2160, height: 1920)
    let plan = plan([move(.pan, -0.05, 0.05, .linear)], rectangle: wide)
    #expect(isAt(plan.layers[0].placement(at: .zero, in: plan), pixels(-486, 0, 2160, 1920)))
    #expect(plan.layers[0].placement(at: Ticks(24_000), in: plan) == pixels(-540, 0, 2160, 1920))
    let tall = self.plan([move(.pan, -0.05, 0.05, .linear)])
    #expect(isAt(tall.layers[0].placement(at: .zero, in: tall), pixels(0, -96, 1188, 2112)))
  }

  /// Edges are rounded outwards, by 1/65,536 px each time.
  private func isAt(_ found: PicturePlacement, _ expected: PicturePlacement) -> Bool {
    abs(found.x - expected.x) < 8 && abs(found.y - expected.y) < 8
      && (0..<8).contains(found.width - expected.width)
      && (0..<8).contains(found.height - expected.height)
  }

  /// A held picture keeps the moves of its last moment, at their last values where they have ended.
  @Test func aHeldPictureStaysWhereItWas() {
    var plan = plan([move(.zoom, 1, 2), move(.pan, 0, 0.1, start: 48_000)])
    plan.layers[0].heldUntil = Ticks(96_000)
    plan.layers[0].cameraMoves = [0]
    let held = plan.layers[0].placement(at: Ticks(60_000), in: plan)
    #expect(held == pixels(-540, -960, 2160, 3840))
    plan.cameraMoves[0].end = Ticks(47_999)
    #expect(plan.layers[0].placement(at: Ticks(60_000), in: plan) == pixels(0, 0, 1080, 1920))
  }

  @Test(arguments: 0..<40)
  func placementsAreThoseOfTheFormulas(seed: UInt64) {
    var numbers = RandomNumbers(seed: seed)
    for _ in 0..<50 {
      let plan = randomPlan(&numbers)
      let layer = plan.layers[0]
      for _ in 0..<6 {
        let time = Ticks(Int64.random(in: 0..<48_000, using: &numbers))
        let found = layer.placement(at: time, in: plan)
        let (x, y, width, height) = CameraReference(plan).edges(layer, at: time)
        let far = [
          Double(found.x) / 65_536 - x, Double(found.y) / 65_536 - y,
          Double(found.x + found.width) / 65_536 - x - width,
          Double(found.y + found.height) / 65_536 - y - height,
        ]
        #expect(far.allSatisfy { abs($0) < 1.0 / 64 }, "\(layer) \(plan.cameraMoves) \(time) \(far)")
        #expect(
          Double(found.width) / 65_536 / layer.rectangle.width < layer.largestScale(in: plan) * (1 + 1e-6)
        )
      }
    }
  }

  @Test(arguments: 100..<140)
  func nothingThatCoversIsEverUncovered(seed: UInt64) {
    var numbers = RandomNumbers(seed: seed)
    for _ in 0..<100 {
      var plan = randomPlan(&numbers)
      plan.layers[0].scale = Bool.random(using: &numbers) ? .cover : .stretch
      for _ in 0..<6 {
        let time = Ticks(Int64.random(in: 0..<48_000, using: &numbers))
        let place = plan.layers[0].placement(at: time, in: plan)
        let (width, height) = (plan.video.width << 16, plan.video.height << 16)
        #expect(
          place.x <= 0 && place.y <= 0 && place.x + place.width >= width && place.y + place.height >= height,
          "\(plan.layers[0]) \(plan.cameraMoves) \(time)"
        )
      }
    }
  }

  /// As deep as scripts can be nested.
  @Test func manyZoomsDoNotOverflow() {
    for (from, to) in [(10.0, 10.0), (0.1, 0.1)] {
      let plan = plan([CameraMove](repeating: move(.zoom, from, to), count: 128), scale: .contain)
      let place = plan.layers[0].placement(at: Ticks(100), in: plan)
      #expect(place.width > 0 && place.height > 0)
    }
  }

  // MARK: Opacity

  @Test func fadesAreLinear() {
    var layer = plan([]).layers[0]
    layer.fadeIn = Ticks(12_000)
    layer.fadeOut = Ticks(24_000)
    layer.opacity = 0.5
    let times: [Int64] = [0, 3000, 12_000, 24_000, 36_000, 47_999]
    #expect(times.map { layer.opacity(at: Ticks($0)) } == [0, 8192, 32_768, 32_768, 16_384, 1])
    #expect(layer.opacity(at: Ticks(3000), isDissolved: true) == 32_768)
  }

  // MARK: Samples

  private func pixels(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> PicturePlacement {
    PicturePlacement(x: x << 16, y: y << 16, width: width << 16, height: height << 16)
  }

  private func move(
    _ kind: CameraMove.Kind,
    _ from: Double,
    _ to: Double,
    _ easing: CameraMove.Easing = .easeInOut,
    start: Int64 = 0
  ) -> CameraMove {
    CameraMove(
      kind: kind,
      element: 0,
      start: Ticks(start),
      end: Ticks(start + 48_000),
      from: from,
      to: to,
      easing: easing
    )
  }

  /// One picture for a second.
  private func plan(
    _ moves: [CameraMove],
    rectangle: LayerRectangle = LayerRectangle(x: 0, y: 0, width: 1080, height: 1920),
    scale: Layer.Scale = .cover
  ) -> RenderPlan {
    RenderPlan(
      generator: "tests",
      lengths: .estimated,
      script: "test",
      duration: Ticks(48_000),
      files: [],
      elements: [],
      speech: [],
      audio: [],
      cameraMoves: moves,
      layers: [
        Layer(
          kind: .image,
          element: 0,
          file: 0,
          start: .zero,
          end: Ticks(48_000),
          isOverlay: false,
          scale: scale,
          box: LayerBox(x: 0, y: 0, width: 1080, height: 1920),
          rectangle: rectangle,
          opacity: 1,
          fadeIn: .zero,
          fadeOut: .zero,
          cameraMoves: Array(moves.indices)
        )
      ],
      cues: [],
      sound: SoundSettings(),
      video: CameraTests.video
    )
  }

  /// Up to three zooms and three offsets about a picture of any shape.
  private func randomPlan(_ numbers: inout RandomNumbers) -> RenderPlan {
    var moves: [CameraMove] = []
    for _ in 0..<Int.random(in: 0...3, using: &numbers) {
      var zoom = move(.zoom, scale(&numbers), scale(&numbers))
      if Bool.random(using: &numbers) {
        zoom.at = FramePosition(
          x: Double.random(in: 0...1, using: &numbers),
          y: Double.random(in: 0...1, using: &numbers),
          isInMargins: false
        )
      }
      moves.append(zoom)
    }
    for _ in 0..<Int.random(in: 0...3, using: &numbers) {
      let kind = [CameraMove.Kind.pan, .tilt, .shake].randomElement(using: &numbers) ?? .pan
      let shares = kind == .shake ? 0...0.2 : -1.0...1.0
      moves.append(
        move(kind, Double.random(in: shares, using: &numbers), Double.random(in: shares, using: &numbers))
      )
      moves[moves.count - 1].millihertz = Int.random(in: 100...60_000, using: &numbers)
      moves[moves.count - 1].seed = Int.random(in: 0...9, using: &numbers)
    }
    moves.shuffle(using: &numbers)
    for index in moves.indices {
      moves[index].easing = CameraMove.Easing.allCases.randomElement(using: &numbers) ?? .linear
      moves[index].start = Ticks(Int64.random(in: -48_000...20_000, using: &numbers))
      moves[index].end = moves[index].start + Ticks(Int64.random(in: 1...96_000, using: &numbers))
    }
    let wider = Bool.random(using: &numbers) ? Int.random(in: 0...2000, using: &numbers) : 0
    let higher = wider == 0 ? Int.random(in: 0...2000, using: &numbers) : 0
    return plan(
      moves,
      rectangle: LayerRectangle(
        x: Double(-wider),
        y: Double(-higher),
        width: Double(1080 + 2 * wider),
        height: Double(1920 + 2 * higher)
      ),
      scale: Layer.Scale.allCases.randomElement(using: &numbers) ?? .cover
    )
  }

  private func scale(_ numbers: inout RandomNumbers) -> Double {
    Bool.random(using: &numbers)
      ? Double.random(in: 0.1...10, using: &numbers) : Double.random(in: 0.9...1.3, using: &numbers)
  }
}
