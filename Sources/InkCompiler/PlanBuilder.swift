import InkDiagnostics
import InkEstimate
import InkLanguage
import InkPlan
import InkText
import InkTime
import InkVoices

/// The backend: turns a script that has been understood into a render plan with estimated lengths.
struct PlanBuilder {
  private let source: SourceText
  private let lines: LineIndex
  private let script: Script
  private let options: PlanOptions
  private let facts: [String: FileContent]
  private let spellsWords: Bool
  private let lengthOf: SpeechLength
  private var plan: RenderPlan
  private var styles: TextStyles
  private var fileIndices: [String: Int] = [:]
  /// Those whose mistakes have been reported.
  private var damagedFiles: Set<String> = []
  private var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - facts: What is known of the files, by path; nothing is known of those that are missing.
  ///   - spellsWords: Whether the plan has the time of each word, which no length needs.
  init(
    source: SourceText,
    script: Script,
    options: PlanOptions,
    facts: [String: FileContent],
    spellsWords: Bool = true,
    lengthOf: @escaping SpeechLength
  ) {
    self.source = source
    self.lines = LineIndex(source)
    self.script = script
    self.options = options
    self.facts = facts
    self.spellsWords = spellsWords
    self.lengthOf = lengthOf
    var video = PlanDefaults.video(options.resolution, background: options.background)
    video.frameRate = options.frameRate
    video.rateFactor = options.rateFactor
    video.preset = options.preset
    let subtitles = options.subtitles
    video.subtitles = SubtitleSettings(preset: subtitles.preset, highlight: subtitles.highlight)
    video.safeArea = options.safeArea.area(width: video.width, height: video.height)
    styles = TextStyles(script.looks, subtitles, width: video.width, height: video.height)
    plan = RenderPlan(
      generator: options.generator,
      lengths: .estimated,
      script: source.name,
      duration: .zero,
      files: [],
      elements: [],
      speech: [],
      audio: [],
      cues: [],
      textStyles: styles.all,
      cueRules: PlanDefaults.cueRules(PlanDefaults.cueRules(options.resolution), styles.all[0], in: video),
      sound: options.sound,
      video: video
    )
    if let words = subtitles.wordsPerLine { plan.cueRules.wordsPerLine = words }
    plan.name = options.name
  }

  mutating func build() -> (plan: RenderPlan, diagnostics: [Diagnostic]) {
    for index in script.elements.indices { element(index) }
    plan.textStyles = styles.all
    plan.video.backgroundPicture = options.backgroundPicture.map { file($0) }
    let (plan, problems) = spellsWords ? plan.laidOut() : plan.timed()
    diagnostics += LayoutDiagnostics(script: script, plan: plan).diagnostics(problems)
    return (plan, diagnostics)
  }

  // MARK: Elements

  private mutating func element(_ index: Int) {
    switch script.elements[index].content {
    case .speech(let text):
      speech(script.elements[index].narrated(text, by: options.pronunciations), index)
    case .tag(let tag): element(index, tag)
    }
  }

  private mutating func element(_ index: Int, _ tag: Tag) {
    let element = script.elements[index]
    let attributes = element.attributes
    let kind = PlanElement.Kind(tag)
    let content = attributes[SharedParameters.file].flatMap { facts[$0] }
    let timing = ElementTiming(element.time(as: tag), of: kind, attributes, content: content)
    append(
      index,
      kind,
      timing: timing.timing,
      length: timing.length,
      fillsFrame: LayoutPlace(element, tag) == .frame,
      media: media(tag, attributes, givesLength: timing.isGivenByFile),
      picture: PictureLook(tag, attributes, in: plan.video),
      title: attributes[ChapterTag.title],
      text: TextOverlay(
        element.shown,
        attributes,
        in: plan.video,
        language: options.narration.language,
        &styles
      )
    )
    if let move = CameraMove(tag, attributes, element: index) { plan.cameraMoves.append(move) }
    if let content { check(content, index, kind) }
    if content == nil, timing.isGivenByFile { unknownLength(index, kind) }
    switch tag {
    case .music: audio(index, gain: attributes[MusicTag.volume], duck: attributes[MusicTag.duck])
    case .sound: audio(index, gain: attributes[SoundTag.volume])
    case .video where attributes[VideoTag.volume] > 0: audio(index, gain: attributes[VideoTag.volume])
    case .video, .tts, .pause, .image, .aiImage, .aiVideo, .zoom, .pan, .tilt, .shake, .style, .say, .chapter:
      break
    }
  }

  private mutating func append(
    _ index: Int,
    _ kind: PlanElement.Kind,
    timing: PlanElement.Timing,
    length: Ticks,
    fillsFrame: Bool = false,
    media: MediaUse? = nil,
    picture: PictureLook? = nil,
    title: String? = nil,
    text: TextOverlay? = nil
  ) {
    let element = script.elements[index]
    let place = lines.position(at: element.range.start)
    plan.elements.append(
      PlanElement(
        kind: kind,
        parent: element.parent,
        id: element.attributes[SharedParameters.id],
        place: SourcePlace(line: place.line, column: place.column),
        timing: timing,
        length: length,
        anchor: element.attributes[SharedParameters.start].map(anchor),
        fillsFrame: fillsFrame ? true : nil,
        media: media,
        picture: picture,
        title: title,
        text: text
      )
    )
  }

  /// How a tag uses its file; `nil` for one that has none and waits for none. Of a file that is missing, a script
  /// with that error has only that it gives the length.
  private mutating func media(_ tag: Tag, _ attributes: Attributes, givesLength: Bool) -> MediaUse? {
    let path = attributes[SharedParameters.file]
    guard path != nil || givesLength || tag == .aiVideo || tag == .aiImage else { return nil }
    return MediaUse(
      file: path.map { file($0) },
      from: attributes[SharedParameters.from],
      fit: MediaUse.Fit(attributes[SharedParameters.fit]),
      fadeIn: attributes[SharedParameters.fadeIn],
      fadeOut: attributes[SharedParameters.fadeOut],
      givesLength: givesLength
    )
  }

  private func anchor(_ value: StartValue) -> Anchor {
    Anchor(
      element: value.id.flatMap { script.ids[$0] },
      edge: Anchor.Edge(value.edge),
      offset: value.offset
    )
  }

  private mutating func speech(_ text: NarratedText, _ index: Int) {
    let attributes = script.elements[index].parent.map { script.elements[$0].attributes } ?? Attributes()
    let choice = options.speaker(attributes)
    let length = lengthOf(text, choice, choice.speed)
    var item = SpeechItem(
      element: index,
      text: text.shown,
      asked: choice.asked,
      speaker: choice.speaker,
      speed: choice.speed,
      gain: attributes[SpeechTag.volume],
      subtitles: options.subtitles.style(of: attributes),
      start: .zero,
      end: length,
      sentences: [],
      words: []
    )
    if spellsWords {
      spell(&item, text)
      style(&item, script.elements[index])
    }
    append(index, .speech, timing: .own, length: length)
    plan.speech.append(item)
  }

  /// Adds what is said, and when.
  private func spell(_ item: inout SpeechItem, _ text: NarratedText) {
    item.words = PlanWords.of(item.text).map { SpokenWord(text: String($0), start: .zero, end: .zero) }
    let stretch = SpokenStretch(text, by: item.speaker, speed: item.speed, options.measured)
    let spoken = stretch.item(options.model(of: item.speaker))
    item.sentences = spoken.sentences
    _ = item.arrange(spoken.lengths, words: spoken.words, plan.video.frameRate)
  }

  private mutating func style(_ item: inout SpeechItem, _ stretch: Script.Element) {
    guard item.subtitles != nil else { return }
    let base = styles.index(ofLook: stretch.look)
    if base != 0 { item.subtitles?.style = base }
    item.setStyles(stretch.looks, base: base) { styles.index(ofLook: $0) }
  }

  private mutating func audio(_ index: Int, gain: Double, duck: Double = 0) {
    guard plan.elements[index].makesSound else { return }
    plan.audio.append(
      AudioItem(element: index, gain: gain, duck: duck)
    )
  }

  private mutating func file(_ path: String) -> Int {
    if let index = fileIndices[path] { return index }
    fileIndices[path] = plan.files.count
    plan.files.append(PlanFile(path: path, content: facts[path]))
    return plan.files.count - 1
  }

  // MARK: Faults

  /// Holds what a file has against what its element needs of it.
  private mutating func check(_ content: FileContent, _ index: Int, _ kind: PlanElement.Kind) {
    let attributes = script.elements[index].attributes
    let isPicture = kind.role.isPicture
    guard isPicture ? content.pictureDuration != nil : content.duration > .zero else {
      diagnostics.append(
        Diagnostic(
          .unusableFile,
          "this file contains no \(isPicture ? "picture" : "sound")",
          at: attributes.given(SharedParameters.file)?.range
        )
      )
      return
    }
    damages(content, index)
    let length = content.length(for: kind)
    if let from = attributes.given(SharedParameters.from), attributes[SharedParameters.from] >= length {
      startsAfterEnd(from.range, length)
    }
  }

  private mutating func unknownLength(_ index: Int, _ kind: PlanElement.Kind) {
    let attributes = script.elements[index].attributes
    let isMade = kind == .aiVideo && attributes[SharedParameters.file] == nil
    let named =
      isMade
      ? attributes.given(SharedParameters.prompt)?.range : attributes.given(SharedParameters.file)?.range
    // What is wrong with a file that is not there has been reported.
    guard let named else { return }
    diagnostics.append(
      Diagnostic(
        .unknownMedia,
        "the length of this \(kind == .sound ? "sound" : "video") is unknown",
        at: named,
        notes: [
          kind == .sound || !script.elements[index].isBlock
            ? "it is assumed to take no time" : "the block is assumed to last as long as its content"
        ] + [isMade ? "it is known when it has been made" : "install `inkreel-media` to read the length"]
      )
    )
  }

  /// Reported once for a file.
  private mutating func damages(_ content: FileContent, _ index: Int) {
    let attributes = script.elements[index].attributes
    guard content.damage != nil, let path = attributes[SharedParameters.file],
      damagedFiles.insert(path).inserted
    else { return }
    for var diagnostic in content.damageDiagnostics {
      diagnostic.range = attributes.given(SharedParameters.file)?.range
      diagnostics.append(diagnostic)
    }
  }

  private mutating func startsAfterEnd(_ range: ByteRange, _ length: Ticks) {
    var diagnostic = Diagnostic.valueOutOfRange(of: "from", mustBe: "before the end of the file", at: range)
    diagnostic.notes = ["the file lasts \(length.text(.exactSeconds))"]
    diagnostics.append(diagnostic)
  }
}
