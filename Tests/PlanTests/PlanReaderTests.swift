import FoundationEssentials
import InkPlan
import InkTime
import InkVoices
import TestSupport
import Testing

@Suite struct PlanReaderTests {
  private struct NotInvalid: Error {}

  private func plan() -> RenderPlan {
    let style = TextStyle(
      fonts: ["Inter"],
      weight: 800,
      size: 88,
      color: Color(rgba: 0xFFFF_FFFF),
      outline: Color(rgba: 0xFF),
      outlineWidth: 8
    )
    return RenderPlan(
      generator: "tests",
      lengths: .estimated,
      script: "a.inkslop",
      duration: Ticks(48_000),
      files: [
        PlanFile(
          path: "a.opus",
          content: FileContent(size: 9, sha256: String(repeating: "0a", count: 32), duration: Ticks(9))
        )
      ],
      elements: [
        PlanElement(
          kind: .music,
          parent: nil,
          id: "m",
          place: SourcePlace(line: 1, column: 1),
          timing: .background,
          length: .zero,
          anchor: nil,
          media: MediaUse(file: 0, fit: .loop)
        )
      ],
      speech: [],
      audio: [AudioItem(element: 0, gain: 0.3, duck: 0)],
      cues: [],
      textStyles: [style],
      chapters: [Chapter(start: .zero, title: "All of it")],
      sound: SoundSettings(),
      video: VideoSettings(
        width: 1080,
        height: 1920,
        frameRate: .standard,
        background: Background(top: Color(rgba: 0x0101_01FF), bottom: Color(rgba: 0xFF)),
        subtitles: SubtitleSettings(preset: .clean, highlight: Color(rgba: 0xFFD5_4AFF)),
        safeArea: SafeArea(top: 200, right: 90, bottom: 200, left: 90),
        rateFactor: 20,
        preset: "veryfast"
      )
    )
  }

  @Test func whatIsWrittenIsReadAgainAndWrittenTheSame() throws {
    let bytes = try PlanReader.write(plan())
    #expect(try PlanReader.read(bytes) == plan())
    #expect(try PlanReader.write(PlanReader.read(bytes)) == bytes)
  }

  @Test func aPlanCutShortIsRefusedWhereverItEnds() throws {
    let bytes = try PlanReader.write(plan())
    for count in 0..<bytes.count - 2 {
      #expect(throws: PlanReader.ReadError.self, "\(count)") { try PlanReader.read(Array(bytes[..<count])) }
    }
  }

  @Test func aNewerMajorVersionIsRefusedAndANewerMinorOneIsRead() throws {
    var newer = plan()
    newer.version = PlanVersion(major: 2, minor: 0)
    let bytes = try PlanReader.write(newer)
    #expect(throws: PlanReader.ReadError.newer(newer.version)) { try PlanReader.read(bytes) }
    newer.version = PlanVersion(major: 1, minor: 7)
    #expect(try PlanReader.read(PlanReader.write(newer)).version.minor == 7)
  }

  @Test(arguments: [
    ("\"file\" : 0", "\"file\" : 7", "`elements[0].media.file` is not the index of a file"),
    ("\"gain\" : 0.3", "\"gain\" : 400", "`audio[0].gain` is not between 0 and 4"),
    ("\"gain\" : 0.3", "\"gain\" : \"loud\"", "`audio[0].gain` has a value of the wrong type"),
    ("\"from\" : 0", "\"from\" : -1", "`elements[0].media.from` is less than 0"),
    (
      "\"from\" : 0", "\"from\" : 172800000000001",
      "`elements[0].media.from` is longer than a million hours"
    ),
    ("\"from\" : 0", "\"from\" : 1e300", "`elements[0].media.from` is a fraction, or out of range"),
    ("\"kind\" : \"music\"", "\"kind\" : \"opera\"", "`elements[0].kind` has a value that is not allowed"),
    (
      "\"frameRate\" : 30", "\"frameRate\" : 0",
      "`video.frameRate` is not a supported frame rate: 24, 25, 30, 50, 60"
    ),
    ("\"width\" : 1080", "\"width\" : 1081", "`video.width` is odd"),
    ("\"width\" : 1080", "\"width\" : 7682", "`video.width` is not between 16 and 7680"),
    (
      "\"right\" : 90", "\"right\" : 539.6",
      "`video.safeArea.right` leaves no room for text in a picture of 1080x1920"
    ),
    ("\"file\" : 0", "\"file\" : 0.5", "`elements[0].media.file` is a fraction, or out of range"),
    ("\"gain\" : 0.3", "\"gain\" : 1e400", "`audio[0].gain` is a fraction, or out of range"),
    (
      "\"size\" : 9", "\"size\" : 9223372036854775808",
      "`files[0].content.size` is a fraction, or out of range"
    ),
    ("\"timescale\" : 48000", "\"timescale\" : 1", "`timescale` is not 48000"),
    ("\"duration\" : 48000", "\"duration\" : 4147200001", "`duration` is more than 24 hours"),
    ("\"element\" : 0", "\"element\" : -1", "`audio[0].element` is not the index of an element"),
    ("\"#010101ff\"", "\"red\"", "`video.background.top` is not a colour of the form #rrggbbaa"),
    ("\"#010101ff\"", "\"#+10101ff\"", "`video.background.top` is not a colour of the form #rrggbbaa"),
    (
      "\"format\" : \"inkreel-render-plan\"", "\"format\" : \"x\"",
      "`format` is not `inkreel-render-plan`"
    ),
    ("\"major\" : 1", "\"major\" : 0", "`version.major` is not 1"),
    ("\"fit\" : \"loop\",", "", "`elements[0].media.fit` is missing"),
    (
      "\"veryfast\"", "\"../x\"",
      "`video.preset` is not one of ultrafast, superfast, veryfast, faster, fast, medium, slow, slower, veryslow"
    ),
    ("\"rateFactor\" : 20", "\"rateFactor\" : 0.5", "`video.rateFactor` is not between 1 and 51"),
    ("\"lines\" : 2", "\"lines\" : 0", "`cueRules.lines` is not between 1 and 2"),
    ("\"lines\" : 2", "\"lines\" : -1", "`cueRules.lines` is not between 1 and 2"),
    ("\"usualLines\" : 1", "\"usualLines\" : 3", "`cueRules.usualLines` is not between 1 and 2"),
    ("\"longestWord\" : 34", "\"longestWord\" : 16", "`cueRules.longestWord` is not between 17 and 200"),
    ("All of it", "", "`chapters[0].title` is empty, longer than 1000 bytes, or contains a NUL byte"),
    ("0a0a", "0A0A", "`files[0].content.sha256` is not 64 lowercase hexadecimal digits"),
    (
      "\"duration\" : 9", #""damage" : {"isCutShort" : false, "silencedSamples" : 0}, "duration" : 9"#,
      "`files[0].content.damage.silencedSamples` is less than 1"
    ),
    (
      "\"duration\" : 9", #""damage" : {"isCutShort" : true, "claimed" : -1}, "duration" : 9"#,
      "`files[0].content.damage.claimed` is less than 0"
    ),
  ])
  func aHostilePlanIsRefusedWithItsPlace(part: String, replacement: String, fault: String) throws {
    let text = String(decoding: try PlanReader.write(plan()), as: UTF8.self)
    #expect(text.contains(part))
    let hostile = Array(text.replacing(part, with: replacement, maxReplacements: 1).utf8)
    let failure = #expect(throws: PlanReader.ReadError.self) { try PlanReader.read(hostile) }
    guard case .invalid(let found) = failure else { throw NotInvalid() }
    #expect(found.description == fault)
  }

  @Test(arguments: [
    ("", "it is not JSON, or is cut short"), ("{]", "it is not JSON, or is cut short"),
    ("[]", "it is not a JSON object"), ("7", "it is not a JSON object"), ("{}", "`format` is missing"),
  ])
  func whatIsNoPlanAtAllIsRefused(text: String, fault: String) throws {
    let failure = #expect(throws: PlanReader.ReadError.self) { try PlanReader.read(Array(text.utf8)) }
    guard case .invalid(let found) = failure else { throw NotInvalid() }
    #expect(found.description == fault)
  }

  @Test func measuredLengthsTakeThePlaceOfEstimates() {
    let voice = VoiceChoice(engine: "espeak", voice: "en-us", language: "en-US")
    var plan = plan()
    plan.elements = [
      PlanElement(
        kind: .speech,
        parent: nil,
        id: nil,
        place: SourcePlace(line: 1, column: 1),
        timing: .own,
        length: Ticks(100),
        anchor: nil
      ),
      PlanElement(
        kind: .pause,
        parent: nil,
        id: nil,
        place: SourcePlace(line: 2, column: 1),
        timing: .own,
        length: Ticks(50),
        anchor: nil
      ),
    ]
    plan.audio = []
    plan.speech = [
      SpeechItem(
        element: 0,
        text: "Hello there.",
        asked: voice,
        speaker: voice,
        speed: 1,
        gain: 1,
        subtitles: SubtitleStyle(position: .top, alignment: .left, highlight: false),
        start: .zero,
        end: Ticks(100),
        sentences: [SpokenSentence(text: "Hello there.", start: .zero, end: Ticks(100))],
        words: [
          SpokenWord(text: "Hello", start: .zero, end: Ticks(50)),
          SpokenWord(text: "there.", start: Ticks(50), end: Ticks(100)),
        ]
      )
    ]
    let words = [TickRange(start: Ticks(5), end: Ticks(100)), TickRange(start: Ticks(100), end: Ticks(190))]
    let clip = MeasuredClip(file: PlanFile(path: "clip.flac", content: nil), length: Ticks(200), words: words)
    let (measured, problems) = plan.measured([clip])
    #expect(problems.isEmpty)
    #expect(measured.lengths == .measured)
    #expect(measured.duration == Ticks(1650), "the speech lasts a whole frame")
    #expect(
      measured.elements.map(\.range) == [
        TickRange(start: .zero, end: Ticks(1600)), TickRange(start: Ticks(1600), end: Ticks(1650)),
      ]
    )
    #expect(measured.files.last?.path == "clip.flac")
    #expect(measured.speech[0].sentences[0].clip == 1)
    #expect(measured.cues.flatMap { $0.lines.flatMap { $0 } }.map(\.start) == [Ticks(5), Ticks(100)])
    #expect(measured.measured([clip]).plan == measured)
  }
}
