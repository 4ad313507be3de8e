import InkMedia
import InkMessages
import InkPlan
import InkTime
import MediaTestSupport
import TestSupport
import Testing

@testable import InkRender
import InkSystem

struct LoudnessTests {
  private let folder: TemporaryFolder

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
  }

  /// Something like speech: bursts of noise with loud peaks and pauses.
  private func babble(_ frames: Int, amplitude: Float, seed: UInt64 = 3) -> [Float] {
    var numbers = RandomNumbers(seed: seed)
    var samples = [Float](repeating: 0, count: frames * 2)
    for frame in 0..<frames where frame / 9600 % 3 != 2 {
      let peak: Float = frame % 4800 < 24 ? 2.5 : 1
      // The upper bits of a number, as -1 to 1.
      let value = (Float(numbers.next() >> 40) / 8_388_608 - 1) * peak * amplitude
      samples[frame * 2] = value
      samples[frame * 2 + 1] = value * 0.9
    }
    return samples
  }

  private func mastered(_ plan: RenderPlan, parts: Bool = false) throws -> (
    samples: [Float], figures: LoudnessReport
  ) {
    let store = LoopStore()
    let mastering = Mastering(plan, store: store, cancellation: .never)
    let gains = try mastering.gains { _ throws(MediaError) in }
    let sound = try MasteredSound(
      plan,
      gains,
      MasteredSound.Options(blockFrames: 4096, hasParts: parts, measures: .loudnessAndPeak),
      store: store,
      cancellation: .never
    )
    var samples: [Float] = []
    while let block = try sound.next() { samples += block.samples[..<(block.frames * 2)] }
    return (samples, sound.figures(nil))
  }

  private func loudness(of samples: [Float]) throws -> Double {
    let meter = LoudnessMeter(sampleRate: 48_000, frames: 0)
    meter.add(samples.span)
    return try #require(meter.integrated)
  }

  @Test(arguments: [-14.0, -16, -23]) func theMixComesToItsLoudness(_ target: Double) throws {
    let speech = try folder.wav(babble(96_000, amplitude: 0.02))
    var plan = try Plans.plan(frames: 96_000, files: [speech], speech: [Plans.speech(0, 0, 96_000)])
    plan.sound.loudness = target
    let (samples, figures) = try mastered(plan)
    #expect(abs(try loudness(of: samples) - target) <= 0.15)
    #expect(abs(try #require(figures.loudness) - target) <= 0.15)
    #expect(figures.truePeak <= plan.sound.ceiling)
    let meter = SoundMeter(frames: 96_000, blockFrames: samples.count / 2)
    meter.add(samples.span)
    #expect(figures.truePeak == meter.finish().truePeak)
  }

  @Test func belowTheCeilingOnlyTheGainChanges() throws {
    let tone = TestSound.sine(1000, frames: 96_000, amplitude: 0.01)
    let file = try folder.wav(tone)
    var plan = try Plans.plan(frames: 96_000, files: [file], audio: [Plans.audio(0, 0, 96_000)])
    let plain = try Plans.mix(plan)
    plan.sound.loudness = -23
    let (samples, figures) = try mastered(plan)
    let gain = Float(figures.gain)
    #expect(figures.limited == 1)
    let isOnlyLouder = samples == plain.map { $0 * gain }
    #expect(isOnlyLouder)
    #expect(abs(20 * log10(figures.truePeak) + 23) < 0.1)
  }

  @Test func withoutATargetNothingIsTouched() throws {
    let file = try folder.wav(babble(96_000, amplitude: 0.02))
    let plan = try Plans.plan(frames: 96_000, files: [file], audio: [Plans.audio(0, 0, 96_000)])
    let (samples, figures) = try mastered(plan)
    let isUntouched = try samples == Plans.mix(plan, limits: false)
    #expect(isUntouched)
    #expect(figures.gain == 1)
  }

  @Test func silenceStaysSilent() throws {
    let file = try folder.wav([Float](repeating: 0, count: 96_000))
    var plan = try Plans.plan(frames: 48_000, files: [file], audio: [Plans.audio(0, 0, 48_000)])
    plan.sound.loudness = -14
    let (samples, figures) = try mastered(plan)
    #expect(samples.allSatisfy { $0 == 0 })
    #expect(figures.loudness == nil && figures.truePeak == 0 && figures.gain == 1)
  }

  /// Square waves have their true peaks far above their samples.
  @Test func squareWavesStayUnderTheCeilingForOtherMetersToo() throws {
    let square = (0..<96_000).flatMap { frame -> [Float] in
      let value: Float = (frame / 17).isMultiple(of: 2) ? 0.8 : -0.8
      return [value, -value]
    }
    var plan = try Plans.plan(
      frames: 96_000,
      files: [try folder.wav(square)],
      audio: [Plans.audio(0, 0, 96_000, gain: 4)]
    )
    plan.sound.loudness = -5
    let (samples, _) = try mastered(plan)
    let output = try folder.wav(samples, name: "out.wav")
    #expect(try ffmpegTruePeak(output) <= -0.9)
  }

  private func ffmpegTruePeak(_ path: String) throws -> Double {
    let outcome = try RunProgram.run([
      "ffmpeg", "-hide_banner", "-nostdin", "-i", path, "-af", "ebur128=peak=true", "-f", "null", "-",
    ])
    let peak = outcome.standardError.components(separatedBy: "Peak:").last?.split(separator: " ").first
    return try #require(peak.flatMap { Double($0) }, "\(outcome.standardError)")
  }

  @Test func clipsAreEvenedOutAmongThemselves() throws {
    let loud = try folder.wav(TestSound.sine(500, frames: 96_000, amplitude: 0.4), name: "loud.wav")
    let quiet = try folder.wav(TestSound.sine(500, frames: 96_000, amplitude: 0.2), name: "quiet.wav")
    let tiny = try folder.wav(TestSound.sine(500, frames: 9600, amplitude: 0.2), name: "tiny.wav")
    let lost = try folder.wav(TestSound.sine(500, frames: 96_000, amplitude: 0.002), name: "lost.wav")
    let silent = try folder.wav([Float](repeating: 0, count: 9600), name: "silent.wav")
    let plan = try Plans.plan(
      frames: 500_000,
      files: [loud, quiet, tiny, lost, silent],
      speech: [
        Plans.speech(0, 0, 96_000), Plans.speech(1, 96_000, 192_000), Plans.speech(2, 192_000, 201_600),
        Plans.speech(3, 210_000, 306_000), Plans.speech(4, 310_000, 319_600),
      ]
    )
    let gains = try ClipLevels(plan, cancellation: .never).gains()
    #expect(abs(gains[1] / gains[0] - 2) < 0.01)
    #expect(abs(gains[2] / gains[1] - 1) < 0.03)
    #expect(gains[0] < 1 && gains[1] > 1)
    #expect(abs(20 * log10(gains[3]) - 12) < 1e-9, "no clip is moved further")
    #expect(gains[4] == 1)
  }

  @Test func oneClipIsLeftAsItIs() throws {
    let clip = try folder.wav(TestSound.sine(500, frames: 9600))
    let plan = try Plans.plan(frames: 9600, files: [clip], speech: [Plans.speech(0, 0, 9600)])
    #expect(try ClipLevels(plan, cancellation: .never).gains().isEmpty)
  }

  @Test func aBrokenClipIsToldWithItsElement() throws {
    let clip = try folder.wav(TestSound.sine(500, frames: 9600))
    let text = try folder.write("nothing", to: "text.wav")
    let plan = try Plans.plan(
      frames: 9600,
      files: [clip, text],
      speech: [Plans.speech(0, 0, 9600), Plans.speech(1, 0, 9600)]
    )
    let problem = #expect(throws: MediaError.self) { try ClipLevels(plan, cancellation: .never).gains() }
    #expect(problem?.path == text)
    #expect(problem?.element == 1)
  }

  @Test func theSamePlanGivesTheSameSamplesEachTime() throws {
    let speech = try folder.wav(babble(100_000, amplitude: 0.2))
    var plan = try Plans.plan(
      frames: 120_000,
      files: [speech],
      audio: [Plans.audio(0, 0, 120_000, from: 999, loops: true, gain: 0.3, fadeOut: 40_000, duck: 0.6)],
      speech: [Plans.speech(0, 10_000, 110_000)]
    )
    plan.sound.loudness = -14
    let first = try mastered(plan)
    for _ in 0..<3 {
      let again = try mastered(plan, parts: true)
      let isSame = again.samples == first.samples
      #expect(isSame)
      #expect(again.figures == first.figures)
    }
  }

  @Test func stemsAddUpToTheMix() throws {
    let speech = try folder.wav(babble(100_000, amplitude: 0.3), name: "speech.wav")
    let music = try folder.wav(TestSound.sweep(frames: 70_000), name: "music.wav")
    var plan = try Plans.plan(
      frames: 100_000,
      files: [speech, music],
      audio: [
        Plans.audio(1, 0, 100_000, loops: true, duck: 0.5), Plans.audio(1, 50_000, 80_000, kind: .sound),
      ],
      speech: [Plans.speech(0, 0, 100_000)]
    )
    plan.sound.loudness = -10
    let stems = folder.file("stems")
    let request = RenderRequest(
      plan: plan,
      output: folder.file("mix.wav"),
      sampleFormat: .float,
      stems: stems
    )
    let answer = try SoundJob(request).run(cancellation: .never) { _ throws(MediaError) in }
    #expect(answer.sound.limited < 0.9, "the limiter is at work")
    let mix = try TestSound.decode(folder.file("mix.wav"))
    let parts = try ["narration", "music", "effects"].map { try TestSound.decode("\(stems)/\($0).wav") }
    #expect(parts.allSatisfy { $0.count == mix.count && $0.span.peak > 0.05 })
    #expect(mix.indices.allSatisfy { abs(mix[$0] - parts[0][$0] - parts[1][$0] - parts[2][$0]) < 1e-5 })
    #expect(parts[2][..<(50_000 * 2)].allSatisfy { $0 == 0 })
  }

  /// Each part alone goes beyond the ceiling and beyond full scale.
  @Test func stemsThatTakeAwayFromEachOtherAddUpToo() throws {
    let sweep = TestSound.sweep(frames: 70_000, amplitude: 0.9)
    let music = try folder.wav(sweep, name: "music.wav")
    let against = try folder.wav(sweep.map { -$0 }, name: "against.wav")
    let plan = try Plans.plan(
      frames: 70_000,
      files: [music, against],
      audio: [Plans.audio(0, 0, 70_000, gain: 4), Plans.audio(1, 0, 70_000, gain: 2.5, kind: .sound)]
    )
    let stems = folder.file("stems")
    let request = RenderRequest(plan: plan, output: folder.file("mix.wav"), stems: stems)
    let answer = try SoundJob(request).run(cancellation: .never) { _ throws(MediaError) in }
    #expect(answer.sound.limited < 0.9, "the limiter is at work")
    let mix = try TestSound.decode(folder.file("mix.wav"))
    let parts = try ["music", "effects"].map { try TestSound.decode("\(stems)/\($0).wav") }
    #expect(parts.allSatisfy { $0.span.peak > 1 })
    #expect(mix.indices.allSatisfy { abs(mix[$0] - parts[0][$0] - parts[1][$0]) < 1 / 32_000 })
  }

  @Test func aCancelledJobLeavesNoStems() throws {
    let music = try folder.wav(TestSound.sweep(frames: 70_000))
    let plan = try Plans.plan(frames: 70_000, files: [music], audio: [Plans.audio(0, 0, 70_000)])
    let request = RenderRequest(
      plan: plan,
      output: folder.file("mix.wav"),
      stems: folder.file("stems")
    )
    let asked = Counter()
    #expect(throws: MediaError(.cancelled, "cancelled")) {
      try SoundJob(request).run(cancellation: Cancellation { asked.next() > 3 }) { _ throws(MediaError) in
      }
    }
    #expect(try folder.names == ["sound.wav"])
  }
}
