import InkMessages
import InkPlan
import InkTime
import InkVoices
import TestSupport
import Testing

@testable import InkRender

/// What the speaker asks of engines, whatever their kind.
struct VoiceSessionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func utterance(_ text: String, _ engine: VoiceEngine = .builtIn) -> Utterance {
    Utterance(
      text: text,
      speaker: VoiceChoice(engine: "lasting", voice: "v", language: "en-US"),
      speed: 1,
      engine: engine,
      expected: nil
    )
  }

  private func speak(
    _ utterances: [Utterance],
    progress: (MediaProgress) -> Void = { _ in },
    _ make: @escaping (VoiceEngine) -> LastingSession
  ) throws -> [SpokenClip] {
    let request = SpeakRequest(utterances: utterances, cacheDirectory: folder.file("clips"))
    let speaker = try Speaker(
      request,
      sessions: { (engine) throws(MediaError) in make(engine) },
      note: { _ in }
    )
    return try speaker.run(cancellation: .never) { (seen) throws(MediaError) in progress(seen) }.clips
  }

  @Test func oneSessionSpeaksAsMuchAtOnceAsItHasPlacesForAndEnds() throws {
    var made: [LastingSession] = []
    let texts = ["one", "two words", "three words now", "four", "five"]
    let clips = try speak(texts.map { utterance($0) }) { _ in
      made.append(LastingSession(places: 3))
      return made[made.count - 1]
    }
    #expect(made.count == 1)
    #expect(made[0].asked == texts && made[0].maxAtOnce == 3 && made[0].hasEnded)
    #expect(clips.map(\.words.count) == [1, 2, 3, 1, 1])
    #expect(clips.allSatisfy { $0.problem == nil })
  }

  @Test func eachEngineHasASessionOfItsOwn() throws {
    let other = VoiceEngine.program(["hum"])
    var made: [VoiceEngine: LastingSession] = [:]
    let utterances = [
      utterance("one"), utterance("two", other), utterance("three"), utterance("four", other),
    ]
    _ = try speak(utterances) { engine in
      let session = LastingSession(identity: ["\(engine)"])
      made[engine] = session
      return session
    }
    #expect(made[.builtIn]?.asked == ["one", "three"])
    #expect(made[other]?.asked == ["two", "four"])
    #expect(made.values.allSatisfy { $0.maxAtOnce == 1 && $0.hasEnded })
  }

  @Test func progressCountsWhatIsBeingSpoken() throws {
    let session = LastingSession(places: 2)
    var before: [Int64] = []
    var all: [Int64] = []
    let progress = { (seen: MediaProgress) in
      all.append(seen.done)
      if session.spoken == 0 { before.append(seen.done) }
    }
    _ = try speak([utterance("one"), utterance("two")], progress: progress) { _ in session }
    #expect(before.contains(1) && !before.contains(2))
    #expect(all == all.sorted() && all.last == 2)
  }

  @Test func anEngineThatHasFailedIsNotAskedAgain() throws {
    let session = LastingSession(lifetime: 2)
    let clips = try speak(["one", "two", "three", "four"].map { utterance($0) }) { _ in session }
    #expect(session.asked == ["one", "two"])
    #expect(clips.map { $0.problem == nil } == [true, true, false, false])
    #expect(clips[3].problem?.message == "the lasting voice is tired")
    // What has been spoken before is there all the same.
    #expect(try speak([utterance("two")]) { _ in LastingSession(lifetime: 0) } == [clips[1]])
  }

  @Test func anotherIdentityIsAnotherVoice() throws {
    let session = LastingSession(identity: ["model 1"])
    _ = try speak([utterance("one")]) { _ in session }
    let same = LastingSession(identity: ["model 1"])
    _ = try speak([utterance("one")]) { _ in same }
    #expect(same.asked.isEmpty)
    let other = LastingSession(identity: ["model 2"])
    _ = try speak([utterance("one")]) { _ in other }
    #expect(other.asked == ["one"])
  }
}
