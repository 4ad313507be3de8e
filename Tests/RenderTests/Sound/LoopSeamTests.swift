import InkMedia
import InkPlan
import InkRender
import InkSystem
import InkTime
import MediaTestSupport
import TestSupport
import Testing

/// A loop turns without a click, and a file that was made to loop is played as it is.
struct LoopSeamTests {
  private let folder: TemporaryFolder

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
  }

  /// Two and a half turns and what they are made from.
  private func loop(_ samples: [Float], rate: Int = 48_000) throws -> (file: [Float], played: [Float]) {
    let file = try folder.wav(samples, rate: rate)
    let frames = samples.count / 2 * 5 / 2 * 48_000 / rate
    let plan = try Plans.plan(frames: frames, files: [file], audio: [Plans.audio(0, 0, frames, loops: true)])
    return (try TestSound.decode(file), try Plans.mix(plan, limits: false))
  }

  private func steps(_ samples: [Float]) -> [Float] {
    (1..<samples.count / 2).map { abs(samples[$0 * 2] - samples[$0 * 2 - 2]) }
  }

  private func isRepeated(_ played: [Float], _ file: [Float]) -> Bool {
    played.indices.allSatisfy { played[$0] == file[$0 % file.count] }
  }

  private static func noise(_ frames: Int) -> [Float] {
    var numbers = RandomNumbers(seed: 19)
    return (0..<frames * 2).map { _ in Float.random(in: -0.4...0.4, using: &numbers) }
  }

  /// Cycles of a sine, of which the last is whole or not.
  @Test(arguments: [2400, 4800, 48_000])
  func whatWasMadeToLoopIsPlayedAsItIs(_ frames: Int) throws {
    var chord = TestSound.sine(300, frames: frames)
    for (index, value) in TestSound.sine(1100, frames: frames, amplitude: 0.3).enumerated() {
      chord[index] += value
    }
    // A stroke at the start, in what was quiet at the end.
    var level: Float = 1
    let drums = Self.noise(frames).map { sample in
      level *= 0.9995
      return sample * level
    }
    let silence = [Float](repeating: 0, count: frames * 2)
    for sound in [TestSound.sine(100, frames: frames), chord, drums, silence, Self.noise(frames)] {
      let (file, played) = try loop(sound)
      #expect(isRepeated(played, file))
    }
  }

  @Test(arguments: [(48_000, 48_000), (2000, 48_000), (30_030, 44_100), (700, 48_000)])
  func aStepAtTheTurnIsFadedOver(_ frames: Int, _ rate: Int) throws {
    // The last cycle ends at its peak.
    let tone = (0..<frames * 2).map { index in
      let cycles: Double = 100.25 * Double(index / 2) / Double(rate)
      let angle: Double = 2 * Double.pi * cycles + 1.2
      return Float(0.78 * cos(angle))
    }
    let (file, played) = try loop(tone, rate: rate)
    let local = steps(file).max() ?? 0
    #expect(abs(file[file.count - 2] - file[0]) > 4 * local, "the file was not made to loop")
    #expect(played.count == file.count / 2 * 5 / 2 * 48_000 / rate * 2)
    #expect((steps(played).max() ?? 1) < 2.5 * local)
    guard rate == 48_000 else { return }
    // The first turn, and all but 30 ms of the others, are as in the file.
    let reach = min(1440, frames / 2) * 2
    for index in played.indices where index < file.count || index % file.count >= reach {
      #expect(played[index] == file[index % file.count])
    }
  }

  @Test func theFadeKeepsThePower() throws {
    var sound = Self.noise(24_000)
    // Slow noise, whose steps are smaller than the one at its turn.
    for _ in 0..<3 {
      for index in 2..<sound.count {
        let last: Float = sound[index - 2] * 0.95
        sound[index] = last + sound[index] * 0.05
      }
    }
    for index in sound.indices {
      let offset: Float = index < 24_000 ? 0.3 : -0.3
      sound[index] = sound[index] * 8 + offset
    }
    let (file, played) = try loop(sound)
    #expect(!isRepeated(played, file))
    let fade = played[file.count..<file.count + 2880]
    #expect((0.2...0.45).contains(TestSound.level(fade)), "\(TestSound.level(fade))")
  }

  @Test func theVerifierHearsTheSameLoop() throws {
    let tone = TestSound.sine(100.5, frames: 24_000)
    let file = try folder.wav(tone)
    let plan = try Plans.plan(frames: 90_000, files: [file], audio: [Plans.audio(0, 0, 90_000, loops: true)])
    let output = folder.file("out.wav")
    let report = try SoundJob(.init(plan: plan, output: output)).run(cancellation: .never) { _ in }.sound
    let answer = try Verifier(.init(plan: plan, output: output, sound: report)).run(cancellation: .never) {
      _ in
    }
    #expect(answer.faults == [])
  }
}
