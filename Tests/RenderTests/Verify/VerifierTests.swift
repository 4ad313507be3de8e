import InkMedia
import InkMessages
import InkPlan
import InkRender
import InkTime
import MediaTestSupport
import TestSupport
import Testing

/// Outputs that are as planned pass, and each kind of damage is found, named and put in its place.
struct VerifierTests {
  private let folder: TemporaryFolder
  /// Two words, music that loops below them, ducked and faded, and an effect, with pauses between.
  private let plan: RenderPlan

  private static let seconds = 48_000
  private static let length = 7 * seconds / 2

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
    let files = try [
      folder.wav(VerifierTests.voice(seed: 1), name: "one.wav", rate: 24_000, channels: 1),
      folder.wav(VerifierTests.voice(seed: 2), name: "two.wav", rate: 24_000, channels: 1),
      folder.ffmpeg(folder.wav(VerifierTests.chord(), name: "chord.wav"), to: "loop.opus", ["-b:a", "128k"]),
      folder.wav(TestSound.sine(900, frames: 9600, amplitude: 0.3), name: "pop.wav"),
      folder.wav([Float](repeating: 0, count: 36_000), name: "silence.wav", rate: 24_000, channels: 1),
    ]
    var plan = try Plans.plan(
      frames: VerifierTests.length,
      files: files,
      audio: [
        Plans.audio(2, 24_000, 3 * 48_000, loops: true, gain: 0.3, fadeIn: 4800, fadeOut: 12_000, duck: 0.6),
        Plans.audio(3, 3 * 48_000 + 8345, 3 * 48_000 + 17_945, kind: .sound),
      ],
      speech: [Plans.speech(0, 36_000, 72_000), Plans.speech(1, 88_000, 124_000)]
    )
    for index in plan.files.indices {
      plan.files[index].content = try Probe.file(plan.files[index].path, cancellation: .never).content
    }
    self.plan = plan
  }

  /// 0.75 s of noise that comes and goes as syllables do.
  private static func voice(seed: UInt64) -> [Float] {
    var numbers = RandomNumbers(seed: seed)
    var (slow, fast): (Float, Float) = (0, 0)
    return (0..<18_000).map { frame in
      slow = slow * 0.8 + Float.random(in: -1...1, using: &numbers) * 0.2
      fast = fast * 0.5 + slow * 0.5
      let syllable = (frame / 4000) % 3 == 2 ? 0.2 : Float(1)
      return fast * syllable
    }
  }

  /// 0.8 s that do not end as they start.
  private static func chord() -> [Float] {
    let (low, high) = (TestSound.sine(221, frames: 38_400), TestSound.sine(333, frames: 38_400))
    return zip(low, high).map { $0 * 0.6 + $1 * 0.4 }
  }

  private func render(_ plan: RenderPlan, to name: String) throws -> LoudnessReport {
    let job = try SoundJob(RenderRequest(plan: plan, output: folder.file(name)))
    return try job.run(cancellation: .never) { _ in }.sound
  }

  private func verify(_ name: String, _ sound: LoudnessReport, plan: RenderPlan? = nil) throws -> VerifyAnswer
  {
    let request = VerifyRequest(plan: plan ?? self.plan, output: folder.file(name), sound: sound)
    return try Verifier(request).run(cancellation: .never) { _ in }
  }

  /// Renders the plan, changes the samples, writes them in the same form, and verifies that.
  private func verifyDamaged(
    _ format: SoundFormat,
    _ damage: (inout [Float]) -> Void
  ) throws -> [OutputIssue] {
    let sound = try render(plan, to: "mix.wav")
    var samples = try TestSound.decode(folder.file("mix.wav"))
    damage(&samples)
    _ = try folder.wav(samples, name: "damaged.wav")
    guard format != .wav else { return try verify("damaged.wav", sound).faults }
    let name = "damaged.\(format.rawValue)"
    _ = try folder.ffmpeg(folder.file("damaged.wav"), to: name, ["-b:a", "192k"])
    return try verify(name, sound).faults
  }

  /// Renders another plan and verifies that against this one.
  private func verifyOther(_ format: SoundFormat, _ change: (inout RenderPlan) -> Void) throws
    -> [OutputIssue]
  {
    var other = plan
    change(&other)
    let sound = try render(plan, to: "mix.wav")
    _ = try render(other, to: "other.\(format.rawValue)")
    return try verify("other.\(format.rawValue)", sound).faults
  }

  @Test(arguments: zip(SoundFormat.allCases, [nil, -14, -23, nil, -14]))
  func whatWasRenderedPasses(_ format: SoundFormat, _ loudness: Double?) throws {
    var plan = plan
    plan.sound.loudness = loudness
    let name = "out.\(format.rawValue)"
    let sound = try render(plan, to: name)
    let answer = try verify(name, sound, plan: plan)
    #expect(answer.faults == [])
    #expect(answer.sounds == 4 && answer.inaudibleSounds == 0)
  }

  @Test func aLimitedMixPasses() throws {
    var plan = plan
    plan.audio[0].gain = 4
    plan.speech[0].gain = 4
    for format in [SoundFormat.wav, .opus] {
      let sound = try render(plan, to: "loud.\(format.rawValue)")
      #expect(sound.limited < 0.7)
      #expect(try verify("loud.\(format.rawValue)", sound, plan: plan).faults == [])
    }
  }

  @Test(arguments: [SoundFormat.wav, .opus, .m4a])
  func aGap(_ format: SoundFormat) throws {
    let faults = try verifyDamaged(format) { samples in
      for index in 50_000 * 2..<52_400 * 2 { samples[index] = 0 }
    }
    let fault = try #require(faults.first)
    #expect(faults.count == 1, "\(faults)")
    #expect(fault.element == 2)
    let range = try #require(fault.range)
    #expect(abs(range.start.count - 50_000) <= 960 && abs(range.end.count - 52_400) <= 960, "\(range)")
    #expect(fault.message == "there is silence for about 40 ms, where the speech \"Word\" should be heard")
  }

  @Test(arguments: [SoundFormat.wav, .mp3])
  func soundWhereSilenceIsPlanned(_ format: SoundFormat) throws {
    let faults = try verifyDamaged(format) { samples in
      for (index, value) in TestSound.sine(500, frames: 2400, amplitude: 0.05).enumerated() {
        samples[4800 * 2 + index] += value
      }
    }
    #expect(faults.count == 1)
    let fault = try #require(faults.first)
    #expect(
      fault.message.hasPrefix("there is sound at -"),
      "\(fault.message)"
    )
    #expect(abs((fault.range?.start.count ?? 0) - 4800) <= 1440 && fault.element == nil)
  }

  @Test(arguments: [
    (SoundFormat.wav, 1), (.flac, -1), (.wav, 4800), (.opus, 480), (.m4a, -960), (.mp3, 4800),
  ])
  func aShiftedElement(_ format: SoundFormat, _ shift: Int) throws {
    let faults = try verifyOther(format) { plan in
      plan.moveSpeech(1, by: shift)
    }
    let time = abs(shift) == 1 ? "1 sample" : "\(abs(shift) / 48) ms"
    #expect(
      faults.map(\.message) == [
        "the speech \"Word\" is \(time) too \(shift > 0 ? "late" : "early")"
      ]
    )
    #expect(faults.first?.range == TickRange(start: Ticks(88_000), end: Ticks(124_000)))
  }

  @Test(arguments: [(SoundFormat.wav, 0.5), (.flac, -0.5), (.opus, 3), (.m4a, -3), (.mp3, 3)])
  func aWrongGain(_ format: SoundFormat, _ decibels: Double) throws {
    let factor = decibels == 3 ? 1.4125 : decibels == -3 ? 0.7079 : decibels > 0 ? 1.0593 : 0.9441
    let faults = try verifyOther(format) { $0.audio[0].gain *= factor }
    #expect(faults.map(\.element) == [0], "\(faults)")
    let message = faults.first?.message ?? ""
    #expect(message.hasPrefix("the music loop.opus is "))
    #expect(message.hasSuffix(" dB too \(decibels > 0 ? "loud" : "quiet")"))
    let told = message.split(separator: " ").dropFirst(4).first.flatMap { Double($0) } ?? 0
    #expect(abs(told - abs(decibels)) <= 0.3, "\(message)")
  }

  @Test(arguments: [SoundFormat.wav, .opus, .m4a])
  func aSpeechThatIsNotHeard(_ format: SoundFormat) throws {
    let faults = try verifyOther(format) { $0.speech[0].sentences[0].clip = 4 }
    #expect(faults.map(\.message) == ["the speech \"Word\" is not heard"])
    #expect(faults.first?.range == TickRange(start: Ticks(36_000), end: Ticks(72_000)))
  }

  @Test(arguments: [SoundFormat.wav, .mp3])
  func anEffectThatIsNotHeard(_ format: SoundFormat) throws {
    let faults = try verifyOther(format) { $0.audio.removeLast() }
    #expect(faults.map(\.element) == [1])
    #expect(faults.first?.message.contains("pop.wav") == true, "\(faults)")
  }

  @Test func aSeamThatClicks() throws {
    // The fourth turn starts three times 38,400 frames after the first.
    let seam = 24_000 + 38_400 * 3
    let faults = try verifyDamaged(.wav) { samples in
      for index in (seam + 3) * 2..<(seam + 12) * 2 { samples[index] = 0 }
    }
    #expect(faults.count == 1)
    let message = "the sound does not match the plan where the music loop.opus starts again: it differs by "
    #expect(faults.first?.message.hasPrefix(message) == true, "\(faults)")
    #expect(faults.first?.element == 0)
  }

  @Test(arguments: SoundFormat.allCases)
  func aShorterFile(_ format: SoundFormat) throws {
    let faults = try verifyDamaged(format) { $0.removeLast(4800 * 2) }
    #expect(faults.first?.message.hasPrefix("the sound lasts 3.40 s (163200 samples)") == true, "\(faults)")
  }

  @Test(arguments: SoundFormat.allCases)
  func aFileThatIsCutShort(_ format: SoundFormat) throws {
    let name = "cut.\(format.rawValue)"
    let sound = try render(plan, to: name)
    let bytes = try folder.read(name)
    try folder.write(Array(bytes.prefix(bytes.count * 6 / 10)), to: name)
    #expect(try verify(name, sound).faults.isEmpty == false)
    try folder.write([UInt8](), to: name)
    #expect(try verify(name, sound).faults.map(\.message) == ["\(folder.file(name)) is empty"])
  }

  @Test func anotherLoudnessAndAPeakBeyondTheCeiling() throws {
    let faults = try verifyDamaged(.wav) { samples in
      let peak = samples.map(abs).max() ?? 1
      for index in samples.indices { samples[index] *= 0.99 / peak }
    }.map(\.message)
    #expect(
      faults.contains { $0.hasPrefix("the music loop.opus is ") && $0.hasSuffix("dB too loud") },
      "\(faults)"
    )
    #expect(faults.contains { $0.hasPrefix("the true peak is ") })
  }

  @Test func anotherForm() throws {
    let sound = try render(plan, to: "mix.wav")
    _ = try folder.ffmpeg(folder.file("mix.wav"), to: "mono.flac", ["-ac", "1", "-ar", "44100"])
    let faults = try verify("mono.flac", sound).faults.map(\.message)
    #expect(faults.first == "its sound has 1 channels at 44100 Hz, not 2 at 48000 Hz")
  }
}
