import FoundationEssentials
import InkPlan
import InkTime
import InkVoices
import TestSupport
import Testing

@Suite struct PlanReaderTests {
  private func plan() -> RenderPlan {
    let style = TextStyle(
      fonts: ["Inter"],
      weight: 800,
      size: 88,
      color: Color(rgba: 0xFFFF_FFFF),
      highlight: Color(rgba: 0xFFD5_4AFF),
      outline: Color(rgba: 0xFF),
      outlineWidth: 8,
      marginX: 90,
      marginY: 200
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
          timing: .beneath,
          length: .zero,
          anchor: nil
        )
      ],
      speech: [],
      audio: [
        AudioItem(
          element: 0,
          role: .music,
          file: 0,
          start: .zero,
          end: Ticks(48_000),
          from: .zero,
          loops: true,
          gain: 0.3,
          fadeIn: .zero,
          fadeOut: .zero,
          duck: 0
        )
      ],
      cues: [],
      sound: SoundSettings(),
      video: VideoSettings(
        width: 1080,
        height: 1920,
        frameRate: .standard,
        background: Background(top: Color(rgba: 0x0101_01FF), bottom: Color(rgba: 0xFF)),
        subtitles: style,
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
      #expect(throws: PlanReader.Failure.self, "\(count)") { try PlanReader.read(Array(bytes[..<count])) }
    }
  }

  @Test func aNewerMajorVersionIsRefusedAndANewerMinorOneIsRead() throws {
    var newer = plan()
    newer.version = PlanVersion(major: 2, minor: 0)
    let bytes = try PlanReader.write(newer)
    #expect(throws: PlanReader.Failure.newer(newer.version)) { try PlanReader.read(bytes) }
    newer.version = PlanVersion(major: 1, minor: 7)
    #expect(try PlanReader.read(PlanReader.write(newer)).version.minor == 7)
  }

  @Test(arguments: [
    ("\"file\" : 0", "\"file\" : 7", "`audio[0].file` is not a file"),
    ("\"gain\" : 0.3", "\"gain\" : 400", "`audio[0].gain` is not between 0 and 4"),
    ("\"gain\" : 0.3", "\"gain\" : \"loud\"", "`audio[0].gain` is not of the type that it must have"),
    ("\"from\" : 0", "\"from\" : -1", "`audio[0]` has a negative `from` or fade"),
    ("\"from\" : 0", "\"from\" : 172800000000001", "`audio[0].from` is a time of more than a million hours"),
    (
      "\"frameRate\" : 30", "\"frameRate\" : 0",
      "`video.frameRate` is a frame rate other than [24, 25, 30, 50, 60]"
    ),
    ("\"width\" : 1080", "\"width\" : 1081", "`video.width` is not an even number from 16 to 7680"),
    ("\"timescale\" : 48000", "\"timescale\" : 1", "`timescale` is not 48000"),
    ("\"element\" : 0", "\"element\" : -1", "`audio[0].element` is not an element"),
    ("\"#010101ff\"", "\"red\"", "`video.background.top` is a colour that is not of the form #rrggbbaa"),
    (
      "\"format\" : \"inkreel-render-plan\"", "\"format\" : \"x\"",
      "its `format` is not `inkreel-render-plan`"
    ),
    ("\"loops\" : true,", "", "`audio[0].loops` is missing"),
    ("\"veryfast\"", "\"../x\"", "`video.preset` is not one of x264's"),
    ("0a0a", "0A0A", "`files[0].content.sha256` is not 64 lower-case hexadecimal digits"),
    (
      "\"duration\" : 9", #""damage" : {"isCutShort" : false, "silencedSamples" : 0}, "duration" : 9"#,
      "`files[0].content.damage` has a number below one, or a negative length"
    ),
    (
      "\"duration\" : 9", #""damage" : {"isCutShort" : true, "claimed" : -1}, "duration" : 9"#,
      "`files[0].content.damage` has a number below one, or a negative length"
    ),
  ])
  func aHostilePlanIsRefusedWithItsPlace(part: String, replacement: String, fault: String) throws {
    let text = String(decoding: try PlanReader.write(plan()), as: UTF8.self)
    #expect(text.contains(part))
    let hostile = Array(text.replacing(part, with: replacement, maxReplacements: 1).utf8)
    #expect(throws: PlanReader.Failure.invalid(fault)) { try PlanReader.read(hostile) }
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
        clip: nil,
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
    #expect(measured.duration == Ticks(250))
    #expect(
      measured.elements.map(\.range) == [
        TickRange(start: .zero, end: Ticks(200)), TickRange(start: Ticks(200), end: Ticks(250)),
      ]
    )
    #expect(measured.files.last?.path == "clip.flac")
    #expect(measured.speech[0].clip == 1)
    #expect(measured.cues.flatMap { $0.lines.flatMap { $0 } }.map(\.start) == [Ticks(5), Ticks(100)])
    #expect(measured.measured([clip]).plan == measured)
  }
}
