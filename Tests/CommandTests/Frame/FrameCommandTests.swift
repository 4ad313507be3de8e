import FoundationEssentials
import TestSupport
import Testing

/// Single pictures of a video: what `inkreel frame` and `render --poster` write.
@Suite struct FrameCommandTests {
  private let shop: Sandbox
  private let size = ["--resolution", "160x284", "--background", "#00ff00"]

  init() throws {
    shop = try Sandbox()
    _ = try shop.folder.picture(.patches(), "patches.png")
    try shop.folder.write(
      """
      [image file="patches.png" duration="1s"/]
      [tts]Two words.[/tts]
      """,
      to: "s.inkslop"
    )
  }

  private func pixels(of name: String) throws -> [UInt8] {
    try shop.tool("ffmpeg", "-v", "error", "-i", name, "-f", "rawvideo", "-pix_fmt", "rgb24", "-")
  }

  /// Whether the middles of the areas of `patches.png` have their colours.
  private func hasPatches(_ pixels: [UInt8], _ tolerance: Int) throws -> Bool {
    try #require(pixels.count == 160 * 284 * 3)
    return zip(TestPicture.patchColors, TestPicture.patchPlaces).allSatisfy { pixel, place in
      let start = (Int(place.y * 284) * 160 + Int(place.x * 160)) * 3
      return zip([pixel.red, pixel.green, pixel.blue], pixels[start..<start + 3]).allSatisfy {
        abs(Int($0) - Int($1)) <= tolerance
      }
    }
  }

  @Test(arguments: ["f.png", "f.jpg", "F.JPEG"])
  func aFrameHasTheColoursOfThePicture(name: String) throws {
    let outcome = try shop.run(["frame", "s.inkslop", "500ms", "-o", name, "--json"] + size)
    #expect(outcome.status == 0, "\(outcome.standardError)")
    #expect(outcome.text.contains("\"frame\" : 15,"), "\(outcome.text)")
    #expect(try hasPatches(pixels(of: name), name == "f.png" ? 2 : 6))
  }

  @Test func aFrameIsThatOfTheVideoAtItsTime() throws {
    let rendered = try shop.run(["render", "s.inkslop", "-o", "v.mp4", "--crf", "4"] + size)
    #expect(rendered.status == 0, "\(rendered.standardError)")
    for time in [0.0, 0.99, 1.01, 1.3] {
      let outcome = try shop.run(["frame", "s.inkslop", "\(time)s", "-o", "f.png"] + size)
      #expect(outcome.status == 0, "\(outcome.standardError)")
      let (drawn, shown) = (try pixels(of: "f.png"), try shop.picture(of: "v.mp4", at: max(0, time - 0.03)))
      try #require(drawn.count == shown.count)
      let difference = zip(drawn, shown).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
      #expect(Double(difference) / Double(drawn.count) < 4, "at \(time) s")
    }
  }

  @Test func aPosterLiesNextToItsVideo() throws {
    let outcome = try shop.run(["render", "s.inkslop", "-o", "v.mp4", "--poster", "0:00"] + size)
    #expect(outcome.status == 0, "\(outcome.standardError)")
    #expect(try hasPatches(pixels(of: "v.jpg"), 6))
    let plain = try shop.run(["frame", "s.inkslop", "0s", "-o", "f.jpg"] + size)
    #expect(plain.status == 0)
    #expect(try shop.folder.read("v.jpg") == shop.folder.read("f.jpg"))
  }

  @Test(arguments: [
    (["frame", "s.inkslop", "-o", "f.png"], "name the script or the plan, and a time"),
    (["frame", "s.inkslop", "later", "-o", "f.png"], "`TIME` must be a time such as"),
    (["frame", "s.inkslop", "1s"], "name the picture with `-o FILE`"),
    (["frame", "s.inkslop", "1s", "-o", "f.gif"], "must end in one of .png, .jpg, .jpeg"),
    (["frame", "s.inkslop", "9s", "-o", "f.png"], "there is no frame at 9.000 s: the video ends at"),
    (["frame", "s.inkslop", "1s", "-o", "f.png", "--resolution", "1:1,9:16"], "a picture has one size"),
    (["render", "s.inkslop", "-o", "v.mp4", "--poster", "9s"], "there is no frame at 9.000 s"),
    (["render", "s.inkslop", "-o", "v.wav", "--poster", "1s"], "is only for videos"),
    (["frame", "s.inkslop", "1s", "-o", "patches.png"], "would replace the media file"),
  ])
  func mistakesAreUsageErrorsAndLeaveNothing(arguments: [String], message: String) throws {
    let before = try shop.made
    let outcome = try shop.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.standardError.contains(message), "\(outcome.standardError)")
    #expect(try shop.made == before)
  }
}
