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

  // MARK: Pictures

  /// A picture that a camera moves for two seconds, and stands for one; an overlay in its last second.
  private func pictures(_ folder: TemporaryFolder) throws -> RenderPlan {
    var plan = VideoJobTests.plan
    plan.cues = []
    (plan.video.width, plan.video.height) = (160, 284)
    plan.video.safeArea = SafeArea(top: 8, right: 8, bottom: 8, left: 8)
    plan.elements = [
      PlanElement(
        kind: .image,
        parent: nil,
        id: nil,
        place: SourcePlace(line: 1, column: 1),
        timing: .own,
        length: Ticks(seconds: 3),
        anchor: nil
      )
    ]
    plan.duration = Ticks(seconds: 3)
    let photo = try folder.picture(.patches(width: 160, height: 284), "photo.png")
    let mark = try folder.picture(TestPicture(width: 8, height: 8) { _, _ in .init(255, 0, 255) }, "mark.png")
    plan.files = [PlanFile(path: photo, content: nil), PlanFile(path: mark, content: nil)]
    let (width, height) = (Double(plan.video.width), Double(plan.video.height))
    func layer(_ file: Int, from start: Double, isOverlay: Bool, _ box: LayerBox) -> Layer {
      Layer(
        kind: .image,
        element: 0,
        file: file,
        start: Ticks(seconds: start),
        end: plan.duration,
        isOverlay: isOverlay,
        scale: .cover,
        box: box,
        rectangle: LayerRectangle(
          x: Double(box.x),
          y: Double(box.y),
          width: Double(box.width),
          height: Double(box.height)
        ),
        opacity: 1,
        fadeIn: .zero,
        fadeOut: .zero,
        cameraMoves: isOverlay ? [] : [0]
      )
    }
    plan.cameraMoves = [
      CameraMove(
        kind: .zoom,
        element: 0,
        start: .zero,
        end: Ticks(seconds: 2),
        from: 1,
        to: 1.5,
        easing: .linear,
        at: FramePosition(x: 0.5, y: 0.5, isInMargins: false)
      )
    ]
    plan.layers = [
      layer(0, from: 0, isOverlay: false, LayerBox(x: 0, y: 0, width: Int(width), height: Int(height))),
      layer(1, from: 2, isOverlay: true, LayerBox(x: 20, y: 20, width: 40, height: 40)),
    ]
    return plan
  }

  @Test func picturesThatAreAsPlannedPass() throws {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let plan = try pictures(folder)
    let answer = try verify(plan, against: plan)
    #expect(answer.faults == [] && answer.pictures > 10)
  }

  private enum Damage: CaseIterable {
    case missing, late, displaced, discoloured, frozen, missingOverlay, earlyEnd, black
  }

  @Test(arguments: Damage.allCases)
  private func damageToPicturesIsFound(damage: Damage) throws {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let planned = try pictures(folder)
    var other = planned
    switch damage {
    case .missing: other.layers = []
    case .late: other.layers[0].start = Ticks(seconds: 0.5)
    case .displaced: other.layers[1].rectangle.x += 12
    case .discoloured:
      let dull = TestPicture(width: 8, height: 8) { _, _ in .init(160, 60, 160) }
      other.files[1].path = try folder.picture(dull, "dull.png")
    case .frozen: other.cameraMoves[0].to = 1
    case .missingOverlay: other.layers.removeLast()
    case .earlyEnd: other.layers[0].end = Ticks(seconds: 2.9)
    case .black:
      other.layers[0].end = Ticks(seconds: 1)
      other.video.background = Background(top: Color(rgba: 0x0000_00ff), bottom: Color(rgba: 0x0000_00ff))
    }
    let faults = try verify(other, against: planned).faults
    #expect(!faults.isEmpty)
    #expect(faults.allSatisfy { $0.element == 0 && $0.message.contains(".png`") }, "\(faults)")
  }
}
