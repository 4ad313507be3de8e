import InkMedia
import InkMessages
import InkPlan
import InkRender
import InkTime
import TestSupport
import Testing

/// A video's frames are compared with the pictures that are drawn for them.
@Suite struct VideoVerificationTests {
  init() {
    LibAV.silence()
  }

  /// Renders one plan and compares it with another.
  private func verify(
    _ plan: RenderPlan,
    against planned: RenderPlan,
    change: (TemporaryFolder) throws -> Void = { _ in }
  ) throws -> VerifyAnswer {
    let folder = try TemporaryFolder()
    let path = folder.file("a.mp4")
    let answer = try VideoJob(RenderRequest(plan: plan, output: path)).run(cancellation: .never) { _ in }
    try change(folder)
    let request = VerifyRequest(plan: planned, output: path, sound: answer.sound)
    return try Verifier(request).run(cancellation: .never) { _ in }
  }

  @Test(arguments: ["ultrafast", "veryfast", "medium"])
  func whatWasRenderedPasses(preset: String) throws {
    var plan = VideoJobTests.plan
    plan.video.preset = preset
    let answer = try verify(plan, against: plan)
    #expect(answer.faults == [])
    #expect(answer.frames == 300 && answer.pictures > 10)
  }

  @Test func anotherWord() throws {
    var other = VideoJobTests.plan
    other.cues[1].lines[0][0].text = "kisses"
    let faults = try verify(other, against: VideoJobTests.plan).faults
    #expect(faults.allSatisfy { $0.message.hasPrefix("the picture does not match the plan (\"punches\")") })
    #expect(faults.first?.range?.start == Ticks(seconds: 1.5))
    #expect(faults.last?.range?.end == Ticks(seconds: 2.5))
  }

  @Test func aWordThatIsHighlightedLate() throws {
    var other = VideoJobTests.plan
    let start = other.cues[0].lines[0][1].start
    other.cues[0].lines[0][1].start = start + Ticks(4800)
    let faults = try verify(other, against: VideoJobTests.plan).faults
    #expect(faults.count == 1 && faults.first?.message.contains("\"The mantis shrimp\"") == true, "\(faults)")
  }

  @Test func anotherBackground() throws {
    var other = VideoJobTests.plan
    other.video.background.top = Color(rgba: 0x8890_a0ff)
    let faults = try verify(other, against: VideoJobTests.plan).faults
    #expect(faults.first?.range?.start == .zero)
  }

  @Test func anotherLengthSizeAndRate() throws {
    var other = VideoJobTests.plan
    other.duration = Ticks(seconds: 9)
    #expect(
      try verify(other, against: VideoJobTests.plan).faults.map(\.message).contains(
        "the picture has 270 frames, but 300 are planned"
      )
    )
    other = VideoJobTests.plan
    other.video.width = 320
    #expect(
      try verify(other, against: VideoJobTests.plan).faults.map(\.message) == [
        "the picture has 320x480 pixels, not 270x480"
      ]
    )
    other = VideoJobTests.plan
    other.video.frameRate = try #require(FrameRate(25))
    let messages = try verify(other, against: VideoJobTests.plan).faults.map(\.message)
    #expect(messages.contains("frame 1 is shown at 0.04 s, but 0.03 s is planned"))
  }

  @Test func packetsThatAreDamaged() throws {
    let answer = try verify(VideoJobTests.plan, against: VideoJobTests.plan) { folder in
      var bytes = try folder.read("a.mp4")
      let middle = bytes.count / 2
      for index in middle..<middle + 2000 { bytes[index] = UInt8(truncatingIfNeeded: index &* 31) }
      try folder.write(bytes, to: "a.mp4")
    }
    #expect(!answer.faults.isEmpty)
  }
}
