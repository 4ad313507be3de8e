package import InkPlan
package import InkRender
import InkTime
import InkVoices

/// Plans of sounds, and what they sound like.
package enum Plans {
  /// A sound that is not speech, with the element that plays it.
  package struct Sound {
    package var element: PlanElement
    package var gain: Double
    package var duck: Double
  }

  /// The sounds' elements come first, then those of the speech.
  package static func plan(
    frames: Int,
    files: [String],
    audio: [Sound] = [],
    speech: [SpeechItem] = []
  ) throws -> RenderPlan {
    let color = Color(rgba: 0xffff_ffff)
    let style = TextStyle(
      fonts: [],
      weight: 400,
      size: 40,
      color: color,
      outline: color,
      outlineWidth: 1
    )
    var sound = SoundSettings()
    sound.loudness = nil
    var plan = RenderPlan(
      generator: "tests",
      lengths: .measured,
      script: "test.inkslop",
      duration: Ticks(frames),
      files: files.map { PlanFile(path: $0, content: nil) },
      elements: [],
      speech: [],
      audio: [],
      cues: [],
      textStyles: [style],
      sound: sound,
      video: VideoSettings(
        width: 64,
        height: 64,
        frameRate: .standard,
        background: Background(top: color, bottom: color),
        subtitles: SubtitleSettings(preset: .clean, highlight: color),
        safeArea: SafeArea(top: 10, right: 10, bottom: 10, left: 10),
        rateFactor: 20,
        preset: "ultrafast"
      )
    )
    for sound in audio { plan.add(sound) }
    for item in speech { plan.add(item) }
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
    kind: PlanElement.Kind = .music
  ) -> Sound {
    let media = MediaUse(
      file: file,
      from: Ticks(from),
      fit: loops ? .loop : .none,
      fadeIn: Ticks(fadeIn),
      fadeOut: Ticks(fadeOut)
    )
    return Sound(element: element(kind, start, end, media: media), gain: gain, duck: duck)
  }

  package static func speech(_ clip: Int?, _ start: Int, _ end: Int, gain: Double = 1) -> SpeechItem {
    let voice = VoiceChoice(engine: "e", voice: "v", language: "en")
    return SpeechItem(
      element: 0,
      text: "Word",
      asked: voice,
      speaker: voice,
      speed: 1,
      gain: gain,
      start: Ticks(start),
      end: Ticks(end),
      sentences: [
        SpokenSentence(text: "Word", start: Ticks(start), end: Ticks(end), clip: clip)
      ],
      words: [SpokenWord(text: "Word", start: Ticks(start), end: Ticks(end))]
    )
  }

  fileprivate static func element(
    _ kind: PlanElement.Kind,
    _ start: Int,
    _ end: Int,
    media: MediaUse? = nil
  ) -> PlanElement {
    var element = PlanElement(
      kind: kind,
      parent: nil,
      id: nil,
      place: SourcePlace(line: 1, column: 1),
      timing: .own,
      length: Ticks(end - start),
      anchor: nil,
      media: media
    )
    element.start = Ticks(start)
    element.end = Ticks(end)
    return element
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
    return try samples(of: Mixer(plan, options), piece: piece)
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

extension RenderPlan {
  package mutating func add(_ sound: Plans.Sound) {
    audio.append(AudioItem(element: elements.count, gain: sound.gain, duck: sound.duck))
    elements.append(sound.element)
  }

  package mutating func add(_ item: SpeechItem) {
    var item = item
    item.element = elements.count
    elements.append(Plans.element(.speech, Int(item.start.count), Int(item.end.count)))
    speech.append(item)
  }

  /// Has an utterance said later, or earlier.
  package mutating func moveSpeech(_ index: Int, by frames: Int) {
    let range = speech[index].range.moved(by: Ticks(frames))
    (speech[index].start, speech[index].end) = (range.start, range.end)
    let element = speech[index].element
    (elements[element].start, elements[element].end) = (range.start, range.end)
    speech[index].words = speech[index].words.map {
      SpokenWord(text: $0.text, range: $0.range.moved(by: Ticks(frames)))
    }
    for sentence in speech[index].sentences.indices {
      speech[index].sentences[sentence].start += Ticks(frames)
      speech[index].sentences[sentence].end += Ticks(frames)
    }
  }
}
