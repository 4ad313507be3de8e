import InkPlan
import InkTime
import TestSupport
import Testing

/// Pictures of scripts, from their files to the frames of the video.
@Suite struct PictureTests {
  private let shop: Sandbox
  private static let (width, height) = (160, 284)

  init() throws {
    shop = try Sandbox()
  }

  /// Renders a script in a small frame on a green ground.
  private func render(_ script: String, _ options: String...) throws {
    try shop.folder.write(script, to: "s.inkslop")
    let size = ["--resolution", "\(Self.width)x\(Self.height)", "--background", "#00ff00"]
    let outcome = try shop.run(["render", "s.inkslop", "-o", "out.mp4", "--verify"] + size + options)
    try #require(outcome.status == 0, "\(outcome.standardError)")
  }

  /// The mean colour of five by five pixels around a place, in shares of the frame.
  private func color(_ frame: [UInt8], _ x: Double, _ y: Double) -> [Int] {
    let (column, row) = (Int(x * Double(Self.width)), Int(y * Double(Self.height)))
    return (0..<3).map { channel in
      var sum = 0
      for y in row - 2...row + 2 {
        for x in column - 2...column + 2 { sum += Int(frame[(y * Self.width + x) * 3 + channel]) }
      }
      return (sum + 12) / 25
    }
  }

  private func isNear(_ color: [Int], _ expected: [Int], _ tolerance: Int = 6) -> Bool {
    zip(color, expected).allSatisfy { abs($0 - $1) <= tolerance }
  }

  private func solid(_ pixel: TestPicture.Pixel, _ name: String, width: Int = 32, height: Int = 56) throws {
    _ = try shop.folder.picture(TestPicture(width: width, height: height) { _, _ in pixel }, name)
  }

  @Test(arguments: ["a.png", "a.jpg", "a.webp"])
  func coloursAreThoseOfTheFile(name: String) throws {
    _ = try shop.folder.picture(.patches(), name)
    try render("[image file=\"\(name)\" duration=\"500ms\"/]")
    let frame = try shop.picture(of: "out.mp4", at: 0.3)
    for (pixel, place) in zip(TestPicture.patchColors, TestPicture.patchPlaces) {
      let found = color(frame, place.x, place.y)
      #expect(
        isNear(found, [Int(pixel.red), Int(pixel.green), Int(pixel.blue)]),
        "\(found) in place of \(pixel)"
      )
    }
  }

  @Test func aBackgroundCanBeAPicture() throws {
    // Wider than the frame: its middle covers it.
    let halves = TestPicture(width: 400, height: 100) { x, _ in x < 200 ? .init(255, 0, 0) : .init(0, 0, 255)
    }
    _ = try shop.folder.picture(halves, "sets/halves.png")
    try shop.folder.write(#"{"background": "halves.png"}"#, to: "sets/inkreel.json")
    try shop.folder.write("[zoom][pause duration=\"500ms\"/][/zoom]\n", to: "sets/s.inkslop")
    let size = ["--resolution", "\(Self.width)x\(Self.height)"]
    for options in [[], ["--no-config", "--background", "sets/halves.png"]] {
      let outcome = try shop.run(["render", "sets/s.inkslop", "-o", "out.mp4", "--verify"] + size + options)
      #expect(outcome.status == 0, "\(outcome.standardError)")
      let frame = try shop.picture(of: "out.mp4", at: 0.2)
      #expect(isNear(color(frame, 0.2, 0.5), [255, 0, 0]) && isNear(color(frame, 0.8, 0.5), [0, 0, 255]))
    }
  }

  @Test(arguments: [
    ("gone.png", 1, "gone.png"), ("words.png", 1, "words.png"), ("film.mp4", 2, "or a picture file"),
    ("navi", 2, "navy"),
  ])
  func whatCannotBeABackgroundIsReported(name: String, status: Int32, message: String) throws {
    try shop.folder.write("words, and no picture", to: "words.png")
    try shop.folder.write("[pause duration=\"1s\"/]\n", to: "s.inkslop")
    let outcome = try shop.run(["render", "s.inkslop", "-o", "out.mp4", "--background", name])
    #expect(outcome.status == status && outcome.standardError.contains(message), "\(outcome.standardError)")
    #expect(!shop.folder.contains("out.mp4"))
  }

  @Test func aDissolveMixesBothAndTakesNoTime() throws {
    try solid(.init(255, 0, 0), "red.png")
    try solid(.init(0, 0, 255), "blue.png")
    try render(
      """
      [image file="red.png" duration="1s"/]
      [image file="blue.png" duration="2s" fade-in="1s" fade-out="500ms"/]
      """
    )
    let plan = try PlanReader.read(Array(try shop.succeed("plan", "s.inkslop").utf8))
    #expect(plan.duration == Ticks(seconds: 3))
    let found = try [0.5, 1.25, 1.5, 2.25, 2.8].map { time in
      color(try shop.picture(of: "out.mp4", at: time), 0.5, 0.5)
    }
    let expected = [[255, 0, 0], [191, 0, 64], [128, 0, 128], [0, 0, 255], [0, 153, 102]]
    for (color, wanted) in zip(found, expected) { #expect(isNear(color, wanted, 10), "\(found)") }
  }

  @Test func overlaysLieWhereTheScriptSaysAndKeepTheirTransparency() throws {
    try solid(.init(255, 0, 0), "red.png")
    let half = TestPicture(width: 40, height: 40) { x, _ in .init(0, 0, 255, x < 20 ? 255 : 0) }
    _ = try shop.folder.picture(half, "half.png")
    try render(
      """
      [image file="red.png"]
      [image file="half.png" position="0% 100%" width="50%" duration="500ms"/]
      [image file="half.png" position="0% 0%" width="50%" opacity="0.5" duration="500ms"/]
      [/image]
      """
    )
    let first = try shop.picture(of: "out.mp4", at: 0.25)
    #expect(isNear(color(first, 0.12, 0.9), [0, 0, 255]) && isNear(color(first, 0.38, 0.9), [255, 0, 0]))
    #expect(isNear(color(first, 0.12, 0.6), [255, 0, 0]))
    let second = try shop.picture(of: "out.mp4", at: 0.75)
    #expect(isNear(color(second, 0.12, 0.12), [128, 0, 128], 10))
    #expect(isNear(color(second, 0.12, 0.9), [255, 0, 0]))
  }

  /// An edge in the middle of a picture is where the formulas of the language put it, to a fraction of a pixel.
  @Test func aPanMovesByTheFormula() throws {
    let edge = TestPicture(width: 320, height: 284) { x, _ in x < 160 ? .init(0, 0, 0) : .init(255, 255, 255)
    }
    _ = try shop.folder.picture(edge, "edge.png")
    try render(
      "[pan from=\"-20%\" to=\"20%\" easing=\"linear\"][image file=\"edge.png\" duration=\"2s\"/][/pan]",
      "--crf",
      "8"
    )
    for frame in [0, 10, 31, 45, 59] {
      let picture = try shop.picture(of: "out.mp4", at: max(0, Double(frame) - 0.5) / 30)
      let row = (0..<Self.width).map { Double(picture[(142 * Self.width + $0) * 3]) }
      let dark = row.reduce(0) { $0 + 1 - $1 / 255 }
      let share = -0.2 + 0.4 * Double(frame) / 60
      #expect(abs(dark - (80 - share * Double(Self.width))) < 0.3, "frame \(frame): \(dark)")
    }
  }

  /// However the camera moves, nothing of the ground shows.
  @Test func aCameraUncoversNothing() throws {
    try solid(.init(255, 0, 0), "red.png", width: 48, height: 40)
    try render(
      """
      [zoom from="0.6" to="1.4" at="top-left"][shake amount="15%"][pan from="-60%" to="90%"][tilt amount="70%"]
      [image file="red.png" duration="1s"/]
      [image file="red.png" scale="stretch" duration="1s"/]
      [/tilt][/pan][/shake][/zoom]
      """
    )
    for time in stride(from: 0.05, to: 2, by: 0.15) {
      let frame = try shop.picture(of: "out.mp4", at: time)
      let green = stride(from: 1, to: frame.count, by: 3).count { frame[$0] > 60 }
      #expect(green == 0, "at \(time) s")
    }
  }

  @Test func anAnimatedPictureShowsItsFramesInTime() throws {
    let colors: [TestPicture.Pixel] = [.init(255, 0, 0), .init(0, 0, 255), .init(255, 255, 255)]
    for (index, pixel) in colors.enumerated() { try solid(pixel, "f\(index).png") }
    _ = try shop.folder.ffmpeg(
      shop.folder.file("f%d.png"),
      to: "a.gif",
      ["-loop", "0"],
      from: "image2",
      reading: ["-framerate", "5"]
    )
    try render("[image file=\"a.gif\" duration=\"1.2s\"/]")
    for (index, time) in [0.1, 0.3, 0.5, 0.7, 0.9, 1.1].enumerated() {
      let pixel = colors[index % 3]
      let found = color(try shop.picture(of: "out.mp4", at: time), 0.5, 0.5)
      #expect(isNear(found, [Int(pixel.red), Int(pixel.green), Int(pixel.blue)], 20), "\(time): \(found)")
    }
  }

  @Test func whatIsAroundAContainedPictureIsFilled() throws {
    try solid(.init(255, 0, 0), "red.png", width: 64, height: 32)
    for (fill, expected) in [("navy", [0, 0, 128]), ("none", [0, 255, 0]), ("blur", [255, 0, 0])] {
      try render("[image file=\"red.png\" scale=\"contain\" fill=\"\(fill)\" duration=\"300ms\"/]")
      let frame = try shop.picture(of: "out.mp4", at: 0.15)
      #expect(isNear(color(frame, 0.5, 0.1), expected, 8), "\(fill): \(color(frame, 0.5, 0.1))")
      #expect(isNear(color(frame, 0.5, 0.5), [255, 0, 0]))
    }
  }

  // MARK: Faults

  @Test(arguments: [
    ("words.png", "These are only words.", "is not a picture"),
    (
      "outside.svg", "<svg xmlns='http://www.w3.org/2000/svg'><image href='photo.png'/></svg>",
      "refers to something outside itself"
    ),
  ])
  func aFileThatCannotBeShownIsReportedAtItsLine(name: String, content: String, message: String) throws {
    try shop.folder.write(content, to: name)
    try shop.folder.write(
      "[pause duration=\"1s\"/]\n[image file=\"\(name)\" duration=\"1s\"/]",
      to: "s.inkslop"
    )
    let outcome = try shop.run(["render", "s.inkslop", "-o", "out.mp4"])
    #expect(outcome.status == 1)
    #expect(outcome.standardError.contains("s.inkslop:2:"), "\(outcome.standardError)")
    #expect(outcome.standardError.contains(message), "\(outcome.standardError)")
    #expect(try !shop.made.contains("out.mp4"))
  }

  @Test func aPictureThatHasYetToBeMadeIsACardWhereThatIsAskedFor() throws {
    try shop.folder.write("[ai-image prompt=\"a lake\" duration=\"500ms\"/]", to: "s.inkslop")
    let refused = try shop.run(["render", "s.inkslop", "-o", "out.mp4"])
    #expect(refused.status == 1 && refused.standardError.contains("error[not-generated]"))
    #expect(refused.standardError.contains("s.inkslop:1:1"))
    #expect(try !shop.made.contains("out.mp4"))
    try render("[ai-image prompt=\"a lake\" duration=\"500ms\"/]", "--placeholders")
    let frame = try shop.picture(of: "out.mp4", at: 0.2)
    #expect(isNear(color(frame, 0.1, 0.1), [57, 64, 80], 10), "\(color(frame, 0.1, 0.1))")
    let letters = stride(from: 0, to: frame.count, by: 3).count { frame[$0] > 180 }
    #expect((20...4000).contains(letters), "\(letters)")
  }

  // MARK: Forms

  @Test func severalSizesAreSpokenOnce() throws {
    try shop.folder.write("[tts]One two three.[/tts]", to: "s.inkslop")
    let sizes = ["--resolution", "160x284,284x160", "--fps", "25", "--quality", "draft", "--sidecars"]
    let outcome = try shop.run(["render", "s.inkslop", "-o", "{name}-{form}.mp4", "--json"] + sizes)
    #expect(outcome.status == 0, "\(outcome.standardError)")
    #expect(
      try shop.made.filter { $0.hasPrefix("s-") } == [
        "s-160x284.mp4", "s-160x284.srt", "s-160x284.vtt", "s-284x160.mp4", "s-284x160.srt", "s-284x160.vtt",
      ]
    )
    let wide = try #require(try shop.streams(of: "s-284x160.mp4").first { $0.codec_type == "video" })
    #expect(wide.width == 284 && wide.height == 160 && wide.avg_frame_rate == "25/1")
    #expect(outcome.text.components(separatedBy: "\"output\"").count == 3)
  }

  @Test(arguments: [
    (["--resolution", "9:16,1:1"], "needs `{form}`"), (["--resolution", "1:1,1:1"], "twice"),
    (["--resolution", "15x20"], "must be 9:16"),
    (["--fps", "29.97"], "`--fps` must be 24, 25, 30, 50 or 60"),
    (["--crf", "0"], "a number from 1.0 to 51.0"), (["--preset", "placebo"], "`--preset` must be"),
  ])
  func aFormThatIsNoneIsRefused(options: [String], message: String) throws {
    try shop.folder.write("[pause duration=\"1s\"/]", to: "s.inkslop")
    let output = options[1] == "1:1,1:1" ? "{form}.mp4" : "out.mp4"
    let outcome = try shop.run(["render", "s.inkslop", "-o", output] + options)
    #expect(outcome.status == 2 && outcome.standardError.contains(message), "\(outcome.standardError)")
  }
}
