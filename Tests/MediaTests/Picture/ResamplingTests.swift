import InkMessages
import InkPlan
import TestSupport
import Testing

@testable import InkMedia

/// Pictures that are placed between the pixels of a frame.
struct ResamplingTests {
  private static let black: [UInt8] = [16, 128, 128]

  static let texture = TestPicture(width: 64, height: 80) { x, y in
    TestPicture.Pixel(UInt8(x * 37 % 256), UInt8(y * 53 % 256), UInt8((x * y) % 256))
  }

  @Test func aPictureInItsOwnSizeAtWholePixelsIsCopied() throws {
    let picture = try ScaledPicture.of(Self.texture)
    let frame = try VideoFrame.filled(width: 96, height: 120, Self.black)
    try frame.draw(picture, at: PicturePlacement(pixels: 10, 20, 64, 80))
    let level = picture.levels[0]
    for y in 0..<80 {
      for x in 0..<64 { #expect(frame.sample(0, 10 + x, 20 + y) == level.luma.row(y)[x]) }
    }
    for y in 0..<40 {
      for x in 0..<32 {
        #expect(frame.sample(1, 5 + x, 10 + y) == level.blue.row(y)[x])
        #expect(frame.sample(2, 5 + x, 10 + y) == level.red.row(y)[x])
      }
    }
    #expect(frame.color(x: 9, y: 30) == Self.black)
    #expect(frame.color(x: 74, y: 30) == Self.black)
  }

  /// A copy is a short cut: resampling gives the same.
  @Test func aPlaceOfWholePixelsGivesTheSamplesThemselves() throws {
    let picture = try ScaledPicture.of(Self.texture)
    let copied = try VideoFrame.of(picture)
    let drawn = try VideoFrame.filled(width: 64, height: 80, Self.black)
    for component in picture.levels[0].components {
      let (across, down) = (component.columns, component.rows)
      func axis(_ samples: Int, _ length: Int, _ siting: ResamplingAxis.Siting) -> ResamplingAxis {
        let source = ResamplingAxis.Source(
          samples: samples,
          length: length,
          level: 0,
          start: 0,
          size: length << 16
        )
        return ResamplingAxis(
          source,
          siting,
          region: 0..<length << 16,
          samples: length / siting.step,
          kernel: .cubic
        )
      }
      let drawing = ComponentDrawing(
        component: component,
        columns: axis(component.samples.width, 64, across),
        rows: axis(component.samples.height, 80, down),
        opacity: ResamplingAxis.fullCoverage
      )
      let first = try #require(drawn.address(plane: component.plane, x: 0, y: 0))
      drawing.draw(to: FrameSamples(first: first, bytesPerRow: drawn.bytesPerRow(plane: component.plane)))
    }
    for plane in 0..<3 { #expect(drawn.samples(plane) == copied.samples(plane)) }
  }

  @Test(arguments: [0.02, 0.11, 0.3, 0.49, 0.51, 0.77, 1, 1.3, 2.9, 40])
  func oneColorStaysThatColorInAnySize(scale: Double) throws {
    let color = TestPicture.Pixel(200, 90, 30)
    let picture = try ScaledPicture.of(TestPicture(width: 150, height: 170) { _, _ in color })
    let frame = try VideoFrame.filled(width: 64, height: 64, Self.black)
    let (width, height) = (150 * scale, 170 * scale)
    try frame.draw(picture, at: PicturePlacement(pixels: 32.3 - width / 2, 31.9 - height / 2, width, height))
    guard scale > 0.1 else { return }
    #expect(difference(frame.color(x: 32, y: 32), videoColor(color)) <= 1)
  }

  /// A ramp is the same everywhere but for its height: what is drawn shows where it was taken from.
  @Test(arguments: [
    (0.0, 1.0), (0.37, 1.0), (-3.81, 1.2), (5.5, 0.83), (-40.25, 1.9), (2.125, 0.61), (3.3, 0.27),
  ])
  func samplesComeFromWhereTheyShould(offset: Double, scale: Double) throws {
    let step = 3
    let across = TestPicture(width: 160, height: 16) { x, _ in
      let gray = UInt8(min(255, x * step / 2))
      return TestPicture.Pixel(gray, gray, gray)
    }
    let picture = try ScaledPicture.of(across)
    let frame = try VideoFrame.filled(width: 96, height: 16, Self.black)
    try frame.draw(picture, at: PicturePlacement(pixels: offset, 0, 160 * scale, 16))
    for x in 0..<96 {
      let place = (Double(x) + 0.5 - offset) / scale - 0.5
      guard place > 9, place < 150, Double(x) > offset + 1 else { continue }
      let expected = 16 + 219 * (place * Double(step) / 2) / 255
      #expect(abs(Double(frame.sample(0, x, 8)) - expected) < 1.3, "\(x)")
    }
  }

  /// Chroma lies on the left one of two columns and between two rows, in the picture and in the frame.
  @Test(arguments: [0.0, 0.25, 1, 1.5, 2])
  func chromaMovesWithLuma(offset: Double) throws {
    let ramp = TestPicture(width: 128, height: 128) { x, y in TestPicture.Pixel(UInt8(2 * x), 0, UInt8(2 * y))
    }
    let picture = try ScaledPicture.of(ramp)
    let frame = try VideoFrame.filled(width: 96, height: 96, Self.black)
    try frame.draw(picture, at: PicturePlacement(pixels: offset - 10, offset - 12, 128, 128))
    for (column, row) in [(10, 10), (20, 33), (31, 14)] {
      let (x, y) = (Double(2 * column) + 10 - offset, Double(2 * row) + 0.5 + 12 - offset)
      let luma = 0.2126 * 2 * x + 0.0722 * 2 * y
      let blue = 128 + 224 * (2 * y - luma) / 1.8556 / 255
      let red = 128 + 224 * (2 * x - luma) / 1.5748 / 255
      #expect(abs(Double(frame.sample(1, column, row)) - blue) < 1.2)
      #expect(abs(Double(frame.sample(2, column, row)) - red) < 1.2)
    }
  }

  @Test func nothingOutsideTheBoxChanges() throws {
    let picture = try ScaledPicture.of(Self.texture)
    let frame = try VideoFrame.filled(width: 96, height: 96, Self.black)
    let box = PixelRectangle(x: 20, y: 30, width: 40, height: 50)
    try frame.draw(
      picture,
      at: PicturePlacement(pixels: -20.4, -30.7, 140, 160),
      within: box,
      opacity: 1 << 16
    )
    for y in 0..<96 {
      for x in 0..<96 where !(20..<60).contains(x) || !(30..<80).contains(y) {
        #expect(frame.color(x: x, y: y) == Self.black)
      }
    }
  }

  /// Of a pixel that an edge goes through, a picture covers its share.
  @Test func edgesBetweenPixelsAreAntialiased() throws {
    let white = try ScaledPicture.of(
      TestPicture(width: 20, height: 20) { _, _ in TestPicture.Pixel(255, 255, 255) }
    )
    let frame = try VideoFrame.filled(width: 40, height: 40, Self.black)
    try frame.draw(white, at: PicturePlacement(pixels: 10.25, 8.5, 20, 20))
    #expect((8..<12).map { frame.sample(0, $0, 15) } == [16, 16, 180, 235])
    #expect((29..<33).map { frame.sample(0, $0, 15) } == [235, 71, 16, 16])
    #expect((7..<11).map { frame.sample(0, 20, $0) } == [16, 126, 235, 235])
    // A corner has the product of both.
    #expect(frame.sample(0, 10, 8) == 98)
  }

  @Test func opacityMixes() throws {
    let picture = try ScaledPicture.of(
      TestPicture(width: 32, height: 32) { _, _ in TestPicture.Pixel(255, 255, 255) }
    )
    for (opacity, luma) in [(0, 16), (1 << 14, 71), (1 << 15, 126), (3 << 14, 180), (1 << 16, 235)] {
      let frame = try VideoFrame.filled(width: 32, height: 32, Self.black)
      try frame.draw(picture, at: PicturePlacement(pixels: 0.5, 0, 40, 32), opacity: opacity)
      #expect(Int(frame.sample(0, 16, 16)) == luma)
    }
  }

  @Test func mixingGoesFromOneFrameToTheOther() throws {
    let other = try VideoFrame.filled(width: 32, height: 32, [235, 100, 200])
    for (share, color) in [(0, [16, 128, 128]), (1 << 15, [126, 114, 164]), (1 << 16, [235, 100, 200])] {
      let frame = try VideoFrame.filled(width: 32, height: 32, Self.black)
      try frame.mix(other, share: share, in: PixelRectangle(x: 8, y: 8, width: 16, height: 16))
      #expect(frame.color(x: 16, y: 16).map(Int.init) == color)
      #expect(frame.color(x: 6, y: 16) == Self.black)
      #expect(frame.color(x: 24, y: 16) == Self.black)
    }
  }

  /// A green disc on red: at no edge is a colour that is not between the two.
  @Test(arguments: [(0.0, 1.0), (0.4, 1.0), (3.7, 1.37), (10.2, 0.71), (7.6, 0.4), (0.1, 2.3)])
  func edgesOfTransparencyHaveNoForeignColor(offset: Double, scale: Double) throws {
    let (green, red) = (TestPicture.Pixel(20, 200, 60), TestPicture.Pixel(220, 30, 10))
    let disc = TestPicture(width: 48, height: 48) { x, y in
      let distance = (Double((2 * x - 47) * (2 * x - 47) + (2 * y - 47) * (2 * y - 47))).squareRoot() / 2
      let alpha = UInt8((min(max(20 - distance, 0), 1) * 255).rounded())
      // Of what is transparent, the colour must not matter.
      return alpha == 0 ? TestPicture.Pixel(255, 0, 255, 0) : TestPicture.Pixel(20, 200, 60, alpha)
    }
    let (inside, outside) = (videoColor(green).map(Double.init), videoColor(red).map(Double.init))
    let frame = try VideoFrame.filled(width: 64, height: 64, videoColor(red))
    try frame.draw(
      try ScaledPicture.of(disc),
      at: PicturePlacement(pixels: offset, offset, 48 * scale, 48 * scale)
    )
    var reached = 0.0
    for plane in 0..<3 {
      for sample in frame.samples(plane) {
        let share = (Double(sample) - outside[plane]) / (inside[plane] - outside[plane])
        let step = 1.5 / abs(inside[plane] - outside[plane])
        #expect(share >= -step && share <= 1 + step, "plane \(plane): \(sample)")
        reached = max(reached, share)
      }
    }
    #expect(reached > 0.95)
  }

  /// White on white, seen through any transparency, is white.
  @Test func transparencyAloneIsNotSeen() throws {
    let white = try ScaledPicture.of(
      TestPicture(width: 40, height: 40) { x, y in
        TestPicture.Pixel(255, 255, 255, UInt8((x * 7 + y * 31) % 256))
      }
    )
    let frame = try VideoFrame.filled(width: 64, height: 64, [235, 128, 128])
    try frame.draw(white, at: PicturePlacement(pixels: 3.3, 5.6, 47.7, 51.2), opacity: 50_000)
    for (plane, value) in [(0, 235), (1, 128), (2, 128)] {
      #expect(frame.samples(plane).allSatisfy { abs(Int($0) - value) <= 1 })
    }
  }

  @Test func placesWithoutMeaningDrawNothingAndTrapNowhere() throws {
    let picture = try ScaledPicture.of(Self.texture)
    let values = [
      Int.min, Int.min + 1, -(1 << 50), -(1 << 40), -70_000, -1, 0, 1, 3, 65_536, 1 << 30, 1 << 40, 1 << 62,
      Int.max,
    ]
    let frame = try VideoFrame.filled(width: 16, height: 16, Self.black)
    for x in values {
      for width in values {
        let placement = PicturePlacement(x: x, y: -(x / 3), width: width, height: width)
        try frame.draw(picture, at: placement)
        try frame.draw(picture, at: PicturePlacement(x: 0, y: 0, width: width, height: 1 << 20), opacity: 1)
        let box = PixelRectangle(x: x, y: x, width: width, height: width)
        try frame.draw(
          picture,
          at: PicturePlacement(x: 5, y: 5, width: 1 << 20, height: 1 << 20),
          within: box,
          opacity: width
        )
      }
    }
  }

  @Test(arguments: [(1, 1), (1, 9), (3, 2), (17, 5), (160, 284), (161, 283)])
  func theMemoryOfACopyIsKnown(width: Int, height: Int) throws {
    for alpha: UInt8 in [255, 100] {
      let picture = try ScaledPicture.of(
        TestPicture(width: width, height: height) { _, _ in TestPicture.Pixel(9, 9, 9, alpha) }
      )
      let counts = picture.levels.flatMap { level in
        (level.components.map(\.samples) + (level.alpha.map { [$0.luma, $0.chroma] } ?? [])).map {
          $0.width * $0.height
        }
      }
      let known = ScaledPicture.byteCount(width: width, height: height, hasAlpha: alpha < 255)
      #expect(counts.reduce(0, +) == known)
    }
  }

  // MARK: Fill

  @Test func aFillCoversTheFrameAndBlurs() throws {
    let picture = try ScaledPicture.of(
      TestPicture(width: 96, height: 54) { x, _ in
        x < 48 ? TestPicture.Pixel(255, 255, 255) : TestPicture.Pixel(0, 0, 0)
      }
    )
    let frame = try VideoFrame(width: 108, height: 192)
    try frame.blurredFill(of: picture)
    // Both sides keep their colour away from the edge between them, down to the corners.
    for y in [0, 96, 191] {
      #expect(frame.sample(0, 0, y) > 225)
      #expect(frame.sample(0, 107, y) < 26)
    }
    let row = (0..<108).map { Int(frame.sample(0, $0, 96)) }
    #expect(abs(row[53] + row[54] - 251) < 12)
    #expect(zip(row, row.dropFirst()).allSatisfy { $0 >= $1 - 1 && $0 - $1 < 40 })
    #expect(row.contains { (80..<110).contains($0) } && row.contains { (140..<180).contains($0) })
  }
}
