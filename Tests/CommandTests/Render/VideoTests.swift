import FoundationEssentials
import InkPlan
import InkTime
import TestSupport
import Testing

/// The main job, end to end, on the script that users start from.
@Suite struct VideoTests {
  @Test func theSeedsScriptBecomesTheVideoThatItsPlanDescribes() throws {
    let shop = try Sandbox()
    try shop.succeed("render", "examples/mantis-shrimp.inkslop", "-o", "out.mp4")
    let plan = try shop.measuredPlan(of: "examples/mantis-shrimp.inkslop")
    try checkStreams(shop, plan)
    try checkCues(shop, plan)
    #expect(try shop.made == ["out.mp4"])
  }

  private func checkStreams(_ shop: Sandbox, _ plan: RenderPlan) throws {
    let streams = try shop.streams(of: "out.mp4")
    #expect(streams.map(\.codec_type).sorted() == ["audio", "video"])
    let video = try #require(streams.first { $0.codec_type == "video" })
    #expect(video.codec_name == "h264" && video.profile == "High" && video.pix_fmt == "yuv420p")
    #expect(
      [video.color_space, video.color_transfer, video.color_primaries] == ["bt709", "bt709", "bt709"]
    )
    #expect(video.color_range == "tv")
    #expect(video.width == 1080 && video.height == 1920)
    #expect(video.r_frame_rate == "30/1" && video.avg_frame_rate == "30/1")
    let sound = try #require(streams.first { $0.codec_type == "audio" })
    #expect(sound.codec_name == "aac" && sound.sample_rate == "48000" && sound.channels == 2)
    let videoLength = try #require(video.duration.flatMap(Double.init))
    let soundLength = try #require(sound.duration.flatMap(Double.init))
    #expect(abs(videoLength - plan.duration.seconds) <= 1.0 / 30)
    #expect(abs(soundLength - plan.duration.seconds) <= 0.025)
    #expect(streams.allSatisfy { $0.start_time.flatMap(Double.init) == 0 })
  }

  /// At the middle of each word its cue is on screen, white, with the word in the highlight colour, and
  /// nothing of it reaches into the margins.
  private func checkCues(_ shop: Sandbox, _ plan: RenderPlan) throws {
    #expect(
      plan.cues.flatMap { $0.lines.flatMap { $0 } }.map(\.text)
        == plan.speech.flatMap { $0.words.map(\.text) }
    )
    for cue in plan.cues {
      let picture = try shop.picture(
        of: "out.mp4",
        at: (cue.start.seconds + cue.end.seconds) / 2
      )
      let ink = Ink(picture, width: plan.video.width)
      #expect(ink.highlighted > 500, "\(cue)")
      #expect(cue.lines[0].count == 1 || ink.white > 500, "\(cue)")
      #expect(ink.columns.lowerBound >= Int(plan.video.safeArea.left) - 1, "\(cue)")
      #expect(ink.columns.upperBound <= plan.video.width - Int(plan.video.safeArea.left) + 1, "\(cue)")
    }
  }

  /// The bright pixels of a picture.
  private struct Ink {
    var white = 0
    var highlighted = 0
    var columns = Int.max - 1..<Int.max

    init(_ picture: [UInt8], width: Int) {
      var (first, last) = (width, -1)
      for pixel in stride(from: 0, to: picture.count - 2, by: 3) {
        let (red, green, blue) = (picture[pixel], picture[pixel + 1], picture[pixel + 2])
        guard red > 200, green > 170 else { continue }
        if blue > 200 { white += 1 } else if blue < 120 { highlighted += 1 }
        let column = pixel / 3 % width
        first = min(first, column)
        last = max(last, column)
      }
      columns = min(first, last)..<max(first, last) + 1
    }
  }

  @Test func theFirstSpokenSampleIsWhereItIsPlanned() throws {
    let shop = try Sandbox()
    try shop.folder.write("[pause duration=\"1.5s\"/]\n[tts]\nTest one two.\n[/tts]\n", to: "late.inkslop")
    try shop.succeed("render", "late.inkslop", "-o", "late.mp4")
    let samples = try shop.samples(of: "late.mp4")
    let peak = try #require(samples.map(abs).max())
    let first = try #require(samples.firstIndex { abs($0) > peak * 0.01 })
    let planned = try shop.measuredPlan(of: "late.inkslop").speech[0].start.seconds
    #expect(planned == 1.5)
    #expect(abs(Double(first / 2) / 48_000 - planned) <= 0.020)
  }

  @Test func theSameInputsGiveTheSameBytesFromScriptAndPlan() throws {
    let shop = try Sandbox()
    let script = "examples/three-facts.inkslop"
    try shop.succeed("render", script, "-o", "first.mp4", "--cache-dir", "one")
    try shop.succeed("render", script, "-o", "second.mp4", "--cache-dir", "two")
    try shop.succeed("plan", script, "-o", "plan.json")
    try shop.succeed("render", "plan.json", "-o", "third.mp4", "--cache-dir", "one")
    try shop.succeed("plan", script, "--speak", "-o", "spoken.json", "--cache-dir", "two")
    try shop.succeed("render", "spoken.json", "-o", "fourth.mp4", "--cache-dir", "unused")
    let first = try shop.folder.read("first.mp4")
    #expect(try shop.folder.read("second.mp4") == first)
    #expect(try shop.folder.read("third.mp4") == first)
    #expect(try shop.folder.read("fourth.mp4") == first)
    #expect(try FileManager.default.contentsOfDirectory(atPath: shop.folder.file("unused")) == ["unfinished"])
  }

  @Test func landscapeAndBackgroundAreAsAskedFor() throws {
    let shop = try Sandbox()
    try shop.succeed(
      "render",
      "examples/hello-world.inkslop",
      "--resolution",
      "16:9",
      "--background",
      "#800000",
      "-o",
      "wide.mp4"
    )
    let video = try #require(try shop.streams(of: "wide.mp4").first { $0.codec_type == "video" })
    #expect(video.width == 1920 && video.height == 1080)
    let picture = try shop.picture(of: "wide.mp4", at: 0.1)
    #expect((122...134).contains(picture[0]) && picture[1] < 10 && picture[2] < 10)
  }
}
