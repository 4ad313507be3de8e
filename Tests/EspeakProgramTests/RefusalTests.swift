import FoundationEssentials
import InkMessages
import InkSystem
import TestSupport
import Testing

@Suite struct RefusalTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func request(
    text: String = "Hello.",
    voice: String = "en-us",
    speed: String = "1",
    output: String = "clip.wav",
    protocolVersion: Int = 1
  ) throws -> [UInt8] {
    let quote = { (value: String) in String(decoding: try JSONEncoder().encode(value), as: UTF8.self) }
    let path = output.hasPrefix("/") ? output : folder.file(output)
    return Array(
      """
      {"protocol": \(protocolVersion), "text": \(try quote(text)), "voice": \(try quote(voice)),
       "language": "en-US", "speed": \(speed), "output": \(try quote(path))}
      """.utf8
    )
  }

  /// One sentence that holds `part`, nothing on standard output, nothing in the folder.
  private func expectRefusal(
    _ outcome: VoiceProgram.Outcome,
    status: Int32,
    _ part: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(outcome.status == .exit(status), sourceLocation: sourceLocation)
    #expect(outcome.output.isEmpty, sourceLocation: sourceLocation)
    #expect(outcome.standardError.hasPrefix("inkreel-espeak: "), sourceLocation: sourceLocation)
    #expect(outcome.standardError.contains(part), "\(outcome.standardError)", sourceLocation: sourceLocation)
    #expect(outcome.standardError.filter { $0 == "\n" }.count == 1, sourceLocation: sourceLocation)
    #expect(try folder.names.isEmpty, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("klingon-x", "no voice `klingon-x`"), ("", "no voice ``"), ("en-us+nobody", "no variant `+nobody`"),
    ("../../../../../../etc/passwd", "no voice"), ("mb/mb-us1", "no voice"), ("gmw", "no voice"),
    (String(repeating: "x", count: 5000), "longer than 200 bytes"),
  ])
  func unknownVoice(voice: String, part: String) throws {
    try expectRefusal(VoiceProgram.run(try request(voice: voice)), status: 1, part)
  }

  @Test(arguments: ["", "   \n\t", "\u{a0}\u{2003}"])
  func emptyText(text: String) throws {
    try expectRefusal(VoiceProgram.run(try request(text: text)), status: 1, "empty")
  }

  @Test func textWithoutSound() throws {
    try expectRefusal(VoiceProgram.run(try request(text: "—")), status: 1, "nothing that the voice")
  }

  @Test(arguments: ["0.49", "2.01", "-1", "1e300"])
  func speedOutOfRange(speed: String) throws {
    try expectRefusal(VoiceProgram.run(try request(speed: speed)), status: 1, "not between 0.5 and 2")
  }

  @Test func tooLongText() throws {
    let text = String(repeating: "a ", count: 30_000)
    try expectRefusal(VoiceProgram.run(try request(text: text)), status: 1, "more than 50000")
  }

  @Test func tooLargeRequest() throws {
    let input = [UInt8](repeating: UInt8(ascii: " "), count: 2 << 20)
    try expectRefusal(VoiceProgram.run(input), status: 1, "larger than 1048576 bytes")
  }

  @Test(arguments: [
    ("", "not JSON"), ("{", "not JSON"), ("[]", "not a JSON object"), ("\u{0}\u{1}", "not JSON"),
    (#"{"protocol": 1}"#, "no `language`"), (#"{"protocol": "one"}"#, "`protocol` has the wrong type"),
    (String(repeating: "[", count: 100_000), "not JSON"),
  ])
  func damagedRequest(input: String, part: String) throws {
    try expectRefusal(VoiceProgram.run(Array(input.utf8)), status: 1, part)
  }

  @Test func otherVersionOfTheProtocol() throws {
    try expectRefusal(VoiceProgram.run(try request(protocolVersion: 2)), status: 1, "supports version 1")
  }

  @Test func outputWithoutFolder() throws {
    let outcome = try VoiceProgram.run(try request(output: "missing/clip.wav"))
    try expectRefusal(outcome, status: 1, "folder does not exist")
  }

  @Test func outputThatIsNotAWaveFile() throws {
    try expectRefusal(VoiceProgram.run(try request(output: "clip.mp3")), status: 1, "does not end in `.wav`")
  }

  @Test func outputThatIsAFolder() throws {
    let inner = folder.file("inner")
    try FileManager.default.createDirectory(atPath: inner + "/clip.wav", withIntermediateDirectories: true)
    let outcome = try VoiceProgram.run(try request(output: "inner/clip.wav"))
    #expect(outcome.status == .exit(1))
    #expect(outcome.standardError.contains("it is a folder"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: inner) == ["clip.wav"])
  }

  /// A limit on the size of files is in for a full disk: writing fails in the same place.
  @Test func noSpace() throws {
    let outcome = try VoiceProgram.run(
      try request(),
      prefix: ["sh", "-c", "ulimit -f 8; exec \"$0\""]
    )
    try expectRefusal(outcome, status: 3, "cannot write")
  }

  @Test func missingVoiceData() throws {
    let data = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: data.file("espeak-ng-data"),
      withIntermediateDirectories: true
    )
    let outcome = try VoiceProgram.run(try request(), prefix: ["env", "ESPEAK_DATA_PATH=\(data.path)"])
    try expectRefusal(outcome, status: 3, "sudo apt-get install espeak-ng-data")
  }

  @Test func unknownArgument() throws {
    try expectRefusal(VoiceProgram.run([], arguments: ["--loud"]), status: 1, "`--loud`")
  }

  @Test func saysItsVersion() throws {
    let outcome = try VoiceProgram.run([], arguments: ["--version"])
    #expect(outcome.status == .exit(0))
    let text = String(decoding: outcome.output, as: UTF8.self)
    #expect(text.wholeMatch(of: /inkreel-espeak \d+\.\d+\.\d+ \(espeak-ng \d+\.\d+(\.\d+)?\)\n/) != nil)
  }

  @Test func interruptionLeavesNothing() throws {
    let child = try ChildProcess([VoiceProgram.path])
    try child.input?.write(try request(text: String(repeating: "word ", count: 9000)))
    child.closeInput()
    child.send(signal: 15)
    #expect(child.wait() == .signal(15))
    #expect(try folder.names.isEmpty)
  }
}
