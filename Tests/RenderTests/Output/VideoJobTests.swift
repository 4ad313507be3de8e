import Foundation
import InkMedia
import InkMessages
import InkPlan
import InkRender
import InkTime
import TestSupport
import Testing

@Suite struct VideoJobTests {
  static let video = Scene.video(width: 270, height: 480, margin: 20)
  static let style = Scene.style(size: 30)
  static let cues = [
    Scene.cue(["The mantis", "shrimp"], start: 0.2, end: 1.5), Scene.cue(["punches"], start: 1.5, end: 2.5),
    Scene.cue(["🦐 مرحبا"], start: 3, end: 4, position: .bottom),
  ]
  static let plan = Scene.plan(cues, duration: 9.99, video: video, style: style)

  init() {
    LibAV.silence()
  }

  private func render(_ plan: RenderPlan, to path: String) throws -> RenderAnswer {
    try VideoJob(RenderRequest(plan: plan, output: path)).run(cancellation: .never) { _ in }
  }

  @Test func theStreamsAreAsPlanned() throws {
    let folder = try TemporaryFolder()
    let answer = try render(Self.plan, to: folder.file("a.mp4"))
    let json = try run(
      "ffprobe",
      ["-v", "error", "-show_streams", "-show_format", "-of", "json", folder.file("a.mp4")]
    )
    let probed = try JSONDecoder().decode(Probed.self, from: json)
    #expect(probed.streams.count == 2)
    let picture = try #require(probed.streams.first { $0.codec_name == "h264" })
    #expect(picture.profile == "High" && picture.pix_fmt == "yuv420p" && picture.color_range == "tv")
    #expect(picture.color_space == "bt709" && picture.color_transfer == "bt709")
    #expect(picture.color_primaries == "bt709" && picture.has_b_frames == 2)
    #expect(picture.width == 270 && picture.height == 480)
    #expect(picture.r_frame_rate == "30/1" && picture.avg_frame_rate == "30/1")
    #expect(picture.nb_frames == "300" && answer.frames == 300)
    #expect(abs((Double(picture.duration) ?? 0) - 10) < 0.001)
    let sound = try #require(probed.streams.first { $0.codec_name == "aac" })
    #expect(sound.sample_rate == "48000" && sound.channels == 2)
    #expect(abs((Double(sound.duration) ?? 0) - 9.99) < 0.025)
    #expect(probed.format.size == String(answer.size))
    #expect(answer.drawn == 9 && answer.duration == Self.plan.duration)
    #expect(try folder.content == ["a.mp4"])
  }

  @Test(arguments: ["ultrafast", "veryfast", "medium"])
  func everyFrameShowsItsState(preset: String) throws {
    let folder = try TemporaryFolder()
    var plan = Self.plan
    plan.video.preset = preset
    _ = try render(plan, to: folder.file("a.mp4"))
    let decoded = try DecodedVideo(folder.file("a.mp4"), width: 270, height: 480)
    let schedule = try PictureSchedule(plan)
    try #require(decoded.frameCount == schedule.frameCount)
    for segment in schedule.segments {
      var (first, shown) = (decoded.frame(segment.frames.lowerBound), -1)
      for frame in segment.frames {
        let index = schedule.words.stateIndex(ofFrame: frame)
        guard index == shown else {
          (first, shown) = (decoded.frame(frame), index)
          #expect((yellowSamples(first) > 20) == isHighlighted(schedule.words.states[index]))
          continue
        }
        if decoded.frame(frame) != first { Issue.record("frame \(frame) differs from the one before") }
      }
    }
  }

  private func isHighlighted(_ state: PictureState) -> Bool {
    // The third cue's first word is an emoji, which keeps its own colours.
    state.word != nil && (state.cue != 2 || state.word == 1)
  }

  @Test(arguments: ["veryfast", "medium"])
  func theGradientHasNoBands(preset: String) throws {
    let folder = try TemporaryFolder()
    var video = Scene.video(width: 128, height: 1920, margin: 4)
    video.preset = preset
    _ = try render(
      Scene.plan([], duration: 0.1, video: video, style: Scene.style(size: 12)),
      to: folder.file("a.mp4")
    )
    let frame = try DecodedVideo(folder.file("a.mp4"), width: 128, height: 1920).frame(0)
    let (top, bottom) = (yuv(video.background.top), yuv(video.background.bottom))
    for (plane, offset, width, height) in [
      (0, 0, 128, 1920), (1, 128 * 1920, 64, 960), (2, 160 * 1920, 64, 960),
    ] {
      for row in stride(from: 0, to: height, by: 16) {
        let samples = frame[(offset + row * width)..<(offset + (row + 16) * width)]
        let mean = samples.reduce(0) { $0 + Double($1) } / Double(samples.count)
        let share = (Double(row) + 8) / Double(height)
        #expect(abs(mean - (top[plane] + (bottom[plane] - top[plane]) * share)) < 0.35)
      }
    }
  }

  @Test func theSamePlanGivesTheSameBytes() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b", "c"] { _ = try render(Self.plan, to: folder.file(name)) }
    let first = try Data(contentsOf: URL(filePath: folder.file("a")))
    for name in ["b", "c"] { #expect(try Data(contentsOf: URL(filePath: folder.file(name))) == first) }
  }

  @Test func theSoundIsWhereItIsPlanned() throws {
    let folder = try TemporaryFolder()
    // A tenth of a second of a loud tone that starts at once.
    let burst = (0..<9600).map { Float(0.8 * cos(Double($0 / 2) * 0.13)) }
    let path = try folder.wav(burst)
    let clip = try #require(try Probe.file(path, cancellation: .never).content)
    var plan = Scene.plan(Self.cues, duration: 3.01, video: Self.video, style: Self.style)
    plan.files = [PlanFile(path: path, content: clip)]
    let start = Ticks(seconds: 2.5)
    var element = PlanElement(
      kind: .sound,
      parent: nil,
      id: nil,
      place: SourcePlace(line: 1, column: 1),
      timing: .parallel,
      length: clip.duration,
      anchor: nil,
      media: MediaUse(file: 0)
    )
    element.start = start
    element.end = start + clip.duration
    plan.elements = [element]
    plan.audio = [AudioItem(element: 0, gain: 1, duck: 0)]
    _ = try render(plan, to: folder.file("a.mp4"))
    let decoded = try run(
      "ffmpeg",
      ["-v", "error", "-i", folder.file("a.mp4"), "-map", "0:a", "-ac", "1", "-f", "s16le", "-"]
    )
    let samples = stride(from: 0, to: decoded.count - 1, by: 2)
      .map { Int16(truncatingIfNeeded: Int(decoded[$0]) | Int(decoded[$0 + 1]) << 8) }
    #expect(abs(samples.count - Int(plan.duration.count)) < 1200)
    let onset = try #require(samples.firstIndex { $0.magnitude > 8000 })
    #expect(abs(onset - Int(start.count)) < 48)
  }

  @Test func progressRisesToTheTotal() throws {
    let folder = try TemporaryFolder()
    var reports: [MediaProgress] = []
    _ = try VideoJob(RenderRequest(plan: Self.plan, output: folder.file("a.mp4"))).run(cancellation: .never) {
      reports.append($0)
    }
    let measuring = reports.prefix { $0.phase == .measure }
    #expect(measuring.last?.done == Self.plan.duration.count)
    reports.removeFirst(measuring.count)
    #expect(reports.allSatisfy { $0.phase == .encode && $0.total == Self.plan.duration.count })
    #expect(reports.map(\.done) == reports.map(\.done).sorted())
    #expect(reports.last?.done == Self.plan.duration.count)
  }

  @Test func cancellingLeavesNothing() throws {
    let folder = try TemporaryFolder()
    let started = ContinuousClock.now
    let cancellation = Cancellation { ContinuousClock.now - started > .milliseconds(100) }
    #expect {
      var plan = Self.plan
      plan.duration = Ticks(seconds: 3600)
      _ = try VideoJob(RenderRequest(plan: plan, output: folder.file("a.mp4"))).run(
        cancellation: cancellation
      ) { _ in }
    } throws: {
      ($0 as? MediaError)?.kind == .cancelled
    }
    #expect(try folder.content.isEmpty)
  }

  @Test(.enabled(if: geteuid() == 0, "only root can mount a small file system"))
  func aFullDiskIsReportedAndNothingLeft() throws {
    let folder = try TemporaryFolder()
    _ = try run("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", folder.path])
    defer { _ = try? run("umount", [folder.path]) }
    #expect {
      _ = try render(Self.plan, to: folder.file("a.mp4"))
    } throws: {
      let problem = $0 as? MediaError
      return problem?.kind == .output && problem?.path == folder.file("a.mp4")
        && problem?.message.contains("No space left") == true
    }
    #expect(try folder.content.isEmpty)
  }

  @Test(arguments: [(16, 16), (18, 500), (1920, 32)])
  func smallAndOddlyShapedPicturesAreMade(width: Int, height: Int) throws {
    let folder = try TemporaryFolder()
    var style = Scene.style(size: 6)
    style.outlineWidth = 1
    let video = Scene.video(width: width, height: height, margin: 2)
    let cue = Scene.cue(["a"], start: 0.1, end: 0.3)
    _ = try render(Scene.plan([cue], duration: 0.5, video: video, style: style), to: folder.file("a.mp4"))
    let decoded = try DecodedVideo(folder.file("a.mp4"), width: width, height: height)
    try #require(decoded.frameCount == 15)
    #expect(decoded.frame(0) == decoded.frame(2) && decoded.frame(3) != decoded.frame(2))
  }

  @Test func anImpossiblePictureIsRefused() throws {
    let folder = try TemporaryFolder()
    let changes: [(inout RenderPlan) -> Void] = [
      { $0.video.width = 271 }, { $0.video.height = -2 },
      { ($0.video.width, $0.video.height) = (8192, 8192) }, { $0.video.width = .max },
      { $0.video.preset = "warp" }, { $0.video.rateFactor = .nan }, { $0.video.rateFactor = 52 },
      { $0.video.rateFactor = 0 }, { $0.video.safeArea.left = 135 }, { $0.video.safeArea.top = -1 },
      { $0.textStyles = [] }, { $0.textStyles[0].size = .infinity }, { $0.textStyles[0].outlineWidth = .nan },
      { $0.textStyles[0].weight = 0 }, { $0.textStyles[0].fonts = [String](repeating: "a", count: 17) },
    ]
    for change in changes {
      var plan = Self.plan
      change(&plan)
      #expect {
        _ = try render(plan, to: folder.file("a.mp4"))
      } throws: {
        ($0 as? MediaError)?.kind == .request
      }
    }
    #expect(try folder.content.isEmpty)
  }
}

/// Decoded chroma samples of the highlight, #ffd23f, which has far less blue than all else that is drawn but
/// the emoji, and far less red than that.
private func yellowSamples(_ frame: [UInt8]) -> Int {
  let luma = 270 * 480
  let (blue, red) = (frame[luma..<luma * 5 / 4], frame[(luma * 5 / 4)...])
  return zip(blue, red).count { $0 < 75 && (140..<170).contains($1) }
}

/// BT.709, limited range.
private func yuv(_ color: Color) -> [Double] {
  let (red, green, blue) = (Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
  let luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return [16 + 219 * luma, 128 + 224 * (blue - luma) / 1.8556, 128 + 224 * (red - luma) / 1.5748]
}

private struct Probed: Decodable {
  struct Stream: Decodable {
    var codec_name: String
    var profile: String?
    var pix_fmt: String?
    var color_range: String?
    var color_space: String?
    var color_transfer: String?
    var color_primaries: String?
    var has_b_frames: Int?
    var width: Int?
    var height: Int?
    var r_frame_rate: String
    var avg_frame_rate: String
    var nb_frames: String
    var duration: String
    var sample_rate: String?
    var channels: Int?
  }

  struct Format: Decodable {
    var size: String
  }

  var streams: [Stream]
  var format: Format
}
