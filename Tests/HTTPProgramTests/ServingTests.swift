import FoundationEssentials
import InkMessages
import InkSystem
import InkVoices
import TestSupport
import Testing

/// Version 2 of the voice protocol.
@Suite struct ServingTests {
  let server: SpeechServer

  init() throws {
    server = try SpeechServer()
  }

  private func request(_ id: Int, voice: String = "good", text: String = SpeechServer.sentence) throws
    -> [UInt8]
  {
    let request = VoiceRequest(
      protocolVersion: 2,
      id: id,
      text: text,
      voice: voice,
      language: "en-US",
      speed: 1,
      output: server.folder.file("\(id).wav")
    )
    return Array(try JSONEncoder().encode(request)) + [UInt8(ascii: "\n")]
  }

  private func vector(_ preset: VoiceService.Preset, _ more: String...) throws -> [String] {
    ["env"] + SpeechServer.environment + [SpeechServer.program]
      + (try SpeechServer.arguments(server.service(preset))) + more
  }

  private func replies(_ preset: VoiceService.Preset, _ input: [UInt8], _ more: String...) throws -> [Int:
    VoiceReply]
  {
    let vector = try vector(preset, "--serve") + more
    let outcome = try RunProgram.run(vector, input: input)
    #expect(outcome.status == 0 && outcome.standardError.isEmpty, "\(outcome.standardError)")
    let replies = try outcome.text.split(separator: "\n").map {
      try JSONDecoder().decode(VoiceReply.self, from: Data($0.utf8))
    }
    return Dictionary(uniqueKeysWithValues: replies.map { ($0.id, $0) })
  }

  /// No server is needed for that, and no key.
  @Test func itDescribesItself() throws {
    var service = server.service(.openai)
    service.key = .variable("NO_SUCH_KEY")
    let outcome = try RunProgram.run(
      [SpeechServer.program] + SpeechServer.arguments(service) + ["--describe"]
    )
    let description = try JSONDecoder().decode(VoiceDescription.self, from: Data(outcome.output))
    #expect(outcome.status == 0 && description.protocols == [1, 2] && description.serves == true)
    #expect(description.version.contains("tts-1") && description.version.contains(service.url))
    // A server of this machine is asked for one thing at a time.
    #expect(description.parallel == 1)
    service.url = "https://speech.example/v1"
    let far = try RunProgram.run([SpeechServer.program] + SpeechServer.arguments(service) + ["--describe"])
    #expect(try JSONDecoder().decode(VoiceDescription.self, from: Data(far.output)).parallel == 4)
    #expect(try server.received().isEmpty)
  }

  @Test func eachRequestIsAnswered() throws {
    let input =
      try request(1) + request(2, voice: "403") + Array("nonsense\n{\"id\":3}\n\n".utf8)
      + request(4, voice: "empty")
      + request(5).dropLast()
    let vector = try vector(.openai, "--serve")
    let outcome = try RunProgram.run(vector, input: input)
    #expect(outcome.status == 0)
    let replies = try outcome.text.split(separator: "\n").map {
      try JSONDecoder().decode(VoiceReply.self, from: Data($0.utf8))
    }
    func error(_ id: Int) -> VoiceReply.Failure? { replies.first { $0.id == id }?.error }
    #expect(replies.count == 6 && error(1) == nil && error(5) == nil)
    #expect(error(2)?.status == 3 && error(2)?.message.contains("invalid key") == true)
    #expect(error(3)?.status == 1 && error(3)?.message.contains("has no `") == true)
    #expect(error(4)?.message.contains("empty answer") == true)
    #expect(try server.folder.names.filter { $0.hasSuffix(".wav") } == ["1.wav", "5.wav"])
  }

  @Test(arguments: [1, 3])
  func soManyRequestsAreSentAtOnce(parallel: Int) throws {
    let input = try (1...9).flatMap { try request($0, voice: "busy") }
    let replies = try replies(.openai, input, "--parallel", "\(parallel)")
    #expect(replies.count == 9 && replies.values.allSatisfy { $0.error == nil })
    #expect(try server.received().map(\.mostRunning).max() == parallel)
  }

  /// Words of writing systems without spaces come in the parts that the service has times for.
  @Test func partsOfAWordHaveTheirCharacters() throws {
    let text = "こんにちは、世界。 OK"
    let reply = try #require(try replies(.elevenlabs, request(1, voice: "Rachel", text: text))[1])
    let words = try #require(reply.words)
    #expect(words.map(\.text) == ["こ", "ん", "に", "ち", "は", "世", "界", "OK"])
    #expect(
      words.map(\.characters) == [[0, 1], [1, 2], [2, 3], [3, 4], [4, 5], [6, 7], [7, 8], [10, 12]]
    )
    #expect(zip(words, words.dropFirst()).allSatisfy { $0.end <= $1.start + 1e-9 })
  }

  // MARK: Ends

  private func startSlowRequest() throws -> ChildProcess {
    let child = try ChildProcess(try vector(.openai, "--serve"))
    try child.input?.write(try request(1, voice: "slow"))
    while try server.received().isEmpty { usleep(10_000) }
    return child
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func aSignalEndsItAtOnce(signal: Int32) throws {
    let child = try startSlowRequest()
    child.send(signal: signal)
    #expect(child.wait() == .exit(128 + signal))
    #expect(try !server.folder.names.contains { $0.hasSuffix(".wav") })
  }

  /// The one who asked has gone.
  @Test func withoutAReaderItEndsAtOnce() throws {
    let child = try startSlowRequest()
    let null = try FileDescriptor.open("/dev/null")
    #expect(dup2(null.number, child.output.number) >= 0)
    #expect(child.wait() == .exit(3))
  }
}
