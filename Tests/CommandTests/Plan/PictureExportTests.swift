import FoundationEssentials
import TestSupport
import Testing

/// Pictures in editing projects, as the programs that read these see them.
@Suite struct PictureExportTests {
  private let shop: Sandbox

  init() throws {
    shop = try Sandbox()
    for (name, pixel) in [("red.png", TestPicture.Pixel(255, 0, 0)), ("blue.png", .init(0, 0, 255))] {
      _ = try shop.folder.picture(TestPicture(width: 90, height: 160) { _, _ in pixel }, name)
    }
    try shop.folder.write(
      """
      [image file="red.png"]
      [image file="blue.png" position="0% 100%" width="50%" height="25%" duration="1s"/]
      [pause duration="1s"/]
      [/image]
      [image file="blue.png" duration="2s" fade-in="1s"/]
      """,
      to: "s.inkslop"
    )
  }

  private func export(_ name: String) throws {
    try shop.succeed("plan", "s.inkslop", "-o", name, "--resolution", "180x320", "--background", "#00ff00")
  }

  private struct Clip: Decodable, Equatable {
    let track: String
    let kind: String
    let name: String
    let start: Double
    let length: Double
  }

  @Test(arguments: [("s.otio", ""), ("s.xml", "fcp_xml")])
  func projectsHoldThePicturesAtTheirTimes(name: String, adapter: String) throws {
    try export(name)
    let script = """
      import json, sys, opentimelineio as otio
      name, adapter = sys.argv[1], sys.argv[2] or None
      timeline = otio.adapters.read_from_file(name, adapter) if adapter else otio.adapters.read_from_file(name)
      print(json.dumps([{"track": track.name, "kind": track.kind, "name": clip.media_reference.target_url.split("/")[-1],
          "start": clip.range_in_parent().start_time.to_seconds(),
          "length": clip.range_in_parent().duration.to_seconds()}
          for track in timeline.tracks for clip in track.find_clips()]))
      """
    let outcome = try RunProgram.run(
      ["python3", "-c", script, name, adapter],
      environment: ["PYTHONPATH=\(Repository.path(".build/python"))"],
      in: shop.folder.path
    )
    #expect(outcome.status == 0, "\(outcome.standardError)")
    let clips = try JSONDecoder().decode([Clip].self, from: Data(outcome.output))
    #expect(clips.map(\.name) == ["red.png", "blue.png", "blue.png"])
    #expect(clips.allSatisfy { $0.kind == "Video" })
    // The first one is kept under what fades in over it.
    #expect(clips.map(\.start) == [0, 2, 0] && clips.map(\.length) == [3, 2, 1], "\(clips)")
    #expect(Set(clips.map(\.track)).count == 3 || adapter == "fcp_xml")
  }

  @Test func meltShowsThePicturesWhereTheVideoDoes() throws {
    try export("s.mlt")
    try Melt.install(in: shop.folder)
    let played = try RunProgram.run(
      [
        shop.folder.file("melt"), "-quiet", "s.mlt", "-consumer", "avformat:played.mkv", "an=1",
        "vcodec=ffv1", "real_time=-1",
      ],
      environment: ["SDL_AUDIODRIVER=dummy", "QT_QPA_PLATFORM=offscreen"],
      in: shop.folder.path
    )
    #expect(played.status == 0, "\(played.standardError)")
    func color(_ time: Double, _ x: Int, _ y: Int) throws -> [Int] {
      let frame = try shop.picture(of: "played.mkv", at: time)
      try #require(frame.count == 180 * 320 * 3)
      return frame[(y * 180 + x) * 3..<(y * 180 + x) * 3 + 3].map(Int.init)
    }
    func isNear(_ color: [Int], _ expected: [Int]) -> Bool {
      zip(color, expected).allSatisfy { abs($0 - $1) <= 24 }
    }
    #expect(try isNear(color(0.5, 90, 40), [255, 0, 0]))
    #expect(try isNear(color(0.5, 45, 280), [0, 0, 255]), "the overlay is in its corner")
    #expect(try isNear(color(0.5, 135, 280), [255, 0, 0]))
    #expect(try isNear(color(2.5, 90, 160), [128, 0, 128]), "half of the dissolve")
    #expect(try isNear(color(3.5, 90, 160), [0, 0, 255]))
  }
}
