import InkCompiler
import InkDiagnostics
import InkLanguage
import InkPlan
import InkText
import InkTime
import InkVoices

/// Turns a plan, and the script that it was made from where that is at hand, into the bars of the timeline.
struct TimelineBuilder {
  private let plan: RenderPlan
  private let script: Script?
  private let lines: LineIndex?
  private let spans: SourceSpans?
  private let source: SourceText?
  private let speech: [Int: SpeechItem]
  private let sounds: [Int: SoundUse]
  private let moves: [Int: CameraMove]
  private let unknownLengths: Set<Int>
  /// When the chapters of elements end: at the next one's start.
  private let chapterEnds: [Int: Ticks]
  /// By file.
  private let thumbnailOfFile: [Int: Int]
  private(set) var tracks: [TimelineTrack] = []
  private(set) var laneCounts: [Int] = []
  private(set) var clips: [TimelineClip] = []
  private(set) var problems: [TimelineProblem] = []
  /// The clip of each element of the plan.
  private var clipOfElement: [Int]

  init(
    _ plan: RenderPlan,
    _ checked: Compiler.Checked?,
    _ diagnostics: [Diagnostic],
    _ costs: CostBreakdown?,
    thumbnails: [Int: Int]
  ) {
    self.plan = plan
    thumbnailOfFile = thumbnails
    // What was not made from this script is shown without it.
    let checked = checked.flatMap { $0.script.elements.count == plan.elements.count ? $0 : nil }
    script = checked?.script
    lines = checked.map { LineIndex($0.source) }
    spans = checked.map(SourceSpans.init)
    source = checked?.source
    speech = Dictionary(plan.speech.map { ($0.element, $0) }) { first, _ in first }
    sounds = Dictionary(plan.sounds.map { ($0.element, $0) }) { first, _ in first }
    moves = Dictionary(plan.cameraMoves.map { ($0.element, $0) }) { first, _ in first }
    clipOfElement = [Int](repeating: 0, count: plan.elements.count)
    unknownLengths = Set(plan.unknown.lazy.filter { $0.fact == .length }.map(\.element))
    chapterEnds = TimelineBuilder.chapterEnds(of: plan)
    makeClips()
    addCaptions()
    addProblems(diagnostics)
    addCredits(costs)
    arrangeTracks()
  }

  // MARK: Clips

  private mutating func makeClips() {
    let merged = narrationWithOneStretch()
    for index in plan.elements.indices {
      if let whole = merged[index], whole.isInner {
        clipOfElement[index] = clipOfElement[whole.other]
        continue
      }
      clipOfElement[index] = clips.count
      clips.append(clip(index, speech: merged[index].map(\.other)))
    }
  }

  private static func chapterEnds(of plan: RenderPlan) -> [Int: Ticks] {
    let marks = ChapterMarks(plan)
    let ends = marks.shown.dropFirst().map { plan.elements[$0].start } + [plan.duration]
    return Dictionary(uniqueKeysWithValues: zip(marks.shown, ends))
  }

  /// `tts` elements that hold nothing but one stretch of speech, as nearly all do, and those stretches: the
  /// two are one bar, since their times are the same.
  private func narrationWithOneStretch() -> [Int: (other: Int, isInner: Bool)] {
    var children: [Int: [Int]] = [:]
    for (index, element) in plan.elements.enumerated() {
      guard let parent = element.parent, plan.elements[parent].kind == .tts else { continue }
      children[parent, default: []].append(index)
    }
    var merged: [Int: (other: Int, isInner: Bool)] = [:]
    for (parent, inner) in children {
      guard inner.count == 1, plan.elements[inner[0]].kind == .speech,
        plan.elements[inner[0]].range == plan.elements[parent].range
      else { continue }
      merged[parent] = (inner[0], false)
      merged[inner[0]] = (parent, true)
    }
    return merged
  }

  /// - Parameter speech: The one stretch of speech in it.
  private func clip(_ index: Int, speech spoken: Int?) -> TimelineClip {
    let element = plan.elements[index]
    let track = TimelineTrack(element.kind.role)
    let place = sourceLines(index)
    var clip = TimelineClip(
      track: TimelineTrack.allCases.firstIndex(of: track) ?? 0,
      tag: element.kind.rawValue,
      label: HTMLText.visible(label(index)),
      start: element.start,
      end: chapterEnds[index] ?? element.end,
      firstLine: place.first,
      lastLine: place.last
    )
    if let item = speech[spoken ?? index] {
      clip.label = ""
      clip.words = item.words.map { HTMLText.visible($0.text) }
      clip.wordTimes = item.words.flatMap { [$0.start, $0.end] }
    }
    if let use = sounds[index] { clip.sound = sound(use) }
    if track == .picture { clip.thumbnail = element.media?.file.flatMap { thumbnailOfFile[$0] } }
    if unknownLengths.contains(index) { clip.hasUnknownLength = true }
    clip.facts = facts(index, speech: spoken).map {
      TimelineClip.Fact(name: $0.name, value: HTMLText.visible($0.value))
    }
    return clip
  }

  private func sourceLines(_ index: Int) -> (first: Int, last: Int) {
    guard let lines, let spans else {
      let line = plan.elements[index].place.line
      return (line, line)
    }
    let range = spans.ranges[index]
    return (lines.line(at: range.start) + 1, lines.line(at: max(range.start, range.end - 1)) + 1)
  }

  private func sound(_ use: SoundUse) -> TimelineClip.Sound {
    let rest = plan.files[use.file].content.map { $0.duration - use.from }
    return TimelineClip.Sound(
      end: use.range.end,
      fadeIn: use.fadeIn,
      fadeOut: use.fadeOut,
      turn: use.loops ? rest.flatMap { $0 > .zero ? $0 : nil } : nil
    )
  }

  private func label(_ index: Int) -> String {
    let element = plan.elements[index]
    if let text = element.text { return text.text.split(separator: "\n").joined(separator: " ") }
    let attributes = script?.elements[index].attributes
    switch element.kind.role {
    case .pause: return "\(element.length.plainSeconds) s"
    case .chapter: return element.title ?? element.kind.rawValue
    case .narration where element.kind == .tts: return element.id ?? "narration"
    case .camera: return moves[index].map(motion) ?? element.id ?? element.kind.rawValue
    case .narration, .say, .music, .sound, .image, .video, .style, .color:
      let file = sounds[index].map { plan.files[$0.file].path } ?? attributes?[SharedParameters.file]
      let name = file?.split(separator: "/").last.map(String.init)
      return name ?? attributes?[SharedParameters.prompt] ?? element.id ?? element.kind.rawValue
    }
  }

  private func motion(_ move: CameraMove) -> String {
    let ends = [move.from, move.to].map { end in
      move.kind == .zoom ? NumberText.plain(end) : NumberText.plain(end * 100) + "%"
    }
    return ends[0] == ends[1] ? ends[0] : "\(ends[0]) → \(ends[1])"
  }

  // MARK: Facts

  private typealias Fact = (name: String, value: String)

  private func facts(_ index: Int, speech spoken: Int?) -> [Fact] {
    let element = plan.elements[index]
    var facts = given(index) ?? (element.id.map { [("id", $0)] } ?? [])
    let knowsParameters = script != nil
    if let item = speech[spoken ?? index] {
      facts += voice(item)
      if !knowsParameters, item.speed != 1 { facts.append(("speed", "\(item.speed)")) }
      facts.append(("words", "\(item.words.count) (\(item.text.count) characters)"))
      let said = item.sentences.map(\.text).joined(separator: " ")
      if said != item.words.map(\.text).joined(separator: " ") { facts.append(("spoken as", said)) }
      let recordings = item.sentences.compactMap(\.clip).map { plan.files[$0].path }
      facts += recordings.map { ("recording", $0) }
    }
    if let use = sounds[index] {
      facts.append(("file", plan.files[use.file].path))
      if let content = plan.files[use.file].content {
        facts.append(("file length", content.duration.text(.length)))
      } else {
        facts.append(("file length", "unknown"))
      }
      if !knowsParameters { facts += settings(use) }
    }
    return facts
  }

  /// What the script says, as it says it.
  private func given(_ index: Int) -> [Fact]? {
    guard let element = script?.elements[index] else { return nil }
    return element.attributes.given.compactMap { given in
      // The plan knows where it is.
      if case .file = given.parameter.type.subject, sounds[index] != nil { return nil }
      return (given.parameter.name, given.shown)
    }
  }

  private func voice(_ item: SpeechItem) -> [Fact] {
    func text(_ choice: VoiceChoice) -> String {
      choice.voice.isEmpty ? choice.engine : "\(choice.voice) (\(choice.engine))"
    }
    let spoken: Fact = ("spoken by", text(item.speaker))
    return item.asked == item.speaker ? [spoken] : [("requested", text(item.asked)), spoken]
  }

  private func settings(_ use: SoundUse) -> [Fact] {
    var facts: [Fact] = [("gain", "\(use.gain)")]
    if use.loops { facts.append(("loops", "true")) }
    if use.from > .zero { facts.append(("from", use.from.text(.exactSeconds))) }
    if use.fadeIn > .zero { facts.append(("fade-in", use.fadeIn.text(.exactSeconds))) }
    if use.fadeOut > .zero { facts.append(("fade-out", use.fadeOut.text(.exactSeconds))) }
    return facts
  }

  // MARK: Tracks

  /// Leaves out the tracks that nothing is on.
  private mutating func arrangeTracks() {
    let all = TimelineTrack.allCases
    var members = [[Int]](repeating: [], count: all.count)
    for (index, clip) in clips.enumerated() { members[clip.track].append(index) }
    for (kind, indices) in zip(all, members) where !indices.isEmpty {
      let (lanes, count) = Lanes.assign(indices.map { clips[$0].range })
      for (index, lane) in zip(indices, lanes) {
        clips[index].track = tracks.count
        clips[index].lane = lane
      }
      tracks.append(kind)
      laneCounts.append(count)
    }
  }

  // MARK: Captions and credits

  private mutating func addCaptions() {
    for cue in plan.cues {
      let words = cue.lines.joined()
      let element = cue.speech.map { plan.speech[$0].element }
      let lines: (first: Int, last: Int) = element.map(sourceLines) ?? (0, 0)
      clips.append(
        TimelineClip(
          track: index(of: .caption),
          tag: "caption",
          label: HTMLText.visible(words.map(\.text).joined(separator: " ")),
          start: cue.start,
          end: cue.end,
          firstLine: lines.first,
          lastLine: lines.last
        )
      )
    }
  }

  /// What each element costs, at its place.
  private mutating func addCredits(_ costs: CostBreakdown?) {
    for cost in costs?.elements ?? [] where cost.credits > 0 && plan.elements.indices.contains(cost.index) {
      let element = plan.elements[cost.index]
      let lines = sourceLines(cost.index)
      let credits = CreditsText.text(cost.credits, decimals: CreditsText.decimals(of: cost.credits))
      let total = CreditsText.text(cost.total, decimals: CreditsText.decimals(of: cost.total))
      clips.append(
        TimelineClip(
          track: index(of: .credit),
          tag: "credits",
          label: credits,
          start: element.start,
          end: element.end,
          firstLine: lines.first,
          lastLine: lines.last,
          facts: [
            TimelineClip.Fact(name: "for", value: element.kind.rawValue),
            TimelineClip.Fact(name: "credits so far", value: total),
          ]
        )
      )
    }
  }

  private func index(of track: TimelineTrack) -> Int {
    TimelineTrack.allCases.firstIndex(of: track) ?? 0
  }

  // MARK: Problems

  private mutating func addProblems(_ diagnostics: [Diagnostic]) {
    /// The mark at each time: those of one moment share it.
    var marks: [Ticks: Int] = [:]
    for diagnostic in diagnostics.withoutHints.inSourceOrder() {
      var problem = TimelineProblem(diagnostic, lines, source)
      if let range = diagnostic.range, let spans {
        problem.clip = clip(of: range, spans) ?? mark(problem, range, spans, &marks)
      }
      if let clip = problem.clip { clips[clip].problems.append(problems.count) }
      problems.append(problem)
    }
  }

  /// The clip of the element that a place belongs to: by its tags, or as words that are spoken.
  private func clip(of range: ByteRange, _ spans: SourceSpans) -> Int? {
    guard let element = spans.element(at: range.start) else { return nil }
    if spans.isOwn(range.start, of: element) { return clipOfElement[element] }
    guard plan.elements[element].kind == .tts else { return nil }
    return clipOfElement[spans.child(of: element, before: range.start) ?? element]
  }

  /// A mark for what is in no element of its own, at the time where it is in the script.
  private mutating func mark(
    _ problem: TimelineProblem,
    _ range: ByteRange,
    _ spans: SourceSpans,
    _ marks: inout [Ticks: Int]
  ) -> Int {
    let time = time(at: range.start, spans)
    if let mark = marks[time] { return mark }
    marks[time] = clips.count
    let line = problem.line ?? 0
    clips.append(
      TimelineClip(
        track: index(of: .diagnostic),
        tag: problem.severity,
        label: problem.excerpt,
        start: time,
        end: time,
        firstLine: line,
        lastLine: line
      )
    )
    return clips.count - 1
  }

  /// When an element that was written at this place would start.
  private func time(at offset: Int, _ spans: SourceSpans) -> Ticks {
    let parent = spans.element(at: offset)
    if let next = spans.child(of: parent, after: offset), plan.elements[next].anchor == nil {
      return plan.elements[next].start
    }
    guard let last = spans.child(of: parent, before: offset) else {
      return parent.map { plan.elements[$0].start } ?? .zero
    }
    let element = plan.elements[last]
    let takesTime = element.anchor == nil && (element.timing == .own || element.timing == .sequence)
    return takesTime ? element.end : element.start
  }
}
