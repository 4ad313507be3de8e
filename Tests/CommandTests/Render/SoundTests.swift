import InkPlan
import InkTime
import TestSupport
import Testing

@Suite struct SoundTests {
  @Test func soundAloneInEveryForm() throws {
    let shop = try Sandbox()
    try shop.folder.write(
      "[music file=\"examples/music/Carefree.opus\" fit=\"loop\" volume=\"0.3\" duck=\"true\"]\n"
        + "[tts]The mantis shrimp sees more than we do.[/tts]\n[sound file=\"examples/sounds/pop\" wait=\"true\"/]\n"
        + "[tts]It has sixteen kinds of cones.[/tts]\n[/music]\n",
      to: "script.inkslop"
    )
    let plan = try shop.measuredPlan(of: "script.inkslop")
    try shop.succeed("render", "script.inkslop", "-o", "out.wav")
    let written = try shop.samples(of: "out.wav")
    for ending in ["wav", "flac", "m4a", "opus", "mp3"] {
      if ending != "wav" { try shop.succeed("render", "script.inkslop", "-o", "out.\(ending)") }
      let streams = try shop.streams(of: "out.\(ending)")
      // An m4a has its chapters in a stream.
      #expect(streams.map(\.codec_type).filter { $0 != "data" } == ["audio"], "\(ending)")
      // The program ffmpeg plays an m4a's last packet to its end, whatever its length says.
      let slack = ending == "m4a" ? 1024 : 48
      let samples = try shop.samples(of: "out.\(ending)")
      #expect(abs(samples.count / 2 - Int(plan.duration.count)) <= slack, "\(ending): \(samples.count / 2)")
      if ending == "m4a" {
        let length = try #require(streams.first?.duration.flatMap(Double.init))
        #expect(abs(length - plan.duration.seconds) < 0.001)
      }
      // As another decoder hears it, it starts with its first sample.
      #expect(TestSound.lag(of: samples, against: written) == 0, "\(ending)")
    }
  }

  @Test func musicLoopsWithoutAStepAndFadesOut() throws {
    let shop = try Sandbox()
    try shop.folder.write(
      "[music file=\"examples/music/Carefree.opus\" fit=\"loop\" volume=\"0.5\" fade-out=\"2s\"]\n"
        + "[pause duration=\"40s\"/]\n[/music]\n",
      to: "loop.inkslop"
    )
    try shop.succeed("render", "loop.inkslop", "-o", "loop.wav")
    let plan = try shop.measuredPlan(of: "loop.inkslop")
    let samples = try shop.samples(of: "loop.wav")
    #expect(samples.count == 40 * 48_000 * 2)
    let length = try #require(plan.files.first?.content?.duration.count)
    for turn in 1...2 {
      let seam = Int(length) * turn
      let steps = (seam - 4_800..<seam + 4_800).map { abs(samples[$0 * 2] - samples[$0 * 2 - 2]) }
      let atSeam = steps[4_790...4_810].max() ?? 0
      let typical = steps.sorted()[steps.count * 999 / 1000]
      #expect(atSeam <= typical * 1.5, "\(atSeam) against \(typical)")
    }
    #expect(abs(samples.suffix(200).max() ?? 1) < 0.01)
  }

  @Test func aMixThatIsTooLoudIsHeldDownAndToldOf() throws {
    let shop = try Sandbox()
    try shop.folder.write(
      "[music file=\"examples/music/Carefree.opus\" volume=\"4\"]\n[tts volume=\"4\"]\nVery loud.\n[/tts]\n[/music]\n",
      to: "loud.inkslop"
    )
    let outcome = try shop.inkreel("render", "loud.inkslop", "-o", "loud.wav", "--loudness", "off")
    #expect(outcome.status == 0)
    #expect(outcome.standardError.contains("warning[limited-mix]"))
    let peak = try #require(try shop.samples(of: "loud.wav").map(abs).max())
    #expect(peak <= 0.8915 && peak > 0.7)
  }

  @Test func soundsAndPausesFallWhereTheScriptSays() throws {
    let shop = try Sandbox()
    try shop.folder.write(
      "[pause duration=\"2s\"/]\n[sound file=\"examples/sounds/pop\"/]\n[pause duration=\"1s\"/]\n"
        + "[sound file=\"examples/sounds/pop\" start=\"500ms\" volume=\"50%\"/]\n",
      to: "pops.inkslop"
    )
    try shop.succeed("render", "pops.inkslop", "-o", "pops.wav", "--loudness", "off")
    let samples = try shop.samples(of: "pops.wav")
    func level(_ range: Range<Double>) -> Float {
      let frames = Int(range.lowerBound * 48_000)..<Int(range.upperBound * 48_000)
      return frames.map { abs(samples[$0 * 2]) }.max() ?? 0
    }
    #expect(level(0..<0.499) == 0)
    #expect(level(0.5..<0.95) > 0.2)
    #expect(level(1.0..<1.99) == 0)
    #expect(level(2.0..<2.45) > 0.4)
    #expect(abs(level(2.0..<2.45) / level(0.5..<0.95) - 2) < 0.01)
    #expect(samples.count == 3 * 48_000 * 2)
  }
}
