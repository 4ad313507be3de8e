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
  private var fileIndices: [String: Int] = [:]
  /// Those of which has been told what is wrong with them.
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
      cueRules: PlanDefaults.cueRules(options.resolution),
      sound: options.sound,
      video: PlanDefaults.video(options.resolution, background: options.background)
    )
    plan.name = options.name
  }

  mutating func build() -> (plan: RenderPlan, diagnostics: [Diagnostic]) {
    for index in script.elements.indices { element(index) }
    let (plan, problems) = spellsWords ? plan.laidOut() : plan.timed()
    diagnostics += LayoutFaults(script: script, plan: plan).diagnostics(problems)
    return (plan, diagnostics)
  }

  // MARK: Elements

  private mutating func element(_ index: Int) {
    switch script.elements[index].content {
    case .speech(let text): speech(text, index)
    case .tag(let tag): element(index, tag)
    }
  }

  private mutating func element(_ index: Int, _ tag: Tag) {
    let element = script.elements[index]
    guard let kind = PlanElement.Kind(rawValue: tag.rawValue) else { return }
    let content = element.attributes.string("file").flatMap { facts[$0] }
    let timing = ElementTiming(tag, element, content: content)
    append(
      index,
      kind,
      timing: timing.timing,
      length: timing.length,
      fillsFrame: timing.fillsFrame,
      media: media(tag, element.attributes, givesLength: timing.isGivenByFile)
    )
    if let content { check(content, index, kind) }
    if content == nil, timing.isGivenByFile { unknownLength(index, kind) }
    switch tag {
    case .music, .sound: audio(index)
    case .video where element.attributes.number("volume") ?? 0 > 0: audio(index)
    default: break
    }
  }

  private mutating func append(
    _ index: Int,
    _ kind: PlanElement.Kind,
    timing: PlanElement.Timing,
    length: Ticks,
    fillsFrame: Bool = false,
    media: MediaUse? = nil
  ) {
    let element = script.elements[index]
    let place = lines.position(at: element.range.start)
    plan.elements.append(
      PlanElement(
        kind: kind,
        parent: element.parent,
        id: element.attributes.string("id"),
        place: SourcePlace(line: place.line, column: place.column),
        timing: timing,
        length: length,
        anchor: element.attributes.start.map(anchor),
        fillsFrame: fillsFrame ? true : nil,
        media: media
      )
    )
  }

  /// How a tag uses its file; `nil` for one that has none and waits for none. Of a file that is missing, a script
  /// with that error has only that it gives the length.
  private mutating func media(_ tag: Tag, _ attributes: Attributes, givesLength: Bool) -> MediaUse? {
    let path = attributes.string("file")
    guard path != nil || givesLength || tag == .aiVideo || tag == .aiImage else { return nil }
    return MediaUse(
      file: path.map { file($0) },
      from: attributes.time("from") ?? .zero,
      fit: attributes.string("fit").flatMap(MediaUse.Fit.init) ?? .none,
      fadeIn: attributes.time("fade-in") ?? .zero,
      fadeOut: attributes.time("fade-out") ?? .zero,
      givesLength: givesLength
    )
  }

  private func anchor(_ value: StartValue) -> Anchor {
    Anchor(
      element: value.id.flatMap { script.ids[$0] },
      edge: value.edge == .end ? .end : .start,
      offset: value.offset
    )
  }

  private mutating func speech(_ text: String, _ index: Int) {
    let attributes = script.elements[index].parent.map { script.elements[$0].attributes } ?? Attributes(nil)
    let choice = options.speaker(attributes)
    let length = lengthOf(text, choice, choice.speed)
    append(index, .speech, timing: .own, length: length)
    plan.speech.append(
      SpeechItem(
        element: index,
        text: text,
        asked: choice.asked,
        speaker: choice.speaker,
        speed: choice.speed,
        gain: attributes.number("volume") ?? 1,
        subtitles: subtitles(attributes),
        start: .zero,
        end: length,
        clip: nil,
        words: spellsWords ? words(of: text, in: length, choice) : []
      )
    )
  }

  private func words(of text: String, in length: Ticks, _ choice: SpeakerChoice) -> [SpokenWord] {
    let words = PlanWords.of(text).map(String.init)
    return zip(words, options.model(of: choice.speaker).wordSpans(of: words, in: length)).map {
      SpokenWord(text: $0, start: $1.start, end: $1.end)
    }
  }

  private func subtitles(_ attributes: Attributes) -> SubtitleStyle? {
    guard attributes.boolean("subtitles") else { return nil }
    return SubtitleStyle(
      position: attributes.string("sub-position").flatMap(Cue.Position.init) ?? .center,
      alignment: attributes.string("sub-align").flatMap(Cue.Alignment.init) ?? .center,
      highlight: attributes.boolean("highlight")
    )
  }

  private mutating func audio(_ index: Int) {
    guard plan.elements[index].makesSound else { return }
    let attributes = script.elements[index].attributes
    plan.audio.append(
      AudioItem(element: index, gain: attributes.number("volume") ?? 1, duck: attributes.duck)
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
    let isPicture = ![.music, .sound].contains(kind)
    guard isPicture ? content.pictureDuration != nil : content.duration > .zero else {
      diagnostics.append(
        Diagnostic(
          .unusableFile,
          "this file has no \(isPicture ? "picture" : "sound") in it",
          at: attributes.given("file")?.range
        )
      )
      return
    }
    damages(content, index)
    let length = content.length(for: kind)
    if attributes.given("from") != nil, let from = attributes.time("from"), from >= length {
      beginsBehindEnd(index, length)
    }
  }

  private mutating func unknownLength(_ index: Int, _ kind: PlanElement.Kind) {
    let attributes = script.elements[index].attributes
    let isMade = kind == .aiVideo
    // What is wrong with a file that is not there has been told.
    guard let named = attributes.given(isMade ? "prompt" : "file") else { return }
    diagnostics.append(
      Diagnostic(
        .unknownMedia,
        "the length of this \(kind == .sound ? "sound" : "video") is not known\(isMade ? " before it is made" : "")",
        at: named.range,
        notes: [
          kind == .sound || !script.elements[index].isBlock
            ? "it is taken to last no time" : "the block is taken to last as long as its content"
        ] + (isMade ? [] : ["`inkreel-media` reads it where it is installed"])
      )
    )
  }

  /// Told once for a file.
  private mutating func damages(_ content: FileContent, _ index: Int) {
    let attributes = script.elements[index].attributes
    guard content.damage != nil, let path = attributes.string("file"), damagedFiles.insert(path).inserted
    else { return }
    for (message, note) in content.damages {
      diagnostics.append(
        Diagnostic(.damagedFile, message, at: attributes.given("file")?.range, notes: [note])
      )
    }
  }

  private mutating func beginsBehindEnd(_ index: Int, _ length: Ticks) {
    let attributes = script.elements[index].attributes
    guard let range = attributes.given("from")?.range ?? attributes.given("file")?.range else { return }
    diagnostics.append(
      Diagnostic(
        .valueOutOfRange,
        "`from` must be before the file's end",
        at: range,
        notes: ["the file lasts \(SecondsText.precise(length))"]
      )
    )
  }
}
