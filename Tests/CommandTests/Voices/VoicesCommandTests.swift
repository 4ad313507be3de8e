import FoundationEssentials
import TestSupport
import Testing

/// `inkreel voices`: the list, and what it refuses.
@Suite struct VoicesCommandTests {
  private let shop: Sandbox

  init() throws {
    shop = try Sandbox()
  }

  private struct List: Decodable {
    struct Engine: Decodable {
      let name: String
      let state: String
      let damaged: [String]?
      let missing: [String]?
      let voices: [Voice]
    }

    struct Voice: Decodable {
      let name: String
      let language: String?
      let sex: String?
      let wordsPerMinute: Int?
      let isInstalled: Bool
    }

    let engines: [Engine]
    let command: String
    let status: Int32

    func engine(_ name: String) throws -> Engine { try #require(engines.first { $0.name == name }) }
  }

  private func list(_ environment: [String] = []) throws -> List {
    let outcome = try shop.run(["voices", "--json"], environment: environment)
    #expect(outcome.status == 0, "\(outcome.standardError)")
    return try JSONDecoder().decode(List.self, from: Data(outcome.output))
  }

  @Test func listsEnginesAndTheirVoices() throws {
    try shop.folder.write(#"{"engines": {"hum": {"command": ["./hum.py"]}}}"#, to: "inkreel.json")
    let list = try list()
    #expect(list.command == "voices" && list.status == 0)
    #expect(try list.engine("espeak").state == "builtIn")
    #expect(try list.engine("hum").state == "configured")
    let kokoro = try list.engine("kokoro_tts")
    #expect(kokoro.state == "notInstalled" && kokoro.voices.count == 54)
    #expect(kokoro.voices.allSatisfy { !$0.isInstalled && $0.language != nil && $0.sex != nil })
    let heart = try #require(kokoro.voices.first { $0.name == "af_heart" })
    #expect(heart.language == "en-US" && heart.sex == "woman")
    let paces = Dictionary(uniqueKeysWithValues: kokoro.voices.map { ($0.name, $0.wordsPerMinute) })
    let (slow, usual) = (try #require(paces["af_nicole"] ?? nil), try #require(paces["af_heart"] ?? nil))
    #expect(slow < usual && (140...220).contains(usual))
    #expect(paces["zf_xiaobei"] == .some(nil), "words are not written apart")
    let text = try shop.succeed("voices")
    #expect(
      text.contains("\nKokoro (`kokoro_tts` or `kokoro`): not installed; `inkreel voices install kokoro`")
    )
    #expect(
      text.contains("  af_heart ") && text.contains(" American English ") && text.contains("\(usual) words")
    )
    #expect(text.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") && $0.count <= 110 })
  }

  @Test func aConfiguredKokoroIsConfigured() throws {
    try shop.folder.write(#"{"engines": {"kokoro": {"command": ["./k"]}}}"#, to: "inkreel.json")
    let kokoro = try list().engine("kokoro_tts")
    #expect(kokoro.state == "configured" && kokoro.voices.allSatisfy(\.isInstalled))
    #expect(try shop.run(["voices", "--no-config"]).text.contains("not installed"))
  }

  @Test func whatIsDamagedIsNamed() throws {
    // As an installation with one voice that is missing, and one file that is cut off.
    let manifest =
      #"{"engine":"kokoro_tts","version":"1","files":["#
      + #"{"path":"kokoro.onnx","size":9,"checksum":"0"},{"path":"voices/af_sky.f32","size":1,"checksum":"0"}]}"#
    try shop.folder.write(manifest, to: "voices/kokoro/voice.json")
    try shop.folder.write("cut", to: "voices/kokoro/kokoro.onnx")
    let kokoro = try list(["INKREEL_VOICES=\(shop.folder.file("voices"))"]).engine("kokoro_tts")
    #expect(kokoro.state == "damaged")
    #expect(kokoro.damaged == ["kokoro.onnx"] && kokoro.missing == ["voices/af_sky.f32"])
    let text = try shop.run(["voices"], environment: ["INKREEL_VOICES=\(shop.folder.file("voices"))"]).text
    #expect(text.contains("`kokoro.onnx` is damaged and `voices/af_sky.f32` is missing"))
  }

  @Test(arguments: [
    (["voices", "af_heart"], "to hear the voice, write `inkreel voices say af_heart TEXT -o FILE`"),
    (["voices", "instal", "kokoro"], "did you mean `install`?"),
    (["voices", "install"], "name the engine"),
    (["voices", "install", "espeak"], "espeak-ng comes with InkReel"),
    (["voices", "install", "af_heart"], "the voice is one of `kokoro`"),
    (["voices", "install", "whisper"], "the one that can be installed is `kokoro`"),
    (["voices", "remove", "kokoro", "--from", "x"], "`--from` is only for `inkreel voices install`"),
    (["voices", "list", "--speed", "2"], "`--speed` is only for `inkreel voices say`"),
    (["voices", "say", "en-us"], "name a voice and a text"),
    (["voices", "say", "en-us", "Hi."], "name the sound file with `-o FILE`"),
    (["voices", "say", "en-us", "Hi.", "-o", "a.mp4"], "must end in one of .wav"),
    (["voices", "say", "en\"us", "Hi.", "-o", "a.wav"], "the voice cannot be"),
  ])
  func mistakesInTheCommandLineAreNamed(arguments: [String], message: String) throws {
    let outcome = try shop.run(arguments)
    #expect(outcome.status == 2 && outcome.standardError.contains(message), "\(outcome.standardError)")
    #expect(try shop.made.isEmpty)
  }

  @Test func aVoiceIsHeard() throws {
    let outcome = try shop.run([
      "voices", "say", "en-gb+f3", "One \\[1] two.", "-o", "a.flac", "--speed", "1.5",
    ])
    #expect(
      outcome.status == 0 && outcome.standardError.hasPrefix("wrote a.flac: "),
      "\(outcome.standardError)"
    )
    let slow = try shop.run(["voices", "say", "en-gb+f3", "One \\[1] two.", "-o", "b.wav", "--json"])
    struct Report: Decodable { let seconds: Double }
    let seconds = try JSONDecoder().decode(Report.self, from: Data(slow.output)).seconds
    #expect(abs(seconds - Double(try shop.samples(of: "b.wav").count) / 96_000) < 0.01)
    #expect(try shop.samples(of: "a.flac").count < shop.samples(of: "b.wav").count)
  }

  /// Who wants to hear a voice does not want to hear another one in its place.
  @Test func noOtherVoiceIsHeard() throws {
    let outcome = try shop.run(["voices", "say", "af_heart", "Hello.", "-o", "a.wav"])
    #expect(outcome.status == 1 && outcome.standardError.contains("error[engine-not-configured]"))
    #expect(outcome.standardError.contains("`inkreel voices install kokoro` installs it"))
    let unknown = try shop.run(["voices", "say", "hum", "Hello.", "-o", "a.wav", "--engine", "whistle"])
    #expect(unknown.status == 1 && unknown.standardError.contains("the engine `whistle` is not configured"))
    #expect(try shop.made.isEmpty)
  }
}
