import InkMedia
import InkMessages
import InkPlan
import InkRender
import InkTime
import InkVoices

/// Plans and pictures for the tests.
enum Scene {
  static func style(size: Double = 96) -> TextStyle {
    TextStyle(
      fonts: ["Inter", "Noto Sans", "sans-serif"],
      weight: 800,
      size: size,
      color: Color(rgba: 0xffff_ffff),
      outline: Color(rgba: 0x0000_00ff),
      outlineWidth: size / 12
    )
  }

  static func video(width: Int = 1080, height: Int = 1920, margin: Double = 90) -> VideoSettings {
    VideoSettings(
      width: width,
      height: height,
      frameRate: .standard,
      background: Background(top: Color(rgba: 0x2329_3cff), bottom: Color(rgba: 0x0b0c_12ff)),
      subtitles: SubtitleSettings(preset: .clean, highlight: Color(rgba: 0xffd2_3fff)),
      safeArea: SafeArea(top: margin, right: margin, bottom: margin, left: margin),
      rateFactor: 20,
      preset: "veryfast"
    )
  }

  /// Words one after the other, each as long as the others.
  static func cue(
    _ lines: [String],
    start: Double = 0,
    end: Double = 1,
    position: Cue.Position = .center,
    alignment: Cue.Alignment = .center,
    highlight: Bool = true,
    language: String = "en-US"
  ) -> Cue {
    let texts = lines.map { $0.split(separator: " ").map(String.init) }
    let count = texts.joined().count
    var index = 0
    let words = texts.map { line in
      line.map { text in
        let length = (end - start) / Double(count)
        defer { index += 1 }
        return SpokenWord(
          text: text,
          start: Ticks(seconds: start + length * Double(index)),
          end: Ticks(seconds: start + length * Double(index + 1))
        )
      }
    }
    return Cue(
      start: Ticks(seconds: start),
      end: Ticks(seconds: end),
      position: position,
      alignment: alignment,
      direction: TextDirection(of: lines, language: language),
      highlight: highlight,
      lines: words
    )
  }

  /// An utterance in a language, of which nothing else matters.
  static func speech(_ language: String) -> SpeechItem {
    let voice = VoiceChoice(engine: "espeak", voice: language, language: language)
    return SpeechItem(
      element: 0,
      text: "",
      asked: voice,
      speaker: voice,
      speed: 1,
      gain: 1,
      start: .zero,
      end: .zero,
      sentences: [],
      words: []
    )
  }

  static func plan(
    _ cues: [Cue],
    duration: Double,
    video: VideoSettings = video(),
    style: TextStyle = style()
  ) -> RenderPlan {
    RenderPlan(
      generator: "tests",
      lengths: .measured,
      script: "test.inkslop",
      duration: Ticks(seconds: duration),
      files: [],
      elements: [],
      speech: [],
      audio: [],
      cues: cues,
      textStyles: [style],
      sound: SoundSettings(),
      video: video
    )
  }
}

extension PictureState {
  init(cue: Int?, word: Int?, frames: Range<Int>) {
    self.init(shown: cue.map { [Shown(cue: $0, word: word)] } ?? [], frames: frames)
  }

  /// Where one is shown.
  var cue: Int? { shown.first?.cue }

  var word: Int? { shown.first?.word }
}
