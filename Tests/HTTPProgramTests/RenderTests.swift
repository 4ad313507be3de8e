import FoundationEssentials
import InkPlan
import InkSystem
import InkVoices
import TestSupport
import Testing

/// Speech services as a script's voices.
@Suite struct RenderTests {
  let server: SpeechServer
  let shop: Sandbox

  init() throws {
    server = try SpeechServer()
    shop = try Sandbox()
  }

  /// - Parameter engine: What `inkreel.json` has for the engine `service`.
  private func write(_ engine: String, voice: String, text: String = "Hello there. It is a good day.") throws
  {
    try shop.folder.write(#"{ "engines": { "service": \#(engine) } }"#, to: "inkreel.json")
    try shop.folder.write(#"[tts engine="service" voice="\#(voice)"]\#(text)[/tts]"#, to: "script.inkslop")
  }

  private func openAI(_ more: String = "", key: String = "env:SPEECH_KEY") -> String {
    #"{ "openai": { "url": "\#(server.url(.openai))/", "key": "\#(key)", "model": "tts-1"\#(more) } }"#
  }

  private func plan(_ arguments: String...) throws -> RunProgram.Outcome {
    try shop.run(
      ["plan", "script.inkslop", "--speak", "-o", "plan.json"] + arguments,
      environment: SpeechServer.environment
    )
  }

  private var spoken: Int { get throws { try server.received().count { $0.body["input"] != nil } } }

  @Test(arguments: ["good", "streamed", "503-once"])
  func aScriptIsSpoken(voice: String) throws {
    try write(openAI(), voice: voice)
    let outcome = try shop.run(
      ["render", "script.inkslop", "-o", "out.wav", "--json"],
      environment: SpeechServer.environment
    )
    #expect(outcome.status == 0, "\(outcome.standardError)")
    #expect(outcome.text.contains(#""words" : 7"#))
    let samples = try shop.samples(of: "out.wav")
    #expect(samples.count / 2 > 48_000 * 19 / 10 && samples.contains { abs($0) > 0.1 })
  }

  /// Each text is asked for once, whatever is rendered, until what changes the sound changes.
  @Test func whatIsSpokenIsKept() throws {
    func requests(_ engine: String, voice: String = "good") throws -> Int {
      let before = (try? spoken) ?? 0
      try write(engine, voice: voice)
      #expect(try plan().status == 0)
      return try spoken - before
    }
    #expect(try requests(openAI()) == 1)
    #expect(try requests(openAI()) == 0)
    // Where the key is, changes nothing: what is kept needs none.
    #expect(try requests(openAI(key: "env:NO_SUCH_KEY")) == 0)
    #expect(try requests(openAI(#", "instructions": "Whisper.""#)) == 1)
    #expect(try requests(openAI(#", "fields": { "seed": 1 }"#)) == 1)
    #expect(try requests(openAI(), voice: "stereo") == 1)
    #expect(try requests(openAI()) == 0)
  }

  @Test func theTimesOfAServiceAreTheWords() throws {
    try write(#"{ "kokoro-fastapi": { "url": "\#(server.url(.kokoroFastAPI))" } }"#, voice: "pieces")
    #expect(try plan().status == 0)
    let plan = try PlanReader.read(shop.folder.read("plan.json"))
    let words = try #require(plan.speech.first?.words)
    #expect(words.map(\.text) == ["Hello", "there.", "It", "is", "a", "good", "day."])
    // "Hello" is the first of nine pieces of 1.95 s.
    let length = words[0].end.seconds - words[0].start.seconds
    #expect(abs(length - 1.95 / 9) < 0.02, "\(length)")
  }

  @Test(arguments: [
    ("403", "invalid key; check the key in the environment variable SPEECH_KEY"),
    ("empty", "sent an empty answer instead of sound"),
    ("no-such-voice", "has no voice `no-such-voice`; it has `af_heart`"),
  ])
  func aFaultIsReportedAtItsPlace(voice: String, sentence: String) throws {
    try write(openAI(), voice: voice)
    let outcome = try plan()
    #expect(outcome.status == 3 && outcome.standardError.contains("error[voice-failed]"))
    #expect(outcome.standardError.contains("script.inkslop:1:"))
    #expect(outcome.standardError.contains(sentence), "\(outcome.standardError)")
  }

  @Test func aKeyThatIsNotThereIsReportedAtItsPlace() throws {
    try write(openAI(key: "env:NO_SUCH_KEY"), voice: "good")
    let outcome = try plan()
    #expect(outcome.status == 3 && outcome.standardError.contains("script.inkslop:1:"))
    #expect(
      outcome.standardError.contains(
        "the environment variable NO_SUCH_KEY is not set; set it to the service's key"
      )
    )
    #expect(!outcome.standardError.contains("inkreel-http"), "\(outcome.standardError)")
  }

  @Test func aKeyIsNowhereElse() throws {
    let path = try shop.folder.write(SpeechServer.key, to: "keys/service")
    #expect(path.withSystemPath { unsafe chmod($0, 0o600) } == 0)
    for (number, key) in ["env:SPEECH_KEY", "file:./keys/service"].enumerated() {
      for voice in ["good", "401"] {
        try write(openAI(key: key), voice: voice, text: "Sentence \(number).")
        let outcome = try shop.run(
          ["render", "script.inkslop", "-o", "out.mp4", "--json", "--progress", "json"],
          environment: SpeechServer.environment
        )
        #expect(outcome.status == (voice == "good" ? 0 : 3), "\(outcome.standardError)")
        #expect(!outcome.text.contains(SpeechServer.key) && !outcome.standardError.contains(SpeechServer.key))
      }
    }
    let found = try RunProgram.run(["grep", "-rlaF", SpeechServer.key, "."], in: shop.folder.path)
    #expect(found.text == "./keys/service\n")
  }
}
