import InkMedia
import InkMessages
import InkPlan
import InkRender
import InkTime
import MediaTestSupport
import TestSupport
import Testing

/// What a render reports is what a player decodes, and that stays under the ceiling.
struct OvershootTests {
  private let folder: TemporaryFolder

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
  }

  private static let frames = 2 * 48_000

  /// Drums in which each stroke is short noise: codecs raise its peaks.
  private static func drums(seed: UInt64) -> [Float] {
    var numbers = RandomNumbers(seed: seed)
    var samples = [Float](repeating: 0, count: frames * 2)
    for stroke in 0..<16 {
      let start = stroke * 6000
      let decay = Float(stroke % 4 == 0 ? 0.9985 : 0.996)
      var level: Float = stroke % 2 == 0 ? 0.9 : 0.5
      for frame in start..<start + 6000 {
        samples[frame * 2] = level * Float.random(in: -1...1, using: &numbers)
        samples[frame * 2 + 1] = level * Float.random(in: -1...1, using: &numbers)
        level *= decay
      }
    }
    return samples
  }

  private func plan(_ samples: [Float]) throws -> RenderPlan {
    let file = try folder.wav(samples, name: "drums.wav")
    var plan = try Plans.plan(frames: Self.frames, files: [file], audio: [Plans.audio(0, 0, Self.frames)])
    plan.sound.loudness = -14
    return plan
  }

  private func render(_ plan: RenderPlan, to name: String) throws -> RenderAnswer {
    let request = RenderRequest(plan: plan, output: folder.file(name))
    return try RenderJob(request).run(cancellation: .never) { _ in }
  }

  @Test(arguments: ["mp4", "m4a", "opus", "mp3"])
  func drumsStayUnderTheCeiling(_ ending: String) throws {
    let plan = try plan(Self.drums(seed: 1))
    var headrooms: [Double] = []
    for bitRate in [96_000, nil] {
      var plan = plan
      plan.sound.bitRate = bitRate
      let sound = try render(plan, to: "out.\(ending)").sound
      let decoded = try TestSound.decode(folder.file("out.\(ending)"))
      let peak = ReferenceLoudness.truePeak(decoded, sampleRate: 48_000)
      let loudness = ReferenceLoudness.measure(decoded, sampleRate: 48_000).integrated
      // Meters differ by up to 0.2 dB.
      #expect(peak < plan.sound.ceiling * 1.023, "\(Decibels.level(ofAmplitude: peak))")
      #expect(sound.truePeak <= plan.sound.ceiling * 1.005)
      #expect(abs(Decibels.level(ofAmplitude: sound.truePeak / peak)) < 0.2)
      #expect(abs((sound.loudness ?? 0) - loudness) < 0.05)
      #expect(decoded.count == Self.frames * 2)
      headrooms.append(sound.headroom)
    }
    #expect(headrooms.contains { $0 < 1 })
  }

  @Test func whatIsNotOverIsEncodedOnce() throws {
    let plan = try plan(TestSound.sine(300, frames: Self.frames))
    let sound = try render(plan, to: "out.m4a").sound
    #expect(sound.headroom == 1)
  }

  @Test func theStemsAddUpToWhatWasEncodedLast() throws {
    let request = RenderRequest(
      plan: try plan(Self.drums(seed: 3)),
      output: folder.file("out.mp4"),
      stems: folder.file("stems")
    )
    let sound = try RenderJob(request).run(cancellation: .never) { _ in }.sound
    let stem = try TestSound.decode(folder.file("stems/music.wav"))
    #expect(sound.headroom < 1)
    let peak = ReferenceLoudness.truePeak(stem, sampleRate: 48_000)
    #expect(peak < request.plan.sound.ceiling * sound.headroom * 1.023)
  }

  @Test func thePictureIsTheSameAfterASecondTry() throws {
    let plan = try plan(Self.drums(seed: 4))
    let answer = try render(plan, to: "drums.mp4")
    #expect(answer.sound.headroom < 1)
    var quiet = plan
    quiet.sound.loudness = -30
    #expect(try render(quiet, to: "quiet.mp4").sound.headroom == 1)
    _ = try folder.ffmpeg(folder.file("drums.mp4"), to: "drums.h264", ["-c", "copy"])
    _ = try folder.ffmpeg(folder.file("quiet.mp4"), to: "quiet.h264", ["-c", "copy"])
    #expect(try folder.read("drums.h264") == folder.read("quiet.h264"))
    let verification = VerifyRequest(plan: plan, output: folder.file("drums.mp4"), sound: answer.sound)
    let faults = try Verifier(verification).run(cancellation: .never) { _ in }.faults
    #expect(faults.filter { $0.message.contains("picture") || $0.message.contains("frame") } == [])
    #expect(try folder.names.allSatisfy { !$0.hasSuffix(".part") })
  }
}
