import FoundationEssentials
import InkMedia
import InkMessages
import InkPlan
import InkSystem
import InkTime
import InkVoices
import MediaTestSupport
import TestSupport
import Testing

@testable import InkRender

/// Voices that speak version 2 of the voice protocol.
struct ServingVoiceTests {
  private let voice: ServingVoice

  init() throws {
    LibAV.silence()
    signal(SIGPIPE, SIG_IGN)
    voice = try ServingVoice()
  }

  private func speak(
    _ utterances: [Utterance],
    by voice: ServingVoice? = nil,
    cancellation: Cancellation = .never,
    note: @escaping (String) -> Void = { _ in }
  ) throws -> [SpokenClip] {
    try Speaker((voice ?? self.voice).request(utterances), note: note)
      .run(cancellation: cancellation) { (_) throws(MediaError) in }.clips
  }

  private func measure(_ utterances: [Utterance]) throws -> [MeasuredUtterance] {
    try Measurer(voice.request(utterances)).run(cancellation: .never) { (_) throws(MediaError) in }.lengths
  }

  // MARK: Serving

  @Test func oneProcessSpeaksAllAndEndsWithItsInput() throws {
    let texts = ["one", "two words", "three words now", "four"]
    let clips = try speak(texts.map { voice.utterance($0) })
    #expect(clips.map(\.problem) == [nil, nil, nil, nil] && clips.map(\.words.count) == [1, 2, 3, 1])
    #expect(voice.log("starts").count == 1)
    #expect(voice.log("ends") == voice.log("starts") && voice.log("signals").isEmpty)
    let requests = voice.log("requests")
    #expect(requests.count == 4)
    for (number, request) in requests.enumerated() {
      #expect(request.contains(#""protocol":2"#) && request.contains(#""id":\#(number + 1),"#))
      #expect(!request.contains("measure") && !request.contains("phonemes"))
    }
  }

  @Test func thePartThatIsSpeechIsKept() throws {
    let clip = try #require(try speak([voice.utterance("one two")]).first)
    // 0.22 s for each of the two words, and the tail.
    #expect(clip.file?.content?.duration == Ticks(seconds: 0.44 + 0.2))
    #expect(clip.words.first?.start == .zero && clip.words.last?.end == Ticks(seconds: 0.44))
  }

  @Test func theSameComesOfOneProcessAndOfSeveral() throws {
    let texts = (1...6).map { "slow number \($0)" }
    let one = try speak(texts.map { voice.utterance($0) })
    #expect(voice.log("starts").count == 1)
    let other = try ServingVoice()
    let several = try speak(texts.map { other.utterance($0, parallel: 3) }, by: other)
    #expect(other.log("starts").count == 3)
    #expect(
      one.map(\.file?.content) == several.map(\.file?.content) && one.map(\.words) == several.map(\.words)
    )
  }

  @Test func aProcessThatWorksOnSeveralGetsThemAndAnswersInAnyOrder() throws {
    let description = #"{"protocols":[2],"version":"1","serves":true,"parallel":3}"#
    let voice = try ServingVoice(description: description, settings: #", "together": 3"#)
    let texts = ["one", "two words", "three words now", "four", "five", "six"]
    let clips = try speak(texts.map { voice.utterance($0, parallel: nil) }, by: voice)
    #expect(clips.map(\.words.count) == [1, 2, 3, 1, 1, 1])
    #expect(voice.log("starts").count == 1)
  }

  @Test(arguments: [
    "", "{}", "no", #"{"protocols":[],"version":"1","serves":true}"#,
    #"{"protocols":[2],"version":"","serves":true}"#, #"{"protocols":"2","version":"1","serves":true}"#,
    #"{"protocols":[1,2],"version":"1"}"#,
  ])
  func whatDoesNotServeIsStartedForEach(description: String) throws {
    try voice.set(description)
    let clips = try speak(["one", "two words"].map { voice.utterance($0) })
    #expect(clips.map(\.words.count) == [1, 2])
    #expect(voice.log("starts").count == 2)
    #expect(voice.log("requests").allSatisfy { $0.contains(#""protocol": 1"#) && !$0.contains(#""id""#) })
  }

  @Test func aDescriptionWithAFailureIsNone() throws {
    try voice.set(ServingVoice.description, #", "status": 1"#)
    _ = try speak([voice.utterance("one")])
    #expect(voice.log("requests").allSatisfy { $0.contains(#""protocol": 1"#) })
  }

  @Test func anotherVersionOfTheProtocolIsRefused() throws {
    try voice.set(#"{"protocols":[3,4],"version":"1"}"#)
    let clip = try #require(try speak([voice.utterance("one")]).first)
    #expect(clip.problem?.message.contains("speaks version 3, 4 of the voice protocol") == true)
    #expect(voice.log("starts").isEmpty)
  }

  @Test func progressIsCountedAndNeverGoesBack() throws {
    var seen: [Int64] = []
    let texts = (1...4).map { "steps \($0)" }
    _ = try Speaker(voice.request(texts.map { voice.utterance($0, parallel: 4) }), note: { _ in })
      .run(cancellation: .never) { (progress) throws(MediaError) in seen.append(progress.done) }
    #expect(seen == seen.sorted() && seen.last == 4)
    #expect(seen.contains { 0 < $0 && $0 < 4 })
  }

  // MARK: Measuring

  @Test func whatIsMeasuredIsWhatIsSpoken() throws {
    let utterances = ["one two", "and now a longer one, with a comma", "end"].map { voice.utterance($0) }
    let lengths = try measure(utterances)
    #expect(voice.log("requests").allSatisfy { $0.contains(#""measure":true"#) && !$0.contains("output") })
    let clips = try speak(utterances)
    #expect(lengths.map(\.length) == clips.map { $0.file?.content?.duration })
    #expect(lengths.map(\.words) == clips.map(\.words) && lengths.allSatisfy { $0.length != nil })
  }

  @Test func whatHasBeenMeasuredOrSpokenIsNotMeasuredAgain() throws {
    let first = try measure([voice.utterance("one two")])
    _ = try speak([voice.utterance("three four")])
    let count = voice.log("requests").count
    #expect(try measure([voice.utterance("one two")]) == first)
    #expect(try measure([voice.utterance("three four")]).first?.length != nil)
    #expect(voice.log("requests").count == count)
  }

  @Test func aDamagedLengthIsMeasuredAgain() throws {
    let first = try measure([voice.utterance("one two")])
    let names = try FileManager.default.contentsOfDirectory(atPath: voice.folder.file("cache/clips"))
    let entry = "cache/clips/\(try #require(names.first))"
    let bytes = try voice.folder.read(entry)
    for index in stride(from: 0, to: bytes.count, by: 7) {
      var changed = bytes
      changed[index] ^= 1
      _ = try voice.folder.write(changed, to: entry)
      #expect(try measure([voice.utterance("one two")]) == first)
    }
    #expect(voice.log("requests").count > bytes.count / 8)
  }

  @Test func whoDoesNotMeasureOrSaysNoPartGivesNoLength() throws {
    #expect(try measure([voice.utterance("speechless one")]).first?.problem?.kind == .voice)
    try voice.set(#"{"protocols":[1,2],"version":"1","serves":true}"#)
    let problem = try measure([voice.utterance("one")]).first?.problem
    #expect(problem?.message.hasSuffix("does not measure") == true)
  }

  // MARK: Misbehaving

  @Test(arguments: [
    ("crash", "failed with status 7; it reported: out of breath"), ("killed", "was stopped by signal 9"),
    ("leaves", "ended before it had answered"), ("half", "ended before it had answered"),
    ("garbage", "does not follow the protocol: it gave `not json`"), ("blank", "it gave ``"),
    ("null", "it gave `null`"), ("list", "it gave `[1]`"), ("binary", "does not follow the protocol"),
    ("stranger", "which is no request's that it has to answer"), ("named", "does not follow the protocol"),
    ("nameless", "does not follow the protocol"), ("unprogress", "does not follow the protocol"),
    ("huge", "does not follow the protocol"), ("endless", "a line of more than 4 MiB"),
    ("mute", "an end of its answers"), ("unlimited", "does not follow the protocol"),
    ("refuse", "failed with status 1; it reported: no such / voice"),
    ("fileless", "wrote no sound file"), ("backwards", "its speech is from 1.0 to 0.5 s"),
    ("early", "its speech is from -1.0 to 0.5 s"), ("beyond", "but its sound ends after"),
    ("disorder", "times that are out of order"),
  ])
  func whatOneUtteranceBreaksIsSaidAndTheOthersAreSpoken(kind: String, message: String) throws {
    let texts = ["one", "two", "\(kind) three", "four", "five"]
    let clips = try speak(texts.map { voice.utterance($0, parallel: 2) })
    let problem = try #require(clips[2].problem)
    #expect(problem.kind == .voice && problem.message.contains(message), "\(problem.message)")
    #expect(problem.message.count < 1000)
    for index in [0, 1, 3, 4] { #expect(clips[index].problem == nil && clips[index].words.count == 1) }
    try expectNothingLeft()
  }

  @Test(arguments: ["stumble", "chatter", "noise", "wordless", "litter", "spawn", "slow"])
  func whatCanBePutRightIsSpoken(kind: String) throws {
    let clips = try speak(["one", "\(kind) two", "three"].map { voice.utterance($0) })
    #expect(clips.allSatisfy { $0.problem == nil })
    try expectNothingLeft()
  }

  /// An answer that comes twice breaks the rest, which is asked for again.
  @Test func aRepeatedAnswerLosesNothing() throws {
    let clips = try speak(["one", "twice", "three", "four"].map { voice.utterance($0) })
    #expect(clips.count { $0.problem == nil } >= 3)
    try expectNothingLeft()
  }

  @Test func whatCrashesIsAskedForTwiceAndTheOthersOfItsProcessOnceMoreAtMost() throws {
    let description = #"{"protocols":[2],"version":"1","serves":true,"parallel":4}"#
    try voice.set(description)
    let clips = try speak(["slow", "crash", "three", "four"].map { voice.utterance($0, parallel: nil) })
    #expect(clips.map { $0.problem == nil } == [true, false, true, true])
    #expect(voice.log("requests").count { $0.contains("crash") } == 2)
  }

  @Test func aVoiceThatNeverAnswersIsGivenUp() throws {
    let clips = try speak((1...30).map { voice.utterance("crash \($0)") })
    #expect(clips.allSatisfy { $0.problem?.message.contains("status 7") == true })
    #expect(voice.log("starts").count <= 8)
  }

  @Test func anUtteranceThatHangsIsEndedAndTheOthersAreAskedForAgain() throws {
    let servers = VoiceServers(voice.command, capacity: 2)
    defer { servers.end() }
    func ask(_ text: String, _ number: Int, _ timeout: Duration) throws {
      let request = VoiceRequest(text: text, voice: "", language: "en", speed: 1, output: nil, measure: true)
      try servers.ask(request, number: number, timeout: timeout)
    }
    try ask("hang", 1, .milliseconds(400))
    try ask("two", 2, .seconds(60))
    var ends: [Int: Result<VoiceReply, MediaError>] = [:]
    while ends.count < 2 {
      for (number, end) in servers.advance() { ends[number] = end }
      usleep(5000)
    }
    guard case .failure(let error) = ends[1] else {
      Issue.record("the one that hangs has an answer")
      return
    }
    #expect(error.message.contains("did not answer within 0.4 seconds"))
    #expect((try? ends[2]?.get())?.words?.count == 1)
    #expect(servers.failure == nil)
  }

  @Test(.timeLimit(.minutes(1)), arguments: [false, true])
  func cancellingAsksTheVoiceToEndAndEndsIt(isStubborn: Bool) throws {
    if isStubborn { try voice.set(ServingVoice.description, #", "stubborn": true"#) }
    let voice = voice
    let problem = #expect(throws: MediaError.self) {
      try speak([voice.utterance("hang on")], cancellation: Cancellation { !voice.log("pid").isEmpty })
    }
    #expect(problem?.kind == .cancelled)
    #expect(voice.log("signals") == [isStubborn ? "ignored" : "stopped"])
    try expectNothingLeft()
  }

  // MARK: Identity

  @Test func aTouchSpeaksNothingAgainAndAnotherVersionOrContentDoes() throws {
    _ = try speak([voice.utterance("one")])
    let path = try #require(voice.command.last)
    let program = try voice.folder.read("serving.py")
    _ = try voice.folder.write(program, to: "serving.py")
    #expect(unsafe utimes(path, [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 1, tv_usec: 0)]) == 0)
    _ = try speak([voice.utterance("one")])
    #expect(voice.log("requests").count == 1)
    try voice.set(ServingVoice.description.replacing("serving 1", with: "serving 2"))
    _ = try speak([voice.utterance("one")])
    #expect(voice.log("requests").count == 2)
    _ = try voice.folder.write(program + Array("# changed\n".utf8), to: "serving.py")
    _ = try speak([voice.utterance("one")])
    #expect(voice.log("requests").count == 3)
  }

  @Test func aLargeFileIsKnownByItsContent() throws {
    var bytes = [UInt8](repeating: 7, count: 3 << 20)
    let path = try voice.folder.write(bytes, to: "model")
    let first = ProgramContent.hashes(of: ["cat", path])
    #expect(first[1].utf8.count == 64 && ProgramContent.hashes(of: ["cat", path]) == first)
    #expect(unsafe utimes(path, [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 1, tv_usec: 0)]) == 0)
    #expect(ProgramContent.hashes(of: ["cat", path]) == first)
    bytes[1000] = 8
    _ = try voice.folder.write(bytes, to: "model")
    #expect(ProgramContent.hashes(of: ["cat", path])[1] != first[1])
    #expect(ProgramContent.hashes(of: ["cat", voice.folder.path, "-x"]).dropFirst() == ["", ""])
  }

  // MARK: Sounds and notes

  @Test func soundsReachWhoTakesThem() throws {
    let sounds = [WordPhonemes(word: 1, ipa: "ŋwiən")]
    var notes: [String] = []
    let texts = [
      voice.utterance("say Nguyen", phonemes: sounds), voice.utterance("say Nguyen"),
      voice.utterance("say Nguyen", phonemes: [WordPhonemes(word: 1, ipa: "win")]),
    ]
    _ = try speak(texts) { notes.append($0) }
    let requests = voice.log("requests")
    #expect(requests.count == 3 && notes.isEmpty)
    #expect(
      requests[0].contains(#""phonemes":[{"ipa":"ŋwiən","word":1}]"#) && !requests[1].contains("phonemes")
    )
  }

  @Test func whoDoesNotTakeSoundsIsSaidOnceAndSpeaksTheSame() throws {
    try voice.set(#"{"protocols":[1,2],"version":"1","serves":true}"#)
    var notes: [String] = []
    let sounds = [WordPhonemes(word: 1, ipa: "ŋwiən")]
    let texts = ["say Nguyen", "ask Nguyen"].map { voice.utterance($0, phonemes: sounds) }
    _ = try speak(texts + [voice.utterance("say Nguyen")]) { notes.append($0) }
    #expect(notes.count == 1 && notes[0].contains("does not take the phonetic alphabet"))
    #expect(voice.log("requests").count == 2)
  }

  @Test func timesThatAreMissingAreSaidOnce() throws {
    var notes: [String] = []
    _ = try speak((1...3).map { voice.utterance("wordless \($0)") }) { notes.append($0) }
    #expect(notes.count == 1 && notes[0].contains("gives no times of words"))
  }

  @Test func aWrongRateThatCutsTheSpeechIsSaid() throws {
    try voice.set(ServingVoice.description, #", "claimed": 2"#)
    let clip = try #require(try speak([voice.utterance("one two three")]).first)
    #expect(clip.problem?.message.contains("the sample rate in its header may be wrong") == true)
  }

  @Test func whateverAnUtteranceLeavesIsRemoved() throws {
    let folder = try TemporaryFolder()
    for name in ["1.wav", "1.wav.part", "10.wav"] { _ = try folder.write([1], to: name) }
    _ = try folder.write([1], to: "1.wav.d/deep/file")
    do {
      let output = VoiceOutput(path: folder.file("1.wav"))
      withExtendedLifetime(output) {}
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["10.wav"])
  }

  /// No process of the voice, and no file.
  private func expectNothingLeft() throws {
    let path = try #require(voice.command.last)
    #expect(try ChildProcess(["pgrep", "-f", path]).wait() == .exit(1), "a process is left")
  }
}
