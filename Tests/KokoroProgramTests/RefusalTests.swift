import FoundationEssentials
import InkVoiceFiles
import TestSupport
import Testing

/// What the program says where it cannot speak; no Kokoro is needed for it.
@Suite struct RefusalTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private let request = #"{"protocol":1,"text":"Hi","voice":"","language":"en","speed":1,"output":"a.wav"}"#

  private func expectRefusal(_ outcome: RunProgram.Outcome, _ status: Int32, _ part: String) {
    #expect(outcome.status == status)
    #expect(outcome.standardError.hasPrefix("inkreel-kokoro: "))
    #expect(outcome.standardError.contains(part), "\(outcome.standardError)")
    #expect(outcome.standardError.filter { $0 == "\n" }.count == 1)
  }

  @Test(arguments: [[], ["--serve"], ["--describe"]])
  func isNotInstalled(arguments: [String]) throws {
    let outcome = try KokoroProgram.run(arguments, input: request, voices: folder.path)
    expectRefusal(outcome, 3, "run `inkreel voices install kokoro`")
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: [
    ("", "not JSON"), ("[]", "not a JSON object"), (#"{"protocol":1}"#, "no `language`"),
    (#"{"protocol":2,"text":"Hi","voice":"","language":"en","speed":1}"#, "supports version 1"),
  ])
  func damagedRequest(input: String, part: String) throws {
    expectRefusal(try KokoroProgram.run(input: input, voices: folder.path), 1, part)
  }

  @Test(arguments: [["--loud"], ["--check"], ["--serve", "more"]])
  func unknownArguments(arguments: [String]) throws {
    expectRefusal(
      try KokoroProgram.run(arguments),
      1,
      "unknown arguments `\(arguments.joined(separator: " "))`"
    )
  }

  @Test func saysItsVersionAndHelp() throws {
    #expect(try KokoroProgram.run(["--version"]).text.wholeMatch(of: /inkreel-kokoro \d+\.\d+\.\d+\n/) != nil)
    #expect(try KokoroProgram.run(["--help"]).text.contains("--serve"))
  }

  // MARK: Checks

  /// A folder with three files and a manifest of them, whose checksums are those that `xxh128sum` prints.
  private func makeVoice() throws {
    try folder.write("one", to: "kokoro/a.txt")
    try folder.write("two", to: "kokoro/voices/b.f32")
    try folder.write("", to: "kokoro/empty")
    let manifest = VoiceManifest(
      engine: "kokoro_tts",
      version: "test",
      files: [
        .init(path: "a.txt", size: 3, checksum: "0a1c6d4cf41eb499911faba7321fe1a0"),
        .init(path: "voices/b.f32", size: 3, checksum: "0"),
        .init(path: "empty", size: 0, checksum: "99aa06d3014798d86001c324468d497f"),
      ]
    )
    try folder.write(Array(try JSONEncoder().encode(manifest)), to: "kokoro/voice.json")
  }

  private struct Report: Codable, Equatable {
    var damaged: [String] = []
    var missing: [String] = []
  }

  private func check() throws -> (report: Report, status: Int32) {
    let outcome = try KokoroProgram.run(["--check", folder.file("kokoro")])
    return (try JSONDecoder().decode(Report.self, from: Data(outcome.output)), outcome.status)
  }

  @Test func namesEachDamagedFile() throws {
    try makeVoice()
    #expect(try check() == (Report(damaged: ["voices/b.f32"]), 1))
    try folder.write("One", to: "kokoro/a.txt")
    try FileManager.default.removeItem(atPath: folder.file("kokoro/empty"))
    #expect(try check() == (Report(damaged: ["a.txt", "voices/b.f32"], missing: ["empty"]), 1))
  }

  @Test func namesADamagedManifest() throws {
    #expect(try check() == (Report(missing: ["voice.json"]), 1))
    try folder.write("{", to: "kokoro/voice.json")
    #expect(try check() == (Report(damaged: ["voice.json"]), 1))
  }

  // MARK: Assembly

  @Test func assemblesNothingFromNothing() throws {
    expectRefusal(try KokoroProgram.run(["--assemble", folder.path]), 3, "model.onnx")
    try folder.write("no model", to: "model.onnx")
    expectRefusal(try KokoroProgram.run(["--assemble", folder.path]), 3, "model.onnx` is not an ONNX model")
    #expect(try folder.names == ["model.onnx"])
  }
}
