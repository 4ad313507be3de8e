import FoundationEssentials
import InkMedia
import InkMessages
import InkPlan
import InkSystem
import InkTime
import MediaTestSupport
import InkVoices
import TestSupport
import Testing

@testable import InkRender

struct SpeakerTests {
  private let voice: Voice

  init() throws {
    LibAV.silence()
    signal(SIGPIPE, SIG_IGN)
    voice = try Voice()
  }

  private func speak(
    _ utterances: [Utterance],
    cancellation: Cancellation = .never,
    note: @escaping (String) -> Void = { _ in }
  ) throws -> [SpokenClip] {
    try Speaker(voice.request(utterances), note: note)
      .run(cancellation: cancellation) { (_) throws(MediaError) in }.clips
  }

  private func problem(_ utterance: Utterance) throws -> MediaError? {
    try speak([utterance]).first?.problem
  }

  @Test func aClipIsTrimmedMeasuredAndItsWordsMoveWithIt() throws {
    let clip = try #require(try speak([voice.utterance("one two three four")]).first)
    #expect(clip.problem == nil)
    let file = try #require(clip.file)
    let content = try #require(file.content)
    // 10 ms, a second of speech, 200 ms.
    #expect(abs(content.duration.seconds - 1.21) < 0.002)
    #expect(clip.words.count == 4)
    for (index, word) in clip.words.enumerated() {
      #expect(abs(word.start.seconds - (0.01 + 0.25 * Double(index))) < 0.002)
      #expect(abs(word.length.seconds - 0.25) < 0.002)
    }
    #expect(try Probe.file(file.path, cancellation: .never).content == content)
    let samples = try TestSound.decode(file.path)
    #expect(samples.count == Int(content.duration.count) * 2)
    #expect(abs(samples.span.peak - 0.5) < 0.01)
    #expect(samples[..<(400 * 2)].allSatisfy { abs($0) < 0.02 })
  }

  @Test func theVoiceGetsTheWholeRequest() throws {
    _ = try speak([voice.utterance("say \"this\" & <that> 🦐")])
    let log = String(decoding: try voice.folder.read("log"), as: UTF8.self)
    #expect(log.contains(#""language": "en-US""#) && log.contains(#""protocol": 1"#))
    #expect(log.contains(#""speed": 1"#) && log.contains(#""voice": "v""#) && log.contains(".wav\""))
    #expect(log.contains(#""text": "say \"this\" & <that> \ud83e\udd90""#))
  }

  @Test func answersComeInOrderAndTheSameTextIsSpokenOnce() throws {
    let texts = ["slow one", "two", "slow one", "three words now", "two"]
    var seen: [Int64] = []
    let answer = try Speaker(voice.request(texts.map { voice.utterance($0) }), note: { _ in })
      .run(cancellation: .never) { (progress) throws(MediaError) in seen.append(progress.done) }
    #expect(answer.clips.map(\.words.count) == [2, 1, 2, 3, 1])
    #expect(answer.clips[0] == answer.clips[2])
    #expect(voice.calls() == 3)
    #expect(seen == seen.sorted() && seen.last == 5)
  }

  @Test func whatIsInTheCacheIsNotSpokenAgain() throws {
    let first = try speak([voice.utterance("one two")])
    #expect(try speak([voice.utterance("one two")]) == first)
    #expect(voice.calls() == 1)
    var faster = voice.utterance("one two")
    faster.speed = 1.5
    _ = try speak([faster])
    #expect(voice.calls() == 2)
  }

  @Test func anotherProgramIsAnotherVoice() throws {
    _ = try speak([voice.utterance("one two")])
    let program = try voice.folder.read("voice.py")
    _ = try voice.folder.write(program + Array("# changed\n".utf8), to: "voice.py")
    _ = try speak([voice.utterance("one two")])
    #expect(voice.calls() == 2)
  }

  @Test func brokenEntriesAreMadeAgainWithANote() throws {
    let clip = try #require(try speak([voice.utterance("one two")]).first)
    let path = try #require(clip.file?.path)
    let name = "cache/clips/" + (path.split(separator: "/").last ?? "")
    for damage in [[], Array("rubbish".utf8)] {
      _ = try voice.folder.write(damage, to: name)
      var notes: [String] = []
      #expect(try speak([voice.utterance("one two")], note: { notes.append($0) }) == [clip])
      #expect(notes.count == 1)
    }
    #expect(voice.calls() == 3)
    unlink(path)
    #expect(try speak([voice.utterance("one two")]) == [clip])
    #expect(voice.calls() == 4)
  }

  /// Of an entry that no cache has written: nothing in it is computed with.
  @Test(arguments: [
    (#""duration":[0-9]+"#, #""duration":-1"#), (#""duration":[0-9]+"#, #""duration":0"#),
    (#""duration":[0-9]+"#, #""duration":9223372036854775807"#), (#""size":[0-9]+"#, #""size":-1"#),
    (#""start":[0-9]+"#, #""start":-9"#), (#""end":[0-9]+"#, #""end":172800000000000"#),
    (#""words":\[.*\]"#, #""words":[]"#), (#""form":2"#, #""form":1"#),
  ])
  func entriesWithImpossibleNumbersAreMadeAgain(member: String, replacement: String) throws {
    let clip = try #require(try speak([voice.utterance("one two")]).first)
    let names = try FileManager.default.contentsOfDirectory(atPath: voice.folder.file("cache/clips"))
    let entry = try #require(names.first { $0.hasSuffix(".json") })
    let text = String(decoding: try voice.folder.read("cache/clips/\(entry)"), as: UTF8.self)
    let unsigned = try text.replacing(Regex(#""checksum":"[^"]*""#), with: #""checksum":"""#)
    let changed = unsigned.replacing(try Regex(member), with: replacement, maxReplacements: 1)
    #expect(changed != unsigned)
    let checksum = Checksum.digits(of: Array(entry.dropLast(5).utf8) + changed.utf8)
    let signed = changed.replacing(#""checksum":"""#, with: #""checksum":"\#(checksum)""#)
    _ = try voice.folder.write(Array(signed.utf8), to: "cache/clips/\(entry)")
    var notes: [String] = []
    #expect(try speak([voice.utterance("one two")], note: { notes.append($0) }) == [clip])
    #expect(notes.count == 1 && voice.calls() == 2)
  }

  /// A disk or a program may have damaged it anywhere.
  /// The file that says what is known of the one clip in the cache.
  private func entry() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: voice.folder.file("cache/clips"))
    return "cache/clips/\(try #require(names.first { $0.hasSuffix(".json") }))"
  }

  @Test func anEntryWithAnyChangedBitIsNotTaken() throws {
    let utterance = voice.utterance("one two")
    let clip = try #require(try speak([utterance]).first)
    let entry = try entry()
    let bytes = try voice.folder.read(entry)
    let cache = try ClipCache(folder: voice.folder.file("cache/clips"))
    let key = try ClipKey(utterance, identity: try utterance.engine.session().identity)
    func cached(_ notes: inout [String]) throws -> SpokenClip? {
      try cache.clip(key, words: 2, cancellation: .never) { notes.append($0) }
    }
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << UInt8(bit)
        _ = try voice.folder.write(changed, to: entry)
        var notes: [String] = []
        #expect(try cached(&notes) == nil && notes.count == 1, "byte \(index), bit \(bit)")
      }
    }
    for count in bytes.indices {
      _ = try voice.folder.write(Array(bytes[..<count]), to: entry)
      var notes: [String] = []
      #expect(try cached(&notes) == nil && notes.count == 1, "cut after \(count)")
    }
    _ = try voice.folder.write(bytes, to: entry)
    var notes: [String] = []
    #expect(try cached(&notes) == clip && notes.isEmpty)
  }

  @Test func aDamagedEntryIsMadeAgain() throws {
    let clip = try #require(try speak([voice.utterance("one two")]).first)
    let entry = try entry()
    let bytes = try voice.folder.read(entry)
    let places = [0, bytes.count / 3, bytes.count / 2, bytes.count - 1]
    for index in places {
      var changed = bytes
      changed[index] ^= 1 << UInt8(index % 8)
      _ = try voice.folder.write(changed, to: entry)
      var notes: [String] = []
      #expect(try speak([voice.utterance("one two")], note: { notes.append($0) }) == [clip])
      #expect(notes.count == 1, "byte \(index)")
      #expect(try voice.folder.read(entry) == bytes)
    }
    #expect(voice.calls() == 1 + places.count)
  }

  @Test func anEntryOfAnotherClipIsNotTaken() throws {
    _ = try speak([voice.utterance("one two")])
    let folder = voice.folder.file("cache/clips")
    let first = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasSuffix(".json") }
    )
    let other = try speak([voice.utterance("six ten")])
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      guard name.hasSuffix(".json"), name != first else { continue }
      _ = try voice.folder.write(voice.folder.read("cache/clips/\(first)"), to: "cache/clips/\(name)")
    }
    #expect(try speak([voice.utterance("six ten")]) == other)
    #expect(voice.calls() == 3)
  }

  @Test func anEntryThatIsAPipeIsPassedOver() throws {
    let clip = try speak([voice.utterance("one two")])
    let folder = voice.folder.file("cache/clips")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      #expect(unsafe unlink("\(folder)/\(name)") == 0 && mkfifo("\(folder)/\(name)", 0o600) == 0)
    }
    #expect(try speak([voice.utterance("one two")]) == clip)
  }

  @Test func wordsThatTheVoiceLeavesOutArePutBetween() throws {
    let wordless = try #require(try speak([voice.utterance("wordless speech for all")]).first)
    #expect(wordless.words.count == 4)
    #expect(wordless.words.first?.start == .zero)
    #expect(wordless.words.last?.end == wordless.file?.content?.duration)
    let partly = try #require(try speak([voice.utterance("partly told are these words")]).first)
    #expect(partly.words.count == 5)
    for clip in [wordless, partly] {
      for (word, next) in zip(clip.words, clip.words.dropFirst()) {
        #expect(word.start < word.end && word.end <= next.start)
      }
    }
    #expect(abs(partly.words[2].start.seconds - 0.51) < 0.01)
    #expect(abs(partly.words[2].end.seconds - 0.76) < 0.01)
  }

  /// What most of the times leave open is filled in: no word overlaps another.
  @Test(arguments: [
    "overlapping words are in here", "once a word is elsewhere", "nonsense words are in here",
  ])
  func aFewTimesThatCannotBeAreNotBelieved(_ text: String) throws {
    let clip = try #require(try speak([voice.utterance(text)]).first)
    #expect(clip.problem == nil)
    #expect(clip.words.count == text.split(separator: " ").count)
    for (word, next) in zip(clip.words, clip.words.dropFirst()) {
      #expect(word.start < word.end && word.end <= next.start)
    }
    let length = clip.file?.content?.duration ?? .zero
    #expect(clip.words.allSatisfy { $0.start >= .zero && $0.end <= length })
  }

  @Test(arguments: [
    ("fail now", "failed with status 3; it reported: the voice is hoarse"),
    ("silent night", "the voice produced no sound"),
    ("long long long", "which no speech of these words can be"),
    ("nofile here", "wrote no sound file"),
    ("notsound here", "wrote a file without usable sound"),
    ("chatty fellow", "does not follow the protocol"),
    ("countless words in here", "voice gives times for 4000 words, but the text has 4"),
    ("empty words in here", "times that are out of order or outside its sound for most of the 4 words"),
    ("negative words in here", "times that are out of order or outside its sound for most of the 4 words"),
    ("beyond words in here", "times that are out of order or outside its sound for most of the 4 words"),
    ("unnumbered words in here", "does not follow the protocol"),
  ])
  func voicesThatFailAreSaidPlainly(_ text: String, _ message: String) throws {
    let problem = try #require(try problem(voice.utterance(text)))
    #expect(problem.kind == .voice)
    #expect(problem.message.contains(message), "\(problem.message)")
    #expect(try leftovers().isEmpty)
  }

  /// Who asked for it compares the length with the expected one.
  @Test(arguments: [0.05, 1.6, 40]) func aSurprisingLengthIsNoFailure(expected: Double) throws {
    let clip = try #require(try speak([voice.utterance("one two", expected: expected)]).first)
    #expect(clip.problem == nil)
    #expect(abs((clip.file?.content?.duration.seconds ?? 0) - 0.71) < 0.01)
  }

  @Test func missingProgramsAreSaidAndOneFailureLeavesTheOthers() throws {
    let clips = try speak([
      voice.utterance("one", engine: .program(["/nowhere/voice"])), voice.utterance("two"),
      voice.utterance("three", engine: .program([])),
      voice.utterance("four", engine: .program(["/nowhere/voice"])),
    ])
    #expect(
      clips[0].problem
        == MediaError(
          .voice,
          "the voice program /nowhere/voice cannot be started: No such file or directory"
        )
    )
    #expect(clips[1].problem == nil && clips[1].words.count == 1)
    #expect(clips[2].problem?.kind == .request)
    #expect(clips[3].problem == clips[0].problem)
  }

  @Test(.timeLimit(.minutes(1))) func cancellingKillsTheVoice() throws {
    let folder = voice.folder
    let problem = #expect(throws: MediaError.self) {
      try speak(
        [voice.utterance("hang on")],
        cancellation: Cancellation { (try? folder.read("pid"))?.isEmpty == false }
      )
    }
    #expect(problem?.kind == .cancelled)
    let process = try #require(pid_t(String(decoding: try voice.folder.read("pid"), as: UTF8.self)))
    #expect(kill(process, 0) == -1 && errno == ESRCH)
    #expect(try leftovers().isEmpty)
  }

  @Test func aVoiceThatHangsIsEnded() throws {
    let process = try VoiceProcess(["sleep", "600"], request: [1], timeout: .milliseconds(100))
    var failure: MediaError?
    while failure == nil {
      do throws(MediaError) {
        #expect(try process.advance() == nil)
        usleep(10_000)
      } catch {
        failure = error
      }
    }
    #expect(failure?.message == "the voice program sleep did not end within 0.1 seconds")
    #expect(process.hasTimedOut)
  }

  @Test func aLongRequestIsWrittenWhole() throws {
    let process = try VoiceProcess(
      ["wc", "-c"],
      request: Array(repeating: 65, count: 3_000_001),
      timeout: .seconds(20)
    )
    var output: [UInt8]?
    while output == nil { output = try process.advance() }
    #expect(String(decoding: output ?? [], as: UTF8.self) == "3000001\n")
  }

  @Test func cacheFoldersThatCannotBeAreSaid() throws {
    let file = try voice.folder.write([1], to: "file")
    for folder in ["relative", file + "/sub", "/proc/none/cache"] {
      let request = SpeakRequest(utterances: [], cacheDirectory: folder)
      let problem = #expect(throws: MediaError.self) { try Speaker(request, note: { _ in }) }
      #expect(problem?.path == folder)
    }
  }

  /// Temporary files in the cache.
  private func leftovers() throws -> [String] {
    let child = try ChildProcess(["ls", "-A", voice.folder.file("cache/clips")])
    let text = String(decoding: try child.output.read(upTo: 65_536), as: UTF8.self)
    _ = child.wait()
    return text.split(separator: "\n").map(String.init).filter { $0.hasPrefix(".") }
  }
}
