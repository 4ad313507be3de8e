import InkMedia
import InkMessages
import InkPlan
import InkRender
import InkTime
import MediaTestSupport
import TestSupport
import Testing

/// The renderer refuses each plan that is not valid.
struct PlanCheckTests {
  private let folder: TemporaryFolder
  private let plan: RenderPlan

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
    let file = try folder.wav([Float](repeating: 0.25, count: 200))
    plan = try Plans.plan(
      frames: 100,
      files: [file],
      audio: [Plans.audio(0, 0, 100)],
      speech: [Plans.speech(0, 0, 100)]
    )
  }

  /// What a render and a verification say of the plan after a change.
  private func refusals(_ change: (inout RenderPlan) -> Void) -> [MediaError?] {
    var plan = plan
    change(&plan)
    let sound = LoudnessReport(loudness: nil, range: 0, truePeak: 0, gain: 1, limited: 1)
    let jobs: [() throws -> Void] =
      ["a.wav", "a.mp4"].flatMap { name in
        let output = folder.file(name)
        return [
          { _ = try RenderJob(RenderRequest(plan: plan, output: output)) },
          { _ = try Verifier(VerifyRequest(plan: plan, output: output, sound: sound)) },
        ]
      }
    return jobs.map { job in
      do {
        try job()
        return nil
      } catch {
        return error as? MediaError
      }
    }
  }

  @Test func aValidPlanIsTaken() {
    #expect(refusals { _ in }.allSatisfy { $0 == nil })
  }

  private static let faults: [(change: @Sendable (inout RenderPlan) -> Void, message: String)] = [
    ({ $0.elements[0].media?.file = 1 }, "`elements[0].media.file` is not the index of a file"),
    ({ $0.elements[0].media?.file = -1 }, "`elements[0].media.file` is not the index of a file"),
    ({ $0.elements[0].media = nil }, "`audio[0].element` is not an element that plays a file with sound"),
    ({ $0.elements[0].media?.from = Ticks(Int64.min) }, "`elements[0].media.from` is less than 0"),
    ({ $0.elements[0].media?.fadeIn = Ticks(-1) }, "`elements[0].media.fadeIn` is less than 0"),
    ({ $0.elements[0].start = Ticks(-1) }, "`elements[0].start` is less than 0"),
    ({ $0.elements[0].end = Ticks(-1) }, "`elements[0].end` is less than 0"),
    ({ $0.audio[0].gain = -1 }, "`audio[0].gain` is not between 0 and 4"),
    ({ $0.audio[0].gain = .nan }, "`audio[0].gain` is not between 0 and 4"),
    ({ $0.audio[0].gain = 1e300 }, "`audio[0].gain` is not between 0 and 4"),
    ({ $0.audio[0].duck = 1.5 }, "`audio[0].duck` is not between 0 and 1"),
    ({ $0.audio[0].duck = .nan }, "`audio[0].duck` is not between 0 and 1"),
    (
      { $0.speech[0].sentences[0].clip = nil },
      "`speech[0].sentences[0]` has no `clip`, although `lengths` is `measured`"
    ),
    ({ $0.speech[0].element = 0 }, "`speech[0].element` is not an element of the kind `speech`"),
    ({ $0.duration = Ticks(-1) }, "`duration` is less than 0"),
    ({ $0.duration = PlanLimits.longest + Ticks(1) }, "`duration` is more than 24 hours"),
    ({ $0.sound.ducking.release = Ticks(-1) }, "`sound.ducking.release` is less than 0"),
    ({ $0.sound.ceiling = 0 }, "`sound.ceiling` is not between 0.01 and 1"),
    ({ $0.sound.ceiling = .nan }, "`sound.ceiling` is not between 0.01 and 1"),
    ({ $0.sound.loudness = 0 }, "`sound.loudness` is not between -40 and -5"),
    ({ $0.sound.channels = 6 }, "`sound.channels` is not 2"),
    ({ $0.sound.sampleRate = 0 }, "`sound.sampleRate` is not 48000"),
    ({ $0.timescale = 1000 }, "`timescale` is not 48000"),
    ({ $0.video.rateFactor = 0.5 }, "`video.rateFactor` is not between 1 and 51"),
    ({ $0.video.width = 65 }, "`video.width` is odd"),
    (
      { $0.video.safeArea.right = 32 },
      "`video.safeArea.right` leaves no room for text in a picture of 64x64"
    ),
    ({ $0.cueRules.lines = 0 }, "`cueRules.lines` is not between 1 and 2"),
  ]

  @Test(arguments: faults.indices) func aFaultIsToldWithItsPathInThePlan(index: Int) {
    let (change, message) = PlanCheckTests.faults[index]
    for problem in refusals(change) {
      #expect(problem == MediaError(.request, "the plan is not valid: \(message)"))
    }
  }

  @Test func whatIsValidAndCannotBeRenderedIsRefusedToo() {
    let estimated = refusals { $0.lengths = .estimated }
    #expect(estimated.allSatisfy { $0?.message == "the plan's speech has not been spoken yet" })
    let relative = refusals { $0.files[0].path = "sound.wav" }
    #expect(relative.allSatisfy { $0?.message == "the plan's `files[0].path` is not absolute" })
  }
}
