import InkPlan
import InkTime
import InkVoices

/// A plan as people read it: the tree of its elements, each with its time and what is heard of it, then the cues. Times are
/// seconds to five digits, which distinguishes ticks; a word's end is given where it is not the next word's start.
struct PlanText {
  private let plan: RenderPlan

  static func text(of plan: RenderPlan) -> String {
    let page = PlanText(plan: plan)
    let elements = plan.elements.indices.flatMap(page.lines(ofElement:))
    let head = ["\(plan.script): \(time(plan.duration))s, \(plan.lengths)", ""]
    return (head + elements + [""] + plan.cues.map(line)).map { $0 + "\n" }.joined()
  }

  // MARK: Elements

  private func lines(ofElement index: Int) -> [String] {
    let element = plan.elements[index]
    var facts = ["\(Self.range(element.start, element.end)) \(element.kind.rawValue)"]
    if let id = element.id { facts[0] += " #\(id)" }
    if let title = element.title { facts.append("“\(title)”") }
    facts.append(element.timing.rawValue)
    if let anchor = element.anchor { facts.append(place(of: anchor)) }
    if let media = element.media { facts += self.facts(of: media) }
    for item in plan.audio where item.element == index {
      facts.append("gain \(item.gain), duck \(item.duck)")
    }
    let indent = String(repeating: "  ", count: depth(of: index))
    let speech = plan.speech.filter { $0.element == index }.flatMap(lines)
    return [facts.joined(separator: ", ")].map { indent + $0 } + speech.map { "\(indent)  \($0)" }
  }

  private func depth(of index: Int) -> Int {
    plan.elements[index].parent.map { depth(of: $0) + 1 } ?? 0
  }

  private func place(of anchor: Anchor) -> String {
    let element = anchor.element.map { plan.elements[$0] }
    let name = element.map { $0.id.map { "#\($0)" } ?? $0.kind.rawValue } ?? "parent"
    return "from \(name).\(anchor.edge) \(anchor.offset < .zero ? "" : "+")\(Self.time(anchor.offset))s"
  }

  private func facts(of media: MediaUse) -> [String] {
    var facts = [media.file.map { plan.files[$0].path } ?? "no file", "fit \(media.fit)"]
    if media.from > .zero { facts.append("from \(Self.time(media.from))s") }
    if media.fadeIn > .zero { facts.append("fade-in \(Self.time(media.fadeIn))s") }
    if media.fadeOut > .zero { facts.append("fade-out \(Self.time(media.fadeOut))s") }
    if let turns = media.plays { facts.append("\(turns)×") }
    if let end = media.end { facts.append("to \(Self.time(end))s") }
    return facts
  }

  // MARK: Speech

  private func lines(of item: SpeechItem) -> [String] {
    var facts = [Self.name(item.speaker)]
    if item.asked != item.speaker { facts[0] += " for \(Self.name(item.asked))" }
    facts.append("speed \(item.speed), gain \(item.gain)")
    if let style = item.subtitles {
      facts.append(Self.style(style.position, style.alignment, style.highlight))
    }
    let words = item.words.enumerated().map { index, word in
      let isFollowed = index + 1 < item.words.count && item.words[index + 1].start == word.end
      return "\(Self.time(word.start)) \(word.text)" + (isFollowed ? "" : " \(Self.time(word.end))")
    }
    let time = Self.range(item.start, item.end)
    return ["\(time) “\(item.text)”", facts.joined(separator: ", "), words.joined(separator: " · ")]
  }

  private static func name(_ voice: VoiceChoice) -> String {
    "\(voice.engine) \(voice.voice) \(voice.language)"
  }

  private static func style(_ position: Cue.Position, _ alignment: Cue.Alignment, _ highlight: Bool) -> String
  {
    "\(position) \(alignment)\(highlight ? " highlighted" : "")"
  }

  // MARK: Cues

  private static func line(of cue: Cue) -> String {
    let lines = cue.lines.map { $0.map(\.text).joined(separator: " ") }.joined(separator: " / ")
    return "\(range(cue.start, cue.end)) \(style(cue.position, cue.alignment, cue.highlight)): \(lines)"
  }

  // MARK: Times

  private static func range(_ start: Ticks, _ end: Ticks) -> String { "\(time(start))–\(time(end))s" }

  private static func time(_ ticks: Ticks) -> String {
    let text = "\((ticks.seconds * 1e5).rounded() / 1e5)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
