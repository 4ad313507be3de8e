import InkPlan
import InkTime
import InkVoices
import TestSupport

/// A plan with all that makes exporting hard: markup in words, scripts that run left, have no spaces or join code
/// points, words that start at the same time, loops, fades, overlapping sounds, and speech that is not shown.
enum SamplePlan {
  static let measured = make(.measured)
  static let estimated = make(.estimated)

  private static let sentences: [(text: String, language: String, position: Cue.Position)] = [
    ("Did you know? 1 < 2 & <i>this</i> {\\an8}is \\Not markup -->", "en-US", .center),
    ("هل تعلم أن روبيان السرعوف قوي؟", "ar", .bottom),
    ("彼らの目は十六種類の色を見ることができますが、人間は三種類です。", "ja", .top),
    ("Families 👩‍👩‍👧‍👦 and flags 🇬🇧 e\u{301}t cetera.", "en-GB", .bottom),
  ]

  private static func make(_ lengths: LengthSource) -> RenderPlan {
    var plan = RenderPlan(
      generator: "inkreel-tests",
      lengths: lengths,
      script: "series/a--b <sample>.inkslop",
      duration: .zero,
      files: files,
      elements: [],
      speech: [],
      audio: [],
      cues: [],
      textStyles: [style],
      cueRules: .landscape,
      sound: SoundSettings(),
      video: video
    )
    addSpeech(to: &plan, lengths)
    addSounds(to: &plan)
    return plan.laidOut().plan
  }

  private static let files = ["/media/Cafe\u{301} & co/loop 1.opus", "/media/pop.wav"].map { path in
    PlanFile(
      path: path,
      content: FileContent(
        size: 9,
        sha256: String(repeating: "0a", count: 32),
        duration: path.hasSuffix("opus") ? Ticks(250_001) : Ticks(30_000)
      )
    )
  }

  private static func element(
    _ kind: PlanElement.Kind,
    parent: Int?,
    id: String? = nil,
    timing: PlanElement.Timing,
    length: Ticks = .zero,
    media: MediaUse? = nil
  ) -> PlanElement {
    PlanElement(
      kind: kind,
      parent: parent,
      id: id,
      place: SourcePlace(line: 1, column: 1),
      timing: timing,
      length: length,
      anchor: nil,
      media: media
    )
  }

  private static let music = MediaUse(
    file: 0,
    from: Ticks(50_000),
    fit: .loop,
    fadeIn: Ticks(24_000),
    fadeOut: Ticks(72_000)
  )

  private static func addSpeech(to plan: inout RenderPlan, _ lengths: LengthSource) {
    plan.elements.append(element(.music, parent: nil, timing: .sequence, media: music))
    let shown = sentences.map { (Optional($0.position), $0.text, $0.language) }
    for (index, (position, text, language)) in (shown + [(nil, "Only said, not shown.", "en-US")])
      .enumerated()
    {
      let words = text.split(separator: " ")
      let length = Ticks(words.reduce(0) { $0 + 3_111 * $1.count })
      plan.elements.append(element(.tts, parent: 0, id: index == 2 ? "the-eyes" : nil, timing: .sequence))
      plan.elements.append(
        element(.speech, parent: plan.elements.count - 1, timing: .own, length: length)
      )
      plan.elements.append(element(.pause, parent: 0, timing: .own, length: Ticks(16_001)))
      var time = 0
      let voice = VoiceChoice(engine: "espeak", voice: language, language: language)
      if lengths == .measured {
        let content = FileContent(size: 9, sha256: String(repeating: "0b", count: 32), duration: length)
        plan.files.append(PlanFile(path: "/cache/clip-\(index).flac", content: content))
      }
      plan.speech.append(
        SpeechItem(
          element: plan.elements.count - 2,
          text: text,
          asked: voice,
          speaker: voice,
          speed: 1,
          gain: index == 1 ? 0.5 : 1,
          subtitles: position.map {
            SubtitleStyle(position: $0, alignment: index == 3 ? .left : .center, highlight: index != 1)
          },
          start: .zero,
          end: length,
          sentences: [
            SpokenSentence(
              text: text,
              start: .zero,
              end: length,
              clip: lengths == .measured ? plan.files.count - 1 : nil
            )
          ],
          words: words.map { word in
            defer { time += 3_111 * word.count }
            return SpokenWord(
              text: String(word),
              start: Ticks(time),
              end: Ticks(time + 3_111 * word.count)
            )
          }
        )
      )
    }
  }

  private static func addSounds(to plan: inout RenderPlan) {
    plan.audio.append(AudioItem(element: 0, gain: 0.25, duck: 0))
    for _ in 0..<2 {
      let pop = element(
        .sound,
        parent: 0,
        timing: .parallel,
        length: Ticks(30_000),
        media: MediaUse(file: 1, givesLength: true)
      )
      plan.audio.append(AudioItem(element: plan.elements.count, gain: 1, duck: 0))
      plan.elements.append(pop)
    }
  }

  private static let video = VideoSettings(
    width: 1920,
    height: 1080,
    frameRate: .standard,
    background: Background(top: Color(rgba: 0x2B2F_4AFF), bottom: Color(rgba: 0x0C0D_14FF)),
    subtitles: SubtitleSettings(preset: .clean, highlight: Color(rgba: 0xFFD2_3FFF)),
    safeArea: SafeArea(top: 86, right: 192, bottom: 86, left: 192),
    rateFactor: 20,
    preset: "veryfast"
  )

  private static let style = TextStyle(
    fonts: ["Inter", "Noto Sans"],
    weight: 800,
    size: 64,
    color: Color(rgba: 0xFFFF_FFFF),
    outline: Color(rgba: 0x0000_0080),
    outlineWidth: 6
  )
}
