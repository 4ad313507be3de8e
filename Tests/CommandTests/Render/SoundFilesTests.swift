import FoundationEssentials
import TestSupport
import Testing

/// What the files of a render are as other programs see them.
@Suite struct SoundFilesTests {
  private let shop: Sandbox

  init() throws {
    shop = try Sandbox()
  }

  private struct Report: Decodable {
    let loudness: Double?
    let truePeak: Double?
  }

  private func render(_ sound: [Float], to name: String, _ options: String...) throws -> RunProgram.Outcome {
    _ = try shop.folder.wav(sound, name: "sound.wav")
    try shop.folder.write("[sound file=\"sound.wav\" wait=\"true\"/]\n", to: "script.inkslop")
    let outcome = try shop.run(["render", "script.inkslop", "-o", name] + options)
    #expect(outcome.status == 0, "\(outcome.standardError)")
    return outcome
  }

  /// LAME takes up to 0.45 dB off by itself.
  @Test(arguments: ["128", "192", "320"]) func mp3IsAsLoudAsWav(_ bitRate: String) throws {
    let tone = zip(
      TestSound.sine(220, frames: 144_000, amplitude: 0.2),
      TestSound.sine(1760, frames: 144_000, amplitude: 0.1)
    ).map { $0 + $1 }
    _ = try render(tone, to: "out.wav")
    _ = try render(tone, to: "out.mp3", "--bit-rate", bitRate)
    let middle = 48_000..<240_000
    let (wav, mp3) = try (shop.samples(of: "out.wav")[middle], shop.samples(of: "out.mp3")[middle])
    // 0.05 dB.
    #expect(abs(TestSound.level(mp3) / TestSound.level(wav) - 1) < 0.0058)
  }

  @Test func floatSamplesHaveTheHeaderThatTheyMustHave() throws {
    _ = try render(TestSound.sine(440, frames: 48_000), to: "out.wav", "--samples", "float")
    let bytes = try shop.folder.read("out.wav")
    let place = try #require(bytes.firstRange(of: Array("fmt ".utf8))).upperBound
    func number(_ offset: Int, _ count: Int) -> Int {
      bytes[place + offset..<place + offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    let (size, form, extra) = (number(0, 4), number(4, 2), number(20, 2))
    #expect(
      form == 3 && size == 18 && extra == 0 || form == 0xfffe && size == 40 && extra == 22,
      "\(form) \(size)"
    )
    // KSDATAFORMAT_SUBTYPE_IEEE_FLOAT.
    if form == 0xfffe { #expect(number(28, 2) == 3 && number(18, 2) == 32) }
    let probe = try RunProgram.run(
      ["ffprobe", "-v", "warning", "-show_entries", "stream=codec_name", "out.wav"],
      in: shop.folder.path
    )
    #expect(probe.standardError == "" && probe.text.contains("pcm_f32le"), "\(probe.standardError)")
  }

  @Test func whatIsTooQuietIsNotTooShort() throws {
    let quiet = TestSound.sine(440, frames: 240_000, amplitude: 0.0001)
    let said = try render(quiet, to: "out.wav").standardError
    #expect(said.contains("too quiet to measure") && !said.contains("too short"), "\(said)")
    let short = TestSound.sine(440, frames: 9600)
    let other = try render(short, to: "out.wav").standardError
    #expect(other.contains("too short to measure") && !other.contains("too quiet"), "\(other)")
  }

  @Test(arguments: [1, 3999]) func aRateOfTelephonesOrLessIsRefused(_ rate: Int) throws {
    _ = try shop.folder.wav(TestSound.sine(440, frames: 4800), name: "sound.wav", rate: rate)
    try shop.folder.write("[sound file=\"sound.wav\" wait=\"true\"/]\n", to: "script.inkslop")
    let outcome = try shop.inkreel("render", "script.inkslop", "-o", "out.wav")
    #expect(outcome.status == 1)
    #expect(outcome.standardError.contains("has a sample rate of \(rate) Hz"), "\(outcome.standardError)")
    #expect(outcome.standardError.contains("script.inkslop:1:"), "\(outcome.standardError)")
  }
}
