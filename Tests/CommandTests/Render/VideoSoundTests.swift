import InkTime
import TestSupport
import Testing

/// The sound of a `[video]`, which has a picture that is not shown yet.
@Suite struct VideoSoundTests {
  private let shop: Sandbox
  /// Two seconds, lossless in the film.
  private let sound = TestSound.sweep(frames: 96_000, amplitude: 0.4)

  init() throws {
    shop = try Sandbox()
    let wav = try shop.folder.wav(sound, name: "sound.wav")
    _ = try shop.folder.ffmpeg(
      "color=red:size=64x64:rate=30:duration=2",
      to: "film.mkv",
      ["-i", wav, "-c:a", "flac", "-map", "0:v", "-map", "1:a"],
      from: "lavfi"
    )
  }

  private func write(_ tag: String) throws {
    try shop.folder.write(
      "[tts]Here comes a film.[/tts]\n[pause duration=\"1s\"/]\n\(tag)\n[pause duration=\"3s\"/]\n",
      to: "script.inkslop"
    )
  }

  /// Renders as loud as it is, and has the result verified.
  private func render(_ output: String = "out.wav", _ options: String...) throws {
    let outcome = try shop.run(
      ["render", "script.inkslop", "-o", output, "--loudness", "off", "--verify"] + options
    )
    #expect(outcome.status == 0, "\(outcome.standardError)")
    #expect(outcome.standardError.contains("verified: "), "\(outcome.standardError)")
  }

  /// When the film starts, as a frame.
  private func start() throws -> Int {
    let plan = try shop.measuredPlan(of: "script.inkslop")
    return Int(try #require(plan.speech.last).end.count) + 48_000
  }

  @Test func itIsHeardAtItsPlaceAndGain() throws {
    try write("[video file=\"film\" volume=\"50%\" from=\"500ms\"/]")
    try render("out.wav", "--samples", "float", "--stems", "stems")
    let start = try start()
    for file in ["out.wav", "stems/effects.wav"] {
      let samples = try shop.samples(of: file)
      #expect(samples[(start * 2 - 24_000)..<start * 2].allSatisfy { $0 == 0 }, "\(file)")
      let from = 24_000 * 2
      let isExact = sound[from...].indices.allSatisfy {
        abs(samples[start * 2 + $0 - from] - sound[$0] * 0.5) < 1 / 30_000
      }
      #expect(isExact, "\(file)")
      #expect(samples[(start * 2 + sound.count - from)...].allSatisfy { $0 == 0 }, "\(file)")
    }
    for part in ["narration", "music"] {
      #expect(try shop.samples(of: "stems/\(part).wav")[(start * 2)...].allSatisfy { $0 == 0 }, "\(part)")
    }
  }

  @Test func itLoopsWithItsPicture() throws {
    try write("[video file=\"film\" volume=\"1\" fit=\"loop\"/]")
    try render()
    let start = try start()
    let samples = try shop.samples(of: "out.wav")
    #expect(
      (0..<3 * 96_000).allSatisfy { abs(samples[start * 2 + $0] - sound[$0 % sound.count]) < 1 / 15_000 }
    )
  }

  @Test func withoutAVolumeItIsSilent() throws {
    try write("[video file=\"film\"/]")
    try render()
    let start = try start()
    #expect(try shop.samples(of: "out.wav")[(start * 2)...].allSatisfy { $0 == 0 })
  }

  @Test func aVideoIsVerifiedWithItAndItsStems() throws {
    try write("[video file=\"film\" volume=\"1\"/]")
    try render("out.mp4", "--stems", "stems")
    let start = try start()
    let effects = try shop.samples(of: "stems/effects.wav")
    #expect(TestSound.level(effects[(start * 2)..<(start * 2 + sound.count)]) > 0.05)
    #expect(try shop.samples(of: "stems/narration.wav").count == effects.count)
  }
}
