import InkPlan
import InkTime
import InkVoices
import Testing

@Suite struct ChapterBuilderTests {
  /// An element and, for speech, what is said.
  private struct Row {
    var kind: PlanElement.Kind
    var id: String?
    var start: Int
    var parent: Int?
    var text: String?
    var title: String?
    var fillsFrame: Bool?

    init(
      _ kind: PlanElement.Kind,
      _ id: String? = nil,
      at start: Int,
      in parent: Int? = nil,
      _ text: String? = nil,
      title: String? = nil,
      fillsFrame: Bool? = nil
    ) {
      self.kind = kind
      self.id = id
      self.start = start
      self.parent = parent
      self.text = text
      self.title = title
      self.fillsFrame = fillsFrame
    }
  }

  /// The chapters of a plan that lasts 100 ticks.
  private func chapters(_ rows: [Row]) -> [Chapter] {
    var plan = RenderPlan(
      generator: "tests",
      lengths: .estimated,
      script: "films/octopus.inkslop",
      duration: Ticks(100),
      files: [],
      elements: [],
      speech: [],
      audio: [],
      cues: [],
      sound: SoundSettings(),
      video: PlanDefaults.video(.portrait, background: PlanDefaults.background)
    )
    let voice = VoiceChoice(engine: "e", voice: "v", language: "en")
    for row in rows {
      var element = PlanElement(
        kind: row.kind,
        parent: row.parent,
        id: row.id,
        place: SourcePlace(line: 1, column: 1),
        timing: .own,
        length: .zero,
        anchor: nil,
        fillsFrame: row.fillsFrame,
        title: row.title
      )
      element.start = Ticks(row.start)
      if let text = row.text {
        plan.speech.append(
          SpeechItem(
            element: plan.elements.count,
            text: text,
            asked: voice,
            speaker: voice,
            speed: 1,
            gain: 1,
            start: element.start,
            end: element.start,
            sentences: [],
            words: []
          )
        )
      }
      plan.elements.append(element)
    }
    return ChapterBuilder(plan).chapters()
  }

  private func list(_ chapters: [Chapter]) -> [String] { chapters.map { "\($0.start.count) \($0.title)" } }

  @Test func idsAreTitles() {
    let found = chapters([
      Row(.music, "the-intro", at: 0), Row(.tts, "part_two", at: 40),
      Row(.image, "Last", at: 80, fillsFrame: true),
    ])
    #expect(list(found) == ["0 The intro", "40 Part two", "80 Last"])
  }

  @Test func idsOfSoundsAndPausesAreThereToBeReferredTo() {
    let found = chapters([
      Row(.sound, "pop", at: 0), Row(.pause, "rest", at: 10), Row(.tts, "one", at: 20),
      Row(.tts, "two", at: 30),
    ])
    #expect(list(found) == ["0 octopus", "20 One", "30 Two"])
  }

  @Test func withFewerThanTwoIdsTheNarrationIsDividedInstead() {
    let found = chapters([
      Row(.tts, at: 0), Row(.speech, at: 0, in: 0, "Three things that nobody told you about octopuses."),
      Row(.tts, "facts", at: 50), Row(.speech, at: 50, in: 2, "One."),
      Row(.speech, at: 70, in: 2, "Still there."),
      Row(.speech, at: 90, "Alone."),
    ])
    #expect(list(found) == ["0 Three things that nobody told you about…", "50 Facts", "90 Alone."])
  }

  @Test func aSinglePartIsNoChapter() {
    #expect(chapters([Row(.tts, "all", at: 0), Row(.speech, at: 0, in: 0, "Hello.")]).isEmpty)
    #expect(chapters([]).isEmpty)
    #expect(
      list(chapters([Row(.tts, at: 30), Row(.speech, at: 30, in: 0, "Hello.")])) == [
        "0 octopus", "30 Hello.",
      ]
    )
  }

  @Test func idsOfPlacedPicturesAreThereToBeReferredTo() {
    let found = chapters([
      Row(.image, "logo", at: 0), Row(.video, "sea", at: 10, fillsFrame: true),
      Row(.aiImage, "corner", at: 20),
      Row(.tts, "outro", at: 30),
    ])
    #expect(list(found) == ["0 octopus", "10 Sea", "30 Outro"])
  }

  @Test func whereTheScriptHasChaptersNothingElseStartsOne() {
    let found = chapters([
      Row(.tts, "intro", at: 0), Row(.chapter, "one", at: 20, title: "The eyes"),
      Row(.tts, "next", at: 40), Row(.chapter, at: 60, title: "The club"),
    ])
    #expect(list(found) == ["0 octopus", "20 The eyes", "60 The club"])
    #expect(list(chapters([Row(.tts, "a", at: 0), Row(.chapter, at: 0, title: "All")])).isEmpty)
  }

  @Test func chaptersAreInTheOrderOfTimeAndTheLaterOfTwoCounts() {
    let found = chapters([
      Row(.chapter, at: 50, title: "Late"), Row(.chapter, at: 0, title: "First"),
      Row(.chapter, at: 0, title: "Second"), Row(.chapter, at: 50, title: "Later"),
      Row(.chapter, at: 100, title: "Never"),
    ])
    #expect(list(found) == ["0 Second", "50 Later"])
  }

  @Test func ofThoseThatStartTogetherTheFirstCountsAndNoneStartsAtTheEnd() {
    let found = chapters([
      Row(.music, "bed", at: 0), Row(.tts, "intro", at: 0), Row(.tts, "next", at: 60),
      Row(.tts, "late", at: 100),
    ])
    #expect(list(found) == ["0 Bed", "60 Next"])
  }

  @Test func titlesAreAlwaysNames() {
    let long = String(repeating: "ß", count: 3000)
    let found = chapters([
      Row(.tts, long, at: 0), Row(.tts, "a\u{0}b\nc", at: 10), Row(.tts, "---", at: 20),
      Row(.tts, "\u{7}", at: 30),
    ])
    #expect(found.allSatisfy { PlanLimits.isName($0.title) })
    #expect(list(Array(found.dropFirst())) == ["10 Abc", "20 ---"])
  }

  @Test func chaptersFollowTheSpeechWhenItIsMeasured() {
    let voice = VoiceChoice(engine: "e", voice: "v", language: "en")
    var plan = RenderPlan(
      generator: "tests",
      lengths: .estimated,
      script: "a",
      duration: .zero,
      files: [],
      elements: [],
      speech: [],
      audio: [],
      cues: [],
      sound: SoundSettings(),
      video: PlanDefaults.video(.portrait, background: PlanDefaults.background)
    )
    for text in ["One.", "Two."] {
      plan.speech.append(
        SpeechItem(
          element: plan.elements.count,
          text: text,
          asked: voice,
          speaker: voice,
          speed: 1,
          gain: 1,
          start: .zero,
          end: Ticks(10),
          sentences: [SpokenSentence(text: text, start: .zero, end: Ticks(10))],
          words: [SpokenWord(text: text, start: .zero, end: Ticks(10))]
        )
      )
      plan.elements.append(
        PlanElement(
          kind: .speech,
          parent: nil,
          id: nil,
          place: SourcePlace(line: 1, column: 1),
          timing: .own,
          length: Ticks(10),
          anchor: nil
        )
      )
    }
    let estimated = plan.laidOut().plan
    #expect(list(estimated.chapters) == ["0 One.", "1600 Two."])
    let clip = MeasuredClip(
      file: PlanFile(path: "clip", content: nil),
      length: Ticks(1_700),
      words: [TickRange(start: .zero, end: Ticks(20))]
    )
    let measured = estimated.measured([clip, clip]).plan
    #expect(list(measured.chapters) == ["0 One.", "3200 Two."])
    #expect(
      measured.chapterRanges == [
        TickRange(start: .zero, end: Ticks(3_200)), TickRange(start: Ticks(3_200), end: Ticks(6_400)),
      ]
    )
  }
}
