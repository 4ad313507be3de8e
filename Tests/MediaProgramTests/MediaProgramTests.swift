import InkMessages
import InkPlan
import InkRPC
import InkSystem
import InkTime
import MediaTestSupport
import TestSupport
import Testing

/// `inkreel-media` as its users meet it: a process with pipes.
struct MediaProgramTests {
  private let folder: TemporaryFolder

  init() throws {
    signal(SIGPIPE, SIG_IGN)
    folder = try TemporaryFolder()
  }

  private typealias Failure = RPCError<MediaError>

  @Test func itAnswersHelloAndProbe() throws {
    let session = try Session()
    let hello: MediaHello = try session.ask(.hello, MediaHello(program: "test"))
    #expect(hello.mediaProtocol == MediaHello.current)
    #expect(hello.program.hasPrefix("inkreel-media "))
    let sound = try folder.wav(TestSound.sine(440, frames: 4801))
    let answer: ProbeAnswer = try session.ask(.probe, ProbeRequest(paths: [sound, "/none"]))
    #expect(answer.files.map(\.content?.duration) == [Ticks(4801), nil])
    #expect(answer.files[1].problem == MediaError(.unreadableFile, "there is no file `/none`", path: "/none"))
    session.close()
    #expect(session.wait() == .exit(0))
  }

  @Test func anotherProtocolIsRefused() throws {
    let session = try Session()
    let failure = #expect(throws: Failure.self) {
      let _: MediaHello = try session.ask(.hello, MediaHello(mediaProtocol: 9, program: "inkreel 9"))
    }
    #expect(failure?.data?.kind == .request)
  }

  @Test func itSpeaksAndRenders() throws {
    let voice = try Voice()
    let session = try Session()
    let spoken: SpeakAnswer = try session.ask(
      .speak,
      voice.request([voice.utterance("one two"), voice.utterance("fail")])
    )
    #expect(spoken.clips[1].problem?.kind == .voice)
    let file = try #require(spoken.clips[0].file)
    let length = Int(try #require(file.content).duration.count)
    var plan = try Plans.plan(
      frames: length + 1000,
      files: [file.path],
      speech: [Plans.speech(0, 1000, length + 1000)]
    )
    plan.files = [file]
    let output = folder.file("out.m4a")
    let answer: RenderAnswer = try session.ask(.render, RenderRequest(plan: plan, output: output))
    #expect(answer.duration == plan.duration)
    #expect(try TestSound.decode(output).count == Int(plan.duration.count) * 2)
  }

  @Test func hostileMessagesAreAnswered() throws {
    let session = try Session()
    let deep = String(repeating: "[", count: 100_000)
    for body in ["", "{", "[]", "null", "\u{0}", deep, #"{"id":[]}"#, #"{"id":1e99,"method":"hello"}"#] {
      try session.send(body)
      let answer = try #require(try session.receive())
      #expect(answer.method == nil)
    }
    let requests: [(String, Int)] = [
      (#"{"id":1,"method":"nothing"}"#, -32601), (#"{"id":"a","method":"render"}"#, -32602),
      (#"{"id":3,"method":"render","params":{"plan":{},"output":"/tmp/a.wav"}}"#, -32602),
      (#"{"id":4,"method":"probe","params":{"paths":[7]}}"#, -32602),
      (#"{"id":5,"method":"speak","params":{"utterances":[],"cacheDirectory":"x"}}"#, -32803),
      (#"{"id":6,"method":"progress"}"#, -32601), (#"{"id":7,"method":"cancel"}"#, -32601),
    ]
    for (body, code) in requests {
      try session.send(body)
      let answer = try #require(try session.receive())
      let failure = #expect(throws: Failure.self) {
        try answer.result(as: MediaHello.self, error: MediaError.self)
      }
      #expect(failure?.code == code, "\(body)")
      #expect(failure?.data?.kind == .request, "\(body)")
    }
    try session.send(#"{"method":"unknown notification"}"#)
    let hello: MediaHello = try session.ask(.hello, MediaHello(program: "test"))
    #expect(hello.mediaProtocol == 1)
  }

  @Test func anInvalidPlanIsAnsweredWithThePathToItsFault() throws {
    let session = try Session()
    func answer(_ method: MediaMethod, _ change: (inout RenderPlan) -> Void) throws -> String {
      var plan = try Plans.plan(frames: 100, files: [])
      change(&plan)
      let sound = LoudnessReport(loudness: nil, range: 0, truePeak: 0, gain: 1, limited: 1)
      let output = folder.file("out.wav")
      let failure = #expect(throws: Failure.self) {
        if method == .render {
          let _: RenderAnswer = try session.ask(method, RenderRequest(plan: plan, output: output))
        } else {
          let _: VerifyAnswer = try session.ask(
            method,
            VerifyRequest(plan: plan, output: output, sound: sound)
          )
        }
      }
      #expect(failure?.data?.kind == .request)
      return failure?.message ?? ""
    }
    for method in [MediaMethod.render, .verify] {
      #expect(
        try answer(method) { $0.video.rateFactor = 0.5 }
          == "the plan is not valid: `video.rateFactor` is not between 1 and 51"
      )
      #expect(
        try answer(method) { $0.duration = .limit + Ticks(1) }
          == "the parameters of `\(method.rawValue)` are not valid: "
          + "`plan.duration` is longer than a million hours"
      )
    }
  }

  @Test func aBrokenFrameEndsTheProgramWithAnError() throws {
    let session = try Session()
    try session.sendRaw("Content-Length: 99999999999\r\n\r\n")
    let answer = try #require(try session.receive())
    #expect(throws: Failure.self) { try answer.result(as: MediaHello.self, error: MediaError.self) }
    #expect(session.wait() == .exit(1))
  }

  enum Interruption: CaseIterable {
    case message, endOfInput, interrupt, terminate
  }

  @Test(arguments: Interruption.allCases) func aRunningJobCanBeEnded(_ way: Interruption) throws {
    let sound = try folder.wav(TestSound.sine(440, frames: 48_000))
    let long = 20 * 3600 * 48_000
    let plan = try Plans.plan(frames: long, files: [sound], audio: [Plans.audio(0, 0, long, loops: true)])
    let session = try Session()
    try session.request(.render, RenderRequest(plan: plan, output: folder.file("out.opus")))
    var progress = try #require(try session.receive())
    while progress.method == "reading" { progress = try #require(try session.receive()) }
    #expect(progress.method == "progress")
    switch way {
    case .message: try session.sendCancel()
    case .endOfInput: session.close()
    case .interrupt: session.kill(SIGINT)
    case .terminate: session.kill(SIGTERM)
    }
    var answer = try #require(try session.receive())
    while answer.method != nil { answer = try #require(try session.receive()) }
    let failure = #expect(throws: Failure.self) {
      try answer.result(as: RenderAnswer.self, error: MediaError.self)
    }
    #expect(failure?.data?.kind == .cancelled)
    if way == .message {
      let _: MediaHello = try session.ask(.hello, MediaHello(program: "goes on"))
      session.close()
    }
    let expected: ChildProcess.End =
      switch way {
      case .message, .endOfInput: .exit(0)
      case .interrupt: .exit(128 + SIGINT)
      case .terminate: .exit(128 + SIGTERM)
      }
    #expect(session.wait() == expected)
    #expect(try listing() == ["sound.wav"])
  }

  @Test func aReaderThatIsGoneEndsTheJob() throws {
    let sound = try folder.wav(TestSound.sine(440, frames: 48_000))
    let long = 20 * 3600 * 48_000
    let plan = try Plans.plan(frames: long, files: [sound], audio: [Plans.audio(0, 0, long, loops: true)])
    let session = try Session(discardingOutput: true)
    try session.request(.render, RenderRequest(plan: plan, output: folder.file("out.opus")))
    #expect(session.wait() == .exit(1))
    #expect(try listing() == ["sound.wav"])
  }

  @Test func versionHelpAndWrongArguments() throws {
    let expected: [([String], Int32, String)] = [
      (["--version"], 0, "inkreel-media 0."), (["--help"], 0, "inkreel starts inkreel-media"),
      (["--no"], 2, ""),
    ]
    for (arguments, status, text) in expected {
      let child = try ChildProcess([Session.program] + arguments, pipesError: true)
      #expect(String(decoding: try child.output.read(upTo: 4096), as: UTF8.self).hasPrefix(text))
      #expect(child.wait() == .exit(status))
    }
  }

  private func listing() throws -> [String] {
    let child = try ChildProcess(["ls", "-A", folder.path])
    let text = String(decoding: try child.output.read(upTo: 65_536), as: UTF8.self)
    _ = child.wait()
    return text.split(separator: "\n").map(String.init)
  }
}
