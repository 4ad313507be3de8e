package import InkPlan
package import InkRender
import InkTime
import InkVoices

/// Plans of sounds, and what they sound like.
package enum Plans {
  package static func plan(
    frames: Int,
    files: [String],
    audio: [AudioItem] = [],
    speech: [SpeechItem] = []
  ) throws -> RenderPlan {
    let color = Color(rgba: 0xffff_ffff)
    let style = TextStyle(
      fonts: [],
      weight: 400,
      size: 40,
      color: color,
      highlight: color,
      outline: color,
      outlineWidth: 1,
      marginX: 10,
      marginY: 10
    )
    var sound = SoundSettings()
    sound.loudness = nil
    let plan = RenderPlan(
      generator: "tests",
      lengths: .measured,
      script: "test.inkslop",
      duration: Ticks(frames),
      files: files.map { PlanFile(path: $0, content: nil) },
      elements: [],
      speech: speech,
      audio: audio,
      cues: [],
      sound: sound,
      video: VideoSettings(
        width: 64,
        height: 64,
        frameRate: .standard,
        background: Background(top: color, bottom: color),
        subtitles: style,
        rateFactor: 20,
        preset: "ultrafast"
      )
    )
    return plan
  }

  package static func audio(
    _ file: Int = 0,
    _ start: Int,
    _ end: Int,
    from: Int = 0,
    loops: Bool = false,
    gain: Double = 1,
    fadeIn: Int = 0,
    fadeOut: Int = 0,
    duck: Double = 0,
    role: AudioItem.Role = .music
  ) -> AudioItem {
    AudioItem(
      element: 7,
      role: role,
      file: file,
      start: Ticks(start),
      end: Ticks(end),
      from: Ticks(from),
      loops: loops,
      gain: gain,
      fadeIn: Ticks(fadeIn),
      fadeOut: Ticks(fadeOut),
      duck: duck
    )
  }

  package static func speech(_ clip: Int?, _ start: Int, _ end: Int, gain: Double = 1) -> SpeechItem {
    let voice = VoiceChoice(engine: "e", voice: "v", language: "en")
    return SpeechItem(
      element: 3,
      text: "Word",
      asked: voice,
      speaker: voice,
      speed: 1,
      gain: gain,
      start: Ticks(start),
      end: Ticks(end),
      clip: clip,
      words: []
    )
  }

  /// The whole mix, asked for in pieces of `piece` frames.
  package static func mix(
    _ plan: RenderPlan,
    gains: MixGains = MixGains(),
    limits: Bool = true,
    blockFrames: Int = 1024,
    piece: Int = 4096
  ) throws -> [Float] {
    var options = Mixer.Options()
    options.gains = gains
    options.limits = limits
    options.blockFrames = blockFrames
    return try samples(of: try Mixer(plan, options), piece: piece)
  }

  package static func samples(of mixer: Mixer, piece: Int = 4096) throws -> [Float] {
    let block = MixBlock(capacity: piece)
    var samples: [Float] = []
    while true {
      try mixer.read(into: block)
      if block.frames == 0 { return samples }
      samples += block.samples[..<(block.frames * 2)]
    }
  }
}
