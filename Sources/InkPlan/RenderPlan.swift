package import InkTime

/// Everything that a renderer needs to make the sound and the picture, and nothing that it has to guess.
///
/// The JSON form is described by `grammar/render-plan.schema.json` and `docs/plan.md`. All times are
/// absolute, in ticks of 1/48,000 s from the start of the video; ranges are half-open; gains are linear.
/// `elements` is the script's timing, from which `Layout` computes every other time in here, so that a
/// plan whose speech has been measured can be laid out again without the script.
package struct RenderPlan: Hashable, Sendable, Codable {
  package static let formatName = "inkreel-render-plan"
  package static let currentVersion = PlanVersion(major: 1, minor: 0)

  package var format: String = RenderPlan.formatName
  package var version: PlanVersion = RenderPlan.currentVersion
  /// The program that wrote the plan, for people: `inkreel 0.1.0`.
  package var generator: String
  /// Ticks a second; always 48,000 in version 1.
  package var timescale: Int64 = Ticks.perSecond
  /// Whether the speech in here has been spoken.
  package var lengths: LengthSource
  /// The script's name, for messages: as the user named it.
  package var script: String
  /// What the video is called; absent where it is called like the script.
  package var name: String?
  package var duration: Ticks
  package var files: [PlanFile]
  package var elements: [PlanElement]
  package var speech: [SpeechItem]
  package var audio: [AudioItem]
  /// What moves the camera, in the order of the script.
  package var cameraMoves: [CameraMove]
  /// The pictures that are shown, back to front.
  package var layers: [Layer]
  package var cues: [Cue]
  /// The shown texts, back to front.
  package var texts: [TextLayer]
  /// How letters look, each way once. The first is that of subtitles and texts of which the script says nothing.
  package var textStyles: [TextStyle]
  /// In order; together they fill the video, where there are any.
  package var chapters: [Chapter]
  /// What it does not know; empty for a plan that is made with `inkreel-media` at hand.
  package var unknown: [UnknownFact]
  /// What the cues were made by, and are made by again when real speech takes the place of estimates.
  package var cueRules: CueRules
  package var sound: SoundSettings
  package var video: VideoSettings

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case audio, cameraMoves, chapters, cueRules, cues, duration, elements, files, format, generator, layers
    case lengths, name, script, sound, speech, textStyles, texts, timescale, unknown, version, video
  }

  package init(
    generator: String,
    lengths: LengthSource,
    script: String,
    duration: Ticks,
    files: [PlanFile],
    elements: [PlanElement],
    speech: [SpeechItem],
    audio: [AudioItem],
    cameraMoves: [CameraMove] = [],
    layers: [Layer] = [],
    cues: [Cue],
    texts: [TextLayer] = [],
    textStyles: [TextStyle]? = nil,
    chapters: [Chapter] = [],
    unknown: [UnknownFact] = [],
    cueRules: CueRules = .portrait,
    sound: SoundSettings,
    video: VideoSettings
  ) {
    self.generator = generator
    self.lengths = lengths
    self.script = script
    self.duration = duration
    self.files = files
    self.elements = elements
    self.speech = speech
    self.audio = audio
    self.cameraMoves = cameraMoves
    self.layers = layers
    self.cues = cues
    self.texts = texts
    self.textStyles =
      textStyles
      ?? [PlanDefaults.textStyle(video.subtitles.preset, width: video.width, height: video.height)]
    self.chapters = chapters
    self.unknown = unknown
    self.cueRules = cueRules
    self.sound = sound
    self.video = video
  }
}

package struct PlanVersion: Hashable, Sendable, Codable {
  package var major: Int
  package var minor: Int

  package init(major: Int, minor: Int) {
    self.major = major
    self.minor = minor
  }
}

package enum LengthSource: String, Hashable, Sendable, Codable, CaseIterable {
  /// Computed from the text; the real speech will differ by some percent.
  case estimated
  /// Taken from the spoken clips, which the plan names.
  case measured
}
