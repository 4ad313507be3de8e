import InkMessages
import InkPlan
import InkTime
import TestSupport
import Testing

@testable import InkMedia

/// Pictures that move: all their frames, at their times.
struct AnimationTests {
  private let folder: TemporaryFolder
  private static let colors = [
    TestPicture.Pixel(255, 0, 0), TestPicture.Pixel(0, 255, 0), TestPicture.Pixel(0, 0, 255),
    TestPicture.Pixel(255, 255, 255), TestPicture.Pixel(0, 0, 0),
  ]

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
  }

  /// Five frames at ten a second, of a colour with a square of the next one that moves.
  private func animation(_ name: String, _ options: [String], alpha: UInt8 = 255) throws -> String {
    for (index, color) in Self.colors.enumerated() {
      let picture = TestPicture(width: 40, height: 30) { x, y in
        var pixel = (index * 8..<index * 8 + 8).contains(x) && y < 8 ? Self.colors[(index + 1) % 5] : color
        if y >= 20 { pixel.alpha = alpha }
        return pixel
      }
      _ = try folder.pam(picture, name: "\(name)-\(index).pam")
    }
    return try folder.ffmpeg(
      folder.file("\(name)-%d.pam"),
      to: name,
      options,
      from: "image2",
      reading: ["-framerate", "10"]
    )
  }

  private static let forms: [(String, [String], Int)] = [
    ("a.gif", ["-loop", "0"], 0), ("b.gif", ["-loop", "-1"], 1), ("c.gif", ["-loop", "2"], 3),
    ("a.apng", ["-f", "apng", "-plays", "0"], 0), ("b.png", ["-f", "apng", "-plays", "3"], 3),
    ("a.webp", ["-c:v", "libwebp_anim", "-lossless", "1", "-loop", "0"], 0),
    ("b.webp", ["-c:v", "libwebp_anim", "-lossless", "1", "-loop", "2"], 2),
  ]

  @Test(arguments: forms) func everyFrameIsDecoded(name: String, options: [String], plays: Int) throws {
    let path = try animation(name, options)
    let file = try PictureFile(path: path)
    #expect(file.facts.animation == PictureFacts.Animation(frames: 5, plays: plays))
    let times = try #require(file.frameTimes)
    #expect(times.ends == (1...5).map { Ticks($0 * 4800) })
    // In order, again from the start, and out of order.
    for frame in [0, 1, 2, 3, 4, 0, 3, 1] {
      let drawn = try VideoFrame.of(
        try file.scaled(for: PixelSize(width: 40, height: 30), frame: frame),
        width: 40,
        height: 30
      )
      let (square, ground) = (videoColor(Self.colors[(frame + 1) % 5]), videoColor(Self.colors[frame]))
      #expect(difference(drawn.color(x: frame * 8 + 4, y: 4), square) <= 2, "frame \(frame)")
      #expect(difference(drawn.color(x: (frame * 8 + 20) % 40, y: 15), ground) <= 2, "frame \(frame)")
    }
  }

  /// ffmpeg gives a GIF no transparency without it.
  private static let transparentPalette =
    "split[a][b];[a]palettegen=reserve_transparent=1[p];[b][p]paletteuse=alpha_threshold=128"

  @Test(
    arguments: [
      ("a.gif", ["-filter_complex", AnimationTests.transparentPalette]), ("a.apng", ["-f", "apng"]),
      ("a.webp", ["-c:v", "libwebp_anim", "-lossless", "1", "-pix_fmt", "bgra"]),
    ] as [(String, [String])]
  )
  func whatIsTransparentStaysSo(name: String, options: [String]) throws {
    let file = try PictureFile(path: try animation(name, options, alpha: 0))
    #expect(file.facts.hasAlpha)
    for frame in 0..<5 {
      let drawn = try VideoFrame.filled(width: 40, height: 30, [100, 90, 160])
      try drawn.draw(
        try file.scaled(for: PixelSize(width: 40, height: 30), frame: frame),
        at: PicturePlacement(pixels: 0, 0, 40, 30)
      )
      #expect(difference(drawn.color(x: 20, y: 27), [100, 90, 160]) <= 1)
      #expect(difference(drawn.color(x: (frame * 8 + 20) % 40, y: 12), videoColor(Self.colors[frame])) <= 2)
    }
  }

  @Test func framesAreShownAsOftenAsTheFileSays() {
    let twice = FrameTimes(durations: [Ticks(1000), Ticks(2000), Ticks(0)], plays: 2)
    // What lasts for nothing is shown as browsers do.
    #expect(twice.duration == Ticks(7800))
    let expected: [(Int64, Int)] = [
      (-5, 0), (0, 0), (999, 0), (1000, 1), (2999, 1), (3000, 2), (7799, 2), (7800, 0), (8800, 1),
      (15_599, 2),
      (15_600, 2), (1 << 60, 2),
    ]
    for (time, frame) in expected { #expect(twice.frame(at: Ticks(time)) == frame, "\(time)") }
    let endless = FrameTimes(durations: [Ticks(4800), Ticks(4800)], plays: 0)
    #expect(endless.frame(at: Ticks(4800 * 1001)) == 1)
  }

  @Test func aStillPictureHasNoTimes() throws {
    let path = try folder.picture(.patches(), "a.gif")
    let file = try PictureFile(path: path)
    #expect(file.frameTimes == nil && file.facts.animation == nil)
    let drawn = try VideoFrame.of(try file.scaled(for: PixelSize(width: 160, height: 284)))
    #expect(difference(drawn.color(x: 40, y: 30), videoColor(TestPicture.patchColors[0])) <= 2)
  }

  @Test(arguments: ["a.gif", "a.apng", "a.webp"]) func anAnimationThatIsCutOffIsReported(name: String) throws
  {
    let form = try #require(Self.forms.first { $0.0 == name })
    let path = try animation(name, form.1)
    let bytes = try folder.read(name)
    for share in [0.05, 0.5, 0.9] {
      try folder.write(Array(bytes.prefix(Int(Double(bytes.count) * share))), to: name)
      let problem = try #require(throws: MediaError.self) {
        let file = try PictureFile(path: path)
        for frame in 0..<5 { _ = try file.scaled(for: PixelSize(width: 40, height: 30), frame: frame) }
      }
      #expect(problem.kind == .unusableFile && problem.path == path)
    }
  }
}
