import FoundationEssentials
import InkPlan
import InkSystem
import InkTime
import TestSupport
import Testing

/// What is heard and seen in a video, and when, against its plan: to 10 ms of sound, and to a frame.
@Suite struct TimingTests {
  private static let soundTolerance = 0.010

  // MARK: Sound

  /// Where something is heard in a file, in seconds; pieces with less than a second of silence between are one.
  private static func heard(_ file: String, in shop: Sandbox) throws -> [ClosedRange<Double>] {
    let bytes = try shop.tool(
      "ffmpeg",
      "-v",
      "error",
      "-i",
      file,
      "-f",
      "f32le",
      "-ar",
      "48000",
      "-ac",
      "2",
      "-"
    )
    var ranges: [ClosedRange<Int>] = []
    bytes.withUnsafeBytes { buffer in
      let samples = buffer.bindMemory(to: Float.self)
      var index = 0
      while index < samples.count {
        let sample = samples[index]
        if sample > threshold || sample < -threshold {
          let frame = index / 2
          if let last = ranges.last, frame - last.upperBound < 48_000 {
            ranges[ranges.count - 1] = last.lowerBound...frame
          } else {
            ranges.append(frame...frame)
          }
        }
        index += 1
      }
    }
    return ranges.map { Double($0.lowerBound) / 48_000...Double($0.upperBound + 1) / 48_000 }
  }

  private static let threshold: Float = 0.003

  /// A plan in which only one element sounds, at the volume that it has.
  private func alone(_ plan: RenderPlan, _ element: Int) -> RenderPlan {
    var plan = plan
    // Else it would be made louder, and heard earlier in its rise.
    plan.sound.loudness = nil
    for index in plan.speech.indices where plan.speech[index].element != element {
      plan.speech[index].gain = 0
    }
    for index in plan.audio.indices where plan.audio[index].element != element { plan.audio[index].gain = 0 }
    return plan
  }

  private func sound(of plan: RenderPlan, in shop: Sandbox) throws -> [ClosedRange<Double>] {
    try shop.folder.write(try PlanReader.write(plan), to: "alone.json")
    try shop.succeed("render", "alone.json", "-o", "alone.wav")
    return try TimingTests.heard("alone.wav", in: shop)
  }

  private func near(_ first: Double?, _ second: Ticks) -> Bool {
    first.map { abs($0 - second.seconds) <= TimingTests.soundTolerance } ?? false
  }

  /// Sounds with hard edges, so that the first and the last sample show where each starts and ends.
  private func tones(in shop: Sandbox) throws {
    for (name, length) in [("half", 0.5), ("two", 2.0), ("seven", 7.0)] {
      let frames = Int(length * 48_000)
      let tone = TestSound.sine(300, frames: frames, amplitude: 0.25)
      _ = try shop.folder.wav(tone, name: "\(name).wav")
    }
  }

  private static let script = """
    [music file="seven.wav" from="1s" volume="0.5"]
    [pause duration="700ms"/]
    [tts id="intro"]One sentence here. [sound file="half.wav"/] And another one.[/tts]
    [sound file="two.wav" wait="true" id="long"/]
    [zoom]
    [music file="two.wav" fit="loop"/]
    [pause duration="5333ms"/]
    [/zoom]
    [tts start="long.end+250ms"]Beside the loop.[/tts]
    [/music]
    [sound file="half.wav" start="intro.end-125ms"/]
    [sound file="seven.wav" duration="1501ms" from="2s"/]
    [tts]The last words.[/tts]

    """

  /// Every element that sounds, each rendered by itself.
  @Test func eachElementSoundsWhenThePlanSays() throws {
    let shop = try Sandbox()
    try tones(in: shop)
    try shop.folder.write(TimingTests.script, to: "script.inkslop")
    let plan = try shop.measuredPlan(of: "script.inkslop")
    #expect(plan.unknown.isEmpty && plan.audio.count == 6 && plan.speech.count == 4)
    for item in plan.sounds {
      let heard = try sound(of: alone(plan, item.element), in: shop)
      #expect(heard.count == 1, "\(item): \(heard)")
      #expect(near(heard.first?.lowerBound, item.range.start), "\(item): \(heard)")
      #expect(near(heard.first?.upperBound, item.range.end), "\(item): \(heard)")
      let element = plan.elements[item.element]
      #expect(item.range.start == element.start && item.range.end == element.media?.end)
    }
    for item in plan.speech {
      // A clip is the speech with silence of known lengths round it, which its samples show.
      #expect(item.sentences.count == 1)
      let clip = try #require(item.sentences.first?.clip.map { plan.files[$0].path })
      let own = try TimingTests.heard(clip, in: shop)
      let heard = try sound(of: alone(plan, item.element), in: shop)
      #expect(own.count == 1 && heard.count == 1, "\(item.text)")
      let start = item.start + Ticks(seconds: own.first?.lowerBound ?? 0)
      let end = item.start + Ticks(seconds: own.first?.upperBound ?? 0)
      #expect(near(heard.first?.lowerBound, start) && near(heard.first?.upperBound, end), "\(item.text)")
      #expect(abs((own.first?.lowerBound ?? 1) - 0.010) < 0.02, "the voice begins with its element")
      #expect(item.range == plan.elements[item.element].range)
    }
    let whole = try shop.samples(of: "alone.wav")
    #expect(whole.count / 2 == Int(plan.duration.count))
  }

  // MARK: Picture

  /// The frames whose picture differs from the one before, from a small grey copy of each.
  private func changes(of file: String, in shop: Sandbox) throws -> [Int] {
    let (width, height) = (108, 192)
    let bytes = try shop.tool(
      "ffmpeg",
      "-v",
      "error",
      "-i",
      file,
      "-vf",
      "scale=\(width):\(height):flags=area,format=gray",
      "-f",
      "rawvideo",
      "-"
    )
    let size = width * height
    return bytes.withUnsafeBytes { pictures in
      (1..<max(1, bytes.count / size)).filter { frame in
        let (now, before) = (frame * size, (frame - 1) * size)
        // Most frames are the one before again.
        guard let first = pictures.baseAddress, memcmp(first + now, first + before, size) != 0 else {
          return false
        }
        return (0..<size).contains { abs(Int(pictures[now + $0]) - Int(pictures[before + $0])) > 24 }
      }
    }
  }

  /// Each example's picture changes when a cue or a word starts or ends, and at no other frame; its sound
  /// starts and ends with the plan's.
  @Test(arguments: ["mantis-shrimp", "hello-world", "three-facts"])
  func theExamplesShowAndSoundAsPlanned(name: String) throws {
    let shop = try Sandbox()
    let script = "examples/\(name).inkslop"
    let plan = try shop.measuredPlan(of: script)
    try shop.succeed("render", script, "-o", "out.mp4")
    let rate = plan.video.frameRate
    var planned: Set<Int> = []
    for cue in plan.cues {
      planned.formUnion([rate.firstFrame(from: cue.start), rate.firstFrame(from: cue.end)])
      for word in cue.lines.joined() { planned.insert(rate.firstFrame(from: word.start)) }
    }
    let seen = Set(try changes(of: "out.mp4", in: shop))
    for frame in seen {
      #expect((frame - 1...frame + 1).contains { planned.contains($0) }, "\(name): frame \(frame)")
    }
    let last = rate.firstFrame(from: plan.duration)
    for cue in plan.cues {
      for edge in [cue.start, cue.end] {
        let frame = rate.firstFrame(from: edge)
        guard frame > 0, frame < last else { continue }
        #expect((frame - 1...frame + 1).contains { seen.contains($0) }, "\(name): frame \(frame)")
      }
    }
    try checkSound(of: plan, in: shop)
  }

  /// Every item by itself: what is heard of it lies in its time, and starts and ends where its file does.
  private func checkSound(of plan: RenderPlan, in shop: Sandbox) throws {
    for item in plan.sounds where item.fadeIn == .zero {
      let heard = try sound(of: alone(plan, item.element), in: shop)
      let file = try TimingTests.heard(plan.files[item.file].path, in: shop)
      let quiet = Ticks(seconds: file.first?.lowerBound ?? 0)
      #expect(near(heard.first?.lowerBound, item.range.start + quiet), "\(item): \(heard)")
      #expect((heard.last?.upperBound ?? .infinity) <= item.range.end.seconds + TimingTests.soundTolerance)
    }
    for (index, item) in plan.speech.enumerated() {
      let own = try plan.clips.filter { $0.item == index }.flatMap { clip in
        try TimingTests.heard(plan.files[clip.file].path, in: shop).map { part in
          (
            clip.range.start + Ticks(seconds: part.lowerBound),
            clip.range.start + Ticks(seconds: part.upperBound)
          )
        }
      }
      let heard = try sound(of: alone(plan, item.element), in: shop)
      // The pauses between sentences are shorter than what counts as silence here.
      let (first, last) = (try #require(own.first), try #require(own.last))
      #expect(near(heard.first?.lowerBound, first.0) && near(heard.last?.upperBound, last.1), "\(heard)")
    }
  }
}
