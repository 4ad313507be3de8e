import Foundation
import InkMedia
import InkMessages
import InkPlan
import InkTime
import MediaTestSupport
import TestSupport
import Testing

@testable import InkRender

struct MixerTests {
  private let folder: TemporaryFolder

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
  }

  /// A stereo ramp of 16-bit steps, in which every frame is known by its value.
  private func ramp(_ frames: Int, from first: Int = 1) -> [Float] {
    (0..<frames * 2).map { Float(first + $0 / 2) / 32_768 }
  }

  private func frame(_ mix: [Float], _ index: Int) -> Int { Int(mix[index * 2] * 32_768) }

  @Test func soundsStandWhereThePlanPutsThem() throws {
    let file = try folder.wav(ramp(1000))
    let mix = try Plans.mix(
      try Plans.plan(frames: 5000, files: [file], audio: [Plans.audio(0, 1111, 1611, from: 200)])
    )
    #expect(mix.count == 10_000)
    #expect(mix[..<2222].allSatisfy { $0 == 0 })
    #expect((0..<500).allSatisfy { frame(mix, 1111 + $0) == 201 + $0 })
    #expect(mix[3222...].allSatisfy { $0 == 0 })
  }

  @Test func aSoundThatEndsEarlyLeavesSilence() throws {
    let file = try folder.wav(ramp(1000))
    let mix = try Plans.mix(try Plans.plan(frames: 3000, files: [file], audio: [Plans.audio(0, 10, 3000)]))
    #expect(frame(mix, 1009) == 1000)
    #expect(mix[2020...].allSatisfy { $0 == 0 })
  }

  @Test func soundsAddUpAtTheirGains() throws {
    let one = try folder.wav([Float](repeating: 0.125, count: 20_000), name: "1.wav")
    let two = try folder.wav([Float](repeating: 0.25, count: 20_000), name: "2.wav")
    let plan = try Plans.plan(
      frames: 10_000,
      files: [one, two],
      audio: [Plans.audio(0, 0, 10_000, gain: 2)],
      speech: [Plans.speech(1, 5000, 10_000, gain: 0.5)]
    )
    let mix = try Plans.mix(plan)
    #expect(mix[..<10_000].allSatisfy { $0 == 0.25 })
    #expect(mix[10_000...].allSatisfy { $0 == 0.375 })
  }

  @Test("Blocks and pieces of any size give the same samples")
  func blockSizes() throws {
    let music = try folder.ffmpeg(
      try folder.wav(TestSound.sweep(frames: 9000, rate: 44_100), rate: 44_100),
      to: "a.mp3"
    )
    let effect = try folder.ffmpeg(
      try folder.wav(TestSound.sine(900, frames: 7000, amplitude: 0.9)),
      to: "a.opus"
    )
    let plan = try Plans.plan(
      frames: 50_000,
      files: [music, effect],
      audio: [
        Plans.audio(0, 0, 50_000, from: 100, loops: true, gain: 0.7, fadeIn: 3000, fadeOut: 9000),
        Plans.audio(1, 777, 9000, gain: 1.5), Plans.audio(1, 7777, 12_000),
      ]
    )
    let expected = try Plans.mix(plan)
    #expect(expected.count == 100_000)
    for (block, piece) in [(1, 4096), (7, 100), (480, 1), (1024, 333), (50_000, 50_000)] {
      #expect(try Plans.mix(plan, blockFrames: block, piece: piece) == expected, "\(block)")
    }
  }

  @Test func aLoopBeginsAgainAtItsFirstSample() throws {
    let file = try folder.wav(ramp(1000))
    let mix = try Plans.mix(
      try Plans.plan(
        frames: 10_000,
        files: [file],
        audio: [Plans.audio(0, 0, 10_000, from: 300, loops: true)]
      )
    )
    // The ramp was not made to loop: its turns are faded over their first half.
    let kept = (0..<10_000).filter { $0 < 700 || $0 % 700 >= 350 }
    #expect(kept.allSatisfy { frame(mix, $0) == 301 + $0 % 700 })
  }

  @Test func aLoopOfOneSampleIsPlayedToo() throws {
    let file = try folder.wav(ramp(1000))
    let mix = try Plans.mix(
      try Plans.plan(frames: 5000, files: [file], audio: [Plans.audio(0, 0, 5000, from: 999, loops: true)])
    )
    #expect(mix.allSatisfy { $0 == 1000 / 32_768 })
  }

  @Test func aLoopThatIsTooLongToKeepIsDecodedAgainExactly() throws {
    let file = try folder.wav(ramp(30_000))
    let store = LoopStore()
    store.keep((48_000, false, [Float](repeating: 0, count: store.available)), of: "other", from: .zero)
    let loop = try LoopSource(path: file, from: Ticks(1000), store: store, cancellation: .never)
    var block = [Float](repeating: 0, count: 2 * 100_000)
    var span = block.mutableSpan
    #expect(try loop.read(into: &span, frames: 0..<100_000) == 100_000)
    let kept = (0..<100_000).filter { $0 < 29_000 || $0 % 29_000 >= 1440 }
    #expect(kept.allSatisfy { frame(block, $0) == 1001 + $0 % 29_000 })
  }

  struct Form: Sendable, CustomTestStringConvertible {
    let name: String
    var rate = 48_000
    var options: [String] = []
    var isLossy: Bool { !options.isEmpty }
    var testDescription: String { "\(name) at \(rate)" }
  }

  private static let forms = [
    Form(name: "a.wav"), Form(name: "a.flac"), Form(name: "a.opus", options: ["-b:a", "192k"]),
    Form(name: "a.ogg", options: ["-c:a", "libvorbis", "-q:a", "8"]),
    Form(name: "a.mp3", options: ["-b:a", "320k"]),
    Form(name: "a.m4a", options: ["-b:a", "320k", "-movie_timescale", "48000"]),
    Form(name: "a.wav", rate: 44_100), Form(name: "a.flac", rate: 22_050),
    Form(name: "a.mp3", rate: 44_100, options: ["-b:a", "320k"]),
  ]

  /// A sine whose periods fill the file: a lost, doubled or distorted sample at the seam makes its second
  /// difference are out. What lossy codecs leave of the sine at the ends of the file is theirs, but no
  /// step is larger than the sine's own.
  @Test("A loop has no seam", arguments: forms)
  func seam(_ form: Form) throws {
    let frames = form.rate
    let sine = TestSound.sine(300, frames: frames, rate: Double(form.rate))
    let file = try folder.ffmpeg(try folder.wav(sine, rate: form.rate), to: form.name, form.options)
    let mix = try Plans.mix(
      try Plans.plan(frames: 150_000, files: [file], audio: [Plans.audio(0, 0, 150_000, loops: true)])
    )
    func bend(_ index: Int) -> Float {
      abs(mix[index * 2 + 2] - 2 * mix[index * 2] + mix[index * 2 - 2])
    }
    let step = Float(0.5 * 2 * Double.pi * 300 / 48_000)
    let usual = (10_000..<38_000).map(bend).max() ?? 0
    for seam in [48_000, 96_000, 144_000] {
      let there = (seam - 20..<seam + 20).map(bend).max() ?? 1
      #expect(there < (form.isLossy ? step : usual * 1.5 + 1e-4))
    }
  }

  @Test("A loop that begins midway has no seam either", arguments: forms)
  func seamFromWithin(_ form: Form) throws {
    // From 0.4 s on, 0.6 s are left: 180 periods of the sine.
    let sine = TestSound.sine(300, frames: form.rate, rate: Double(form.rate))
    let file = try folder.ffmpeg(try folder.wav(sine, rate: form.rate), to: form.name, form.options)
    let music = Plans.audio(0, 0, 110_000, from: 19_200, loops: true)
    let mix = try Plans.mix(try Plans.plan(frames: 110_000, files: [file], audio: [music]))
    if form.rate == 48_000 {
      // What the decoder gives of the file from there on, over and over, to the sample.
      let turn = Array(try TestSound.decode(file)[(19_200 * 2)...])
      #expect(abs(turn.count / 2 - 28_800) <= 128)
      // The encoder of vorbis leaves out the last frames, so that the turns step and are faded over.
      let faded = form.name == "a.ogg" ? 2880 : 0
      let kept = mix.indices.filter { $0 < turn.count || $0 % turn.count >= faded }
      #expect(kept.allSatisfy { mix[$0] == turn[$0 % turn.count] })
    } else {
      // The phase goes on across each seam.
      let whole = TestSound.sine(300, frames: 110_000)
      for place in [24_800, 29_800, 53_600, 58_600, 82_400, 87_400] {
        let there = (place * 2..<(place + 3000) * 2).map { abs(mix[$0] - whole[$0]) }.max() ?? 1
        #expect(there < (form.isLossy ? 0.05 : 0.001), "\(place)")
      }
    }
  }

  @Test func resampledSoundKeepsPlaceAndLevel() throws {
    let file = try folder.wav(TestSound.sine(440, frames: 44_100, rate: 44_100), rate: 44_100)
    let mix = try Plans.mix(
      try Plans.plan(frames: 60_000, files: [file], audio: [Plans.audio(0, 6000, 60_000)])
    )
    let expected = TestSound.sine(440, frames: 48_000)
    #expect((1000..<94_000).allSatisfy { abs(mix[12_000 + $0] - expected[$0]) < 0.001 })
    #expect(mix[108_000...].allSatisfy { $0 == 0 })
  }

  @Test func fadesKeepThePowerOfACrossing() throws {
    let constant = try folder.wav([Float](repeating: 0.5, count: 40_000))
    let fade = try Plans.mix(
      try Plans.plan(
        frames: 20_000,
        files: [constant],
        audio: [Plans.audio(0, 0, 20_000, fadeIn: 4000, fadeOut: 8000)]
      )
    )
    #expect(fade[0] == 0)
    #expect(abs(fade[2000 * 2] - 0.5 * 0.707_106_8) < 1e-5)
    #expect(fade[(4000 * 2)..<(12_000 * 2)].allSatisfy { $0 == 0.5 })
    #expect(abs(fade[16_000 * 2] - 0.5 * 0.707_106_8) < 1e-5)
    #expect(abs(fade[39_999]) < 0.001 && fade[39_999] > 0)
    for step in 0..<4000 {
      let rising = fade[step * 2]
      let falling = fade[(12_000 + step * 2) * 2]
      #expect(abs(rising * rising + falling * falling - 0.25) < 1e-4)
    }
  }

  @Test func nothingIsBeyondTheCeilingAndTheLimitingIsTold() throws {
    let loud = try folder.wav(TestSound.sine(100, frames: 48_000, amplitude: 0.9))
    var plan = try Plans.plan(frames: 48_000, files: [loud], audio: [Plans.audio(0, 0, 48_000, gain: 3)])
    plan.sound.ceiling = 0.5
    let mixer = Mixer(plan)
    let mix = try Plans.samples(of: mixer)
    #expect(mix.count == 96_000)
    #expect(mix.span.peak <= 0.5)
    #expect(mix.span.peak > 0.49)
    #expect(abs(mixer.lowestGain - 0.5 / 2.7) < 0.003)
  }

  /// A number that the mixer does not read would change nothing.
  @Test(arguments: PlanLimits.audio.map { ($0.name, $0.bounds) })
  func eachNumberOfASoundIsHeard(name: String, bounds: ClosedRange<Double>) throws {
    let file = try folder.wav(TestSound.sine(300, frames: 4800, amplitude: 0.2))
    let clip = try folder.wav(TestSound.sine(500, frames: 2400, amplitude: 0.2), name: "clip.wav")
    var plan = try Plans.plan(
      frames: 4800,
      files: [file, clip],
      audio: [Plans.audio(0, 0, 4800)],
      speech: [Plans.speech(1, 1200, 2400)]
    )
    let usual = try Plans.mix(plan)
    var members = try #require(
      JSONSerialization.jsonObject(with: try JSONEncoder().encode(plan.audio[0])) as? [String: Any]
    )
    members[name] = bounds.lowerBound + 0.37 * (bounds.upperBound - bounds.lowerBound)
    plan.audio[0] = try JSONDecoder().decode(
      AudioItem.self,
      from: try JSONSerialization.data(withJSONObject: members)
    )
    #expect(try Plans.mix(plan) != usual, "\(name)")
  }

  @Test func anEmptyPlanIsSilent() throws {
    #expect(try Plans.mix(try Plans.plan(frames: 0, files: [])).isEmpty)
    #expect(try Plans.mix(try Plans.plan(frames: 777, files: [])) == [Float](repeating: 0, count: 1554))
  }

  @Test func soundsThatCannotBePlayedAreRefused() throws {
    let file = try folder.wav(ramp(100))
    let good = try Plans.plan(frames: 100, files: [file], audio: [Plans.audio(0, 0, 100)])
    func refuses(_ kind: MediaError.Kind, _ change: (inout RenderPlan) -> Void) {
      var plan = good
      change(&plan)
      let problem = #expect(throws: MediaError.self) { try Plans.mix(plan) }
      #expect(problem?.kind == kind)
    }
    refuses(.request) { plan in for _ in 0..<300 { plan.add(Plans.audio(0, 0, 100)) } }
    refuses(.unusableFile) { $0.elements[0].media?.from = Ticks(101) }
    refuses(.unusableFile) {
      $0.elements[0].media?.from = Ticks(100)
      $0.elements[0].media?.fit = .loop
    }
  }

  @Test func problemsNameTheElement() throws {
    let text = try folder.write(Array("no sound".utf8), to: "a.opus")
    let plan = try Plans.plan(frames: 100, files: [text], audio: [Plans.audio(0, 0, 100)])
    let problem = #expect(throws: MediaError.self) { try Plans.mix(plan) }
    #expect(problem?.element == 0)
    #expect(problem?.path == text)
  }
}
