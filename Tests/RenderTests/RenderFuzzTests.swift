import FoundationEssentials
import InkJSON
import InkMedia
import InkMessages
import InkPlan
import InkRPC
import InkRender
import InkTime
import MediaTestSupport
import TestSupport
import Testing

/// Whatever number is in a request to render, the request is refused with a place, or rendered.
struct RenderFuzzTests {
  private let folder: TemporaryFolder

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
  }

  private struct Call: Decodable {
    let params: RenderRequest
  }

  /// A word over music that loops, ducks and fades, an effect, and their cue.
  private func plan() throws -> RenderPlan {
    let files = try [
      folder.wav(TestSound.sine(300, frames: 2400), name: "music.wav"),
      folder.wav(TestSound.sine(500, frames: 4800), name: "clip.wav"),
    ]
    var plan = try Plans.plan(
      frames: 9600,
      files: files,
      audio: [
        Plans.audio(0, 0, 9600, from: 480, loops: true, gain: 0.5, fadeIn: 480, fadeOut: 960, duck: 0.5),
        Plans.audio(0, 6000, 8400, kind: .sound),
      ],
      speech: [Plans.speech(1, 1600, 6400)]
    )
    plan.sound.loudness = -20
    plan.speech[0].subtitles = SubtitleStyle(position: .center, alignment: .center, highlight: true)
    plan.cues = CueBuilder(rules: plan.cueRules, end: plan.duration).cues(for: plan.speech)
    plan.chapters = [Chapter(start: .zero, title: "One"), Chapter(start: Ticks(4800), title: "Two")]
    return plan
  }

  @Test func everyNumberIsRefusedWithItsPlaceOrRendered() throws {
    let request = RenderRequest(plan: try plan(), output: folder.file("a.wav"))
    let bytes = Array(try JSONEncoder().encode(["params": request]))
    var (refused, rendered) = (0, 0)
    for change in try ChangedNumbers(bytes) {
      let place = "\(change.path): \(change.number)"
      do {
        var request = try PlanError.decode(Call.self, from: change.bytes).params
        let isPicture = change.path.description.contains("video") || change.path.description.contains("cues")
        if isPicture { request.output = folder.file("a.mp4") }
        _ = try RenderJob(request).run(cancellation: .never) { _ throws(MediaError) in }
        rendered += 1
      } catch let fault as PlanError {
        #expect(fault.path == change.path, "\(place): \(fault)")
        refused += 1
      } catch let problem as MediaError {
        #expect(problem.kind == .unusableFile || problem.message.contains("`"), "\(place): \(problem)")
        refused += 1
      }
    }
    #expect(refused > 300 && rendered > 50, "\(refused) \(rendered)")
  }
}
