import InkDiagnostics
import InkEstimate
import InkLanguage
import InkPlan
import InkText
import InkTime

/// The backend: turns a script that has been understood into a render plan with estimated lengths.
struct PlanBuilder {
  private let source: SourceText
  private let lines: LineIndex
  private let script: Script
  private let options: PlanOptions
  private let facts: [String: FileContent]
  private let lengthOf: SpeechLength
  private var plan: RenderPlan
  private var fileIndices: [String: Int] = [:]
  private var diagnostics: [Diagnostic] = []

  /// - Parameter facts: What is known of the files, by path; nothing is known of those that are missing.
  init(
    source: SourceText,
    script: Script,
    options: PlanOptions,
    facts: [String: FileContent],
    lengthOf: @escaping SpeechLength
  ) {
    self.source = source
    self.lines = LineIndex(source)
    self.script = script
    self.options = options
    self.facts = facts
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
      cueRules: options.resolution.cueRules,
      sound: SoundSettings(),
      video: VideoSettings(
        width: options.resolution.width,
        height: options.resolution.height,
        frameRate: .standard,
        background: options.background,
        subtitles: options.resolution.subtitles,
        rateFactor: 20,
        preset: "veryfast"
      )
    )
  }

  mutating func build() -> (plan: RenderPlan, diagnostics: [Diagnostic]) {
    for index in script.elements.indices { element(index) }
    let (plan, problems) = plan.laidOut()
    for problem in problems { report(problem) }
    if plan.duration <= .zero, !script.elements.isEmpty {
      diagnostics.append(
        Diagnostic(
          .noLength,
          "this script lasts no time",
          at: script.elements[0].range,
          label: "nothing here or below takes time",
          notes: ["narration, pauses and sounds take time; music and pictures without a duration take none"]
        )
      )
    }
    return (plan, diagnostics)
  }

  // MARK: Elements

  private mutating func element(_ index: Int) {
    let element = script.elements[index]
    switch element.content {
    case .speech(let text): speech(text, index)
    case .tag(.music): music(index)
    case .tag(.sound): sound(index)
    case .tag(.pause):
      append(index, .pause, timing: .own, length: element.attributes.time("duration") ?? .zero)
    case .tag(let tag):
      let isNarration = tag == .tts
      let duration = element.attributes.time("duration")
      let timing: PlanElement.Timing =
        element.isBlock || isNarration ? .sequence : duration == nil ? .beneath : .own
      append(
        index,
        PlanElement.Kind(rawValue: tag.rawValue) ?? .style,
        timing: timing,
        length: timing == .own ? duration ?? .zero : .zero
      )
    }
  }

  private mutating func append(
    _ index: Int,
    _ kind: PlanElement.Kind,
    timing: PlanElement.Timing,
    length: Ticks
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
        start: element.attributes.start.map(start)
      )
    )
  }

  private func start(_ value: StartValue) -> Start {
    Start(
      element: value.id.flatMap { script.ids[$0] },
      edge: value.edge == .end ? .end : .begin,
      offset: value.offset
    )
  }

  private mutating func speech(_ text: String, _ index: Int) {
    let attributes = script.elements[index].parent.map { script.elements[$0].attributes } ?? Attributes(nil)
    let choice = SpeakerChoice(attributes, options)
    let length = lengthOf(text, choice, choice.speed)
    append(index, .speech, timing: .own, length: length)
    let words = text.split(separator: " ").map(String.init)
    let spans = options.model(of: choice.speaker).wordSpans(of: words, in: length)
    plan.speech.append(
      SpeechItem(
        element: index,
        text: text,
        asked: choice.asked,
        speaker: choice.speaker,
        speed: choice.speed,
        gain: attributes.number("volume") ?? 1,
        subtitles: subtitles(attributes),
        begin: .zero,
        end: length,
        clip: nil,
        words: zip(words, spans).map { SpokenWord(text: $0, begin: $1.begin, end: $1.end) }
      )
    )
  }

  private func subtitles(_ attributes: Attributes) -> SubtitleStyle? {
    guard attributes.boolean("subtitles") else { return nil }
    return SubtitleStyle(
      position: attributes.string("sub-position").flatMap(Cue.Position.init) ?? .center,
      alignment: attributes.string("sub-align").flatMap(Cue.Alignment.init) ?? .center,
      highlight: attributes.boolean("highlight")
    )
  }

  private mutating func music(_ index: Int) {
    append(index, .music, timing: script.elements[index].isBlock ? .sequence : .beneath, length: .zero)
    audio(index, role: .music)
  }

  private mutating func sound(_ index: Int) {
    let attributes = script.elements[index].attributes
    let content = attributes.string("file").flatMap { facts[$0] }
    let rest = content.map { max(.zero, $0.duration - (attributes.time("from") ?? .zero)) }
    let length = [attributes.time("duration"), rest].compactMap { $0 }.min()
    if length == nil, let name = attributes.given("file") {
      diagnostics.append(
        Diagnostic(
          .unknownMedia,
          "the length of this sound is not known",
          at: name.range,
          notes: ["it is taken to last no time; `inkreel-media` reads it where it is installed"]
        )
      )
    }
    append(index, .sound, timing: attributes.boolean("wait") ? .own : .aside, length: length ?? .zero)
    audio(index, role: .effect)
  }

  private mutating func audio(_ index: Int, role: AudioItem.Role) {
    let attributes = script.elements[index].attributes
    guard let path = attributes.string("file") else { return }
    let from = attributes.time("from") ?? .zero
    if let content = facts[path], from >= content.duration { beginsBehindEnd(index, content) }
    plan.audio.append(
      AudioItem(
        element: index,
        role: role,
        file: file(path),
        begin: .zero,
        end: .zero,
        from: from,
        loops: attributes.string("fit") == "loop",
        gain: attributes.number("volume") ?? 1,
        fadeIn: attributes.time("fade-in") ?? .zero,
        fadeOut: attributes.time("fade-out") ?? .zero
      )
    )
  }

  private mutating func file(_ path: String) -> Int {
    if let index = fileIndices[path] { return index }
    fileIndices[path] = plan.files.count
    plan.files.append(PlanFile(path: path, content: facts[path]))
    return plan.files.count - 1
  }

  // MARK: Faults

  private mutating func beginsBehindEnd(_ index: Int, _ content: FileContent) {
    let attributes = script.elements[index].attributes
    guard let range = attributes.given("from")?.range ?? attributes.given("file")?.range else { return }
    diagnostics.append(
      Diagnostic(
        .valueOutOfRange,
        "`from` must be before the file's end",
        at: range,
        notes: ["the file lasts \(SecondsText.precise(content.duration))"]
      )
    )
  }

  private mutating func report(_ problem: Layout.Problem) {
    switch problem {
    case .cycle(let indices):
      let ranges = indices.compactMap { script.elements[$0].attributes.given("start")?.range }
      guard let first = ranges.first else { return }
      let message =
        ranges.count > 1
        ? "these elements begin after each other, in a circle"
        : "this element's begin depends on its own time"
      diagnostics.append(
        Diagnostic(
          .anchorCycle,
          message,
          at: first,
          related: ranges.dropFirst().map { Diagnostic.Label($0, "which waits for this") }
        )
      )
    case .beforeZero(let index, let by):
      guard let start = script.elements[index].attributes.given("start") else { return }
      diagnostics.append(
        Diagnostic(
          .beginBeforeZero,
          "this would begin \(SecondsText.precise(by)) before the script does",
          at: start.range
        )
      )
    }
  }
}
