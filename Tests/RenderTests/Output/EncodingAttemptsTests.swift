import InkMedia
import InkMessages
import InkPlan
import MediaTestSupport
import TestSupport
import Testing

@testable import InkRender

/// What is encoded is as loud as the mix.
struct EncodingAttemptsTests {
  private let folder: TemporaryFolder

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
  }

  private static let frames = 3 * 48_000

  private func plan(_ samples: [Float]) throws -> RenderPlan {
    let file = try folder.wav(samples, name: "sound.wav")
    var plan = try Plans.plan(frames: Self.frames, files: [file], audio: [Plans.audio(0, 0, Self.frames)])
    plan.sound.loudness = nil
    return plan
  }

  private func render(_ plan: RenderPlan, to name: String) throws -> LoudnessReport {
    let request = RenderRequest(plan: plan, output: folder.file(name))
    return try RenderJob(request).run(cancellation: .never) { _ in }.sound
  }

  private static func scaled(_ amplitude: Float) -> [Float] {
    let sine = TestSound.sine(440, frames: frames)
    let most = sine.max() ?? 1
    return sine.map { $0 * amplitude / most }
  }

  private func loudness(_ name: String) throws -> Double {
    ReferenceLoudness.measure(try TestSound.decode(folder.file(name)), sampleRate: 48_000).integrated
  }

  @Test(arguments: ["m4a", "mp4"]) func aLoudToneIsAsLoudAsItsMix(_ ending: String) throws {
    let plan = try plan(Self.scaled(0.7))
    let sound = try render(plan, to: "out.\(ending)")
    _ = try render(plan, to: "out.wav")
    #expect(try abs(loudness("out.\(ending)") - loudness("out.wav")) < 0.1)
    #expect(try #require(sound.avoidedLoss) > 1)
    #expect(sound.truePeak <= plan.sound.ceiling * 1.005)
    let verification = VerifyRequest(plan: plan, output: folder.file("out.\(ending)"), sound: sound)
    #expect(try Verifier(verification).run(cancellation: .never) { _ in }.faults == [])
  }

  /// One that is heard for a moment among other sounds, which the loudness of the whole does not show.
  @Test func aMomentaryToneIsAsLoudAsItsMix() throws {
    var samples = Self.scaled(0.7)
    for index in samples.indices where !(48_000..<96_000).contains(index / 2) { samples[index] *= 0.3 }
    #expect(try #require(try render(plan(samples), to: "out.m4a").avoidedLoss) > 1)
  }

  @Test func aQuietToneIsEncodedOnce() throws {
    #expect(try render(plan(Self.scaled(0.4)), to: "out.m4a").avoidedLoss == nil)
  }

  /// The other codecs, and AAC at low rates, have one coder.
  @Test(arguments: ["opus", "mp3", "m4a"]) func otherCodersKeepTheLevel(_ ending: String) throws {
    var plan = try plan(Self.scaled(0.7))
    plan.sound.bitRate = 96_000
    #expect(try render(plan, to: "out.\(ending)").avoidedLoss == nil)
    _ = try render(plan, to: "out.wav")
    #expect(try abs(loudness("out.\(ending)") - loudness("out.wav")) < 0.2)
  }

  /// Of noise, no coder keeps the highest frequencies.
  @Test func noiseStaysWithTheFastCoder() throws {
    var numbers = RandomNumbers(seed: 5)
    let noise = (0..<Self.frames * 2).map { _ in Float.random(in: -0.3...0.3, using: &numbers) }
    let plan = try plan(noise)
    #expect(try render(plan, to: "out.m4a").avoidedLoss == nil)
  }

  // MARK: Decisions

  private func attempts() -> EncodingAttempts {
    EncodingAttempts(ceiling: 0.9, gains: MixGains(), codec: (.aac, bitRate: 192_000))
  }

  /// What came of attempts, one after the other: the losses and peaks that were measured.
  private func again(_ attempts: inout EncodingAttempts, _ loss: Double, _ peak: Double) -> Bool {
    attempts.needsAnother(afterLoss: loss, peak: peak)
  }

  @Test func theBetterCoderIsKept() {
    var better = attempts()
    #expect(better.coder == .fast && better.comparesLoudness)
    let isTried = again(&better, 1.2, 0.8)
    #expect(isTried && better.coder == .default)
    let goesOn = again(&better, 0.1, 0.8)
    #expect(!goesOn && better.avoidedLoss == 1.2)
  }

  @Test func aCoderThatIsNoBetterIsNotKept() {
    var attempts = attempts()
    let isTried = again(&attempts, 1.2, 0.8)
    let isUndone = again(&attempts, 1.1, 0.8)
    #expect(isTried && isUndone && attempts.coder == .fast)
    let goesOn = again(&attempts, 1.2, 0.8)
    #expect(!goesOn && attempts.avoidedLoss == nil && attempts.gains == MixGains())
  }

  @Test func peaksComeDownWithTheCoderThatIsKept() {
    var better = attempts()
    let isTried = again(&better, 1.2, 1)
    let isLowered = again(&better, 0, 1)
    #expect(isTried && isLowered && better.coder == .default)
    #expect(better.gains.headroom < 0.91 && !better.comparesLoudness)
    let goesOn = again(&better, 0, 0.89)
    #expect(!goesOn && better.avoidedLoss == 1.2)

    var noBetter = attempts()
    _ = again(&noBetter, 1.2, 1)
    #expect(noBetter.gains.headroom == 1)
    let isUndone = again(&noBetter, 1.2, 0.5)
    #expect(isUndone && noBetter.coder == .fast && noBetter.gains.headroom < 0.91)
  }

  @Test func atLowRatesThereIsOneCoder() {
    var attempts = EncodingAttempts(ceiling: 0.9, gains: MixGains(), codec: (.aac, bitRate: 96_000))
    let goesOn = again(&attempts, 5, 0.8)
    #expect(!attempts.comparesLoudness && !goesOn)
  }
}
