import InkText
import InkTime

/// Holds a plan against what its types cannot say: that indices lead somewhere, ranges do not run
/// backwards, and numbers stay within what can be rendered.
package struct PlanValidator {
  private static let gains = 0.0...4.0
  private static let sizes = 16...7680
  private static let mostItems = 1_000_000
  private static let presets: Set<String> = [
    "ultrafast", "superfast", "veryfast", "faster", "fast", "medium", "slow", "slower", "veryslow",
  ]

  private let plan: RenderPlan
  private var fault: String?

  package init(_ plan: RenderPlan) {
    self.plan = plan
  }

  /// The first fault, in a sentence without a full stop; `nil` for a plan that holds together.
  package func firstFault() -> String? {
    var check = self
    check.settings()
    check.elements()
    for (index, file) in plan.files.enumerated() { check.file(file, "files[\(index)]") }
    for (index, item) in plan.speech.enumerated() { check.speech(item, "speech[\(index)]") }
    for (index, item) in plan.audio.enumerated() { check.audio(item, "audio[\(index)]") }
    for (index, cue) in plan.cues.enumerated() {
      check.cue(cue, "cues[\(index)]")
      check.require(
        index == 0 || plan.cues[index - 1].end <= cue.start,
        "`cues[\(index)]` begins before the one before it ends"
      )
    }
    return check.fault
  }

  private mutating func require(_ condition: Bool, _ sentence: @autoclosure () -> String) {
    if !condition, fault == nil { fault = sentence() }
  }

  private mutating func settings() {
    require(plan.timescale == Ticks.perSecond, "`timescale` is not \(Ticks.perSecond)")
    require(plan.duration >= .zero, "`duration` is negative")
    let video = plan.video
    for (name, size) in [("width", video.width), ("height", video.height)] {
      require(
        PlanValidator.sizes.contains(size) && size % 2 == 0,
        "`video.\(name)` is not an even number from \(PlanValidator.sizes.lowerBound) to \(PlanValidator.sizes.upperBound)"
      )
    }
    require((0.0...51).contains(video.rateFactor), "`video.rateFactor` is not between 0 and 51")
    require(PlanValidator.presets.contains(video.preset), "`video.preset` is not one of x264's")
    require((1.0...1000).contains(video.subtitles.size), "`video.subtitles.size` is not between 1 and 1000")
    require(
      (100...900).contains(video.subtitles.weight),
      "`video.subtitles.weight` is not between 100 and 900"
    )
    require(
      (0.0...100).contains(video.subtitles.outlineWidth),
      "`video.subtitles.outlineWidth` is not between 0 and 100"
    )
    for margin in [video.subtitles.marginX, video.subtitles.marginY] {
      require(
        margin >= 0 && margin <= Double(min(video.width, video.height)) * 0.45,
        "`video.subtitles` has margins that leave no room"
      )
    }
    require(plan.sound.sampleRate == 48_000 && plan.sound.channels == 2, "`sound` is not 48 kHz stereo")
    require((0.01...1).contains(plan.sound.ceiling), "`sound.ceiling` is not between 0.01 and 1")
    require(
      (32_000...512_000).contains(plan.sound.bitRate),
      "`sound.bitRate` is not between 32,000 and 512,000"
    )
    require(
      plan.sound.loudness.map(SoundSettings.loudnesses.contains) ?? true,
      "`sound.loudness` is not between \(SoundSettings.loudnesses.lowerBound) and \(SoundSettings.loudnesses.upperBound)"
    )
    let ducking = plan.sound.ducking
    require(
      [ducking.attack, ducking.hold, ducking.release].allSatisfy { $0 >= .zero },
      "`sound.ducking` has a negative time"
    )
    require(
      plan.name.map(RenderPlan.isName) ?? true,
      "`name` is empty, over \(RenderPlan.longestName) bytes long, or contains a zero byte"
    )
    cueRules(plan.cueRules)
    for count in [
      plan.files.count, plan.elements.count, plan.speech.count, plan.audio.count, plan.cues.count,
    ] {
      require(count <= PlanValidator.mostItems, "it has over \(PlanValidator.mostItems) items")
    }
  }

  private mutating func cueRules(_ rules: CueRules) {
    require((1...2).contains(rules.lines), "`cueRules.lines` is not 1 or 2")
    require((1...rules.lines).contains(rules.usualLines), "`cueRules.usualLines` is not from 1 to `lines`")
    for (name, count, most) in [
      ("wordsPerLine", rules.wordsPerLine, 100), ("charactersPerLine", rules.charactersPerLine, 200),
      ("longestWord", rules.longestWord, 200), ("charactersPerSecond", rules.charactersPerSecond, 1000),
    ] {
      require((1...most).contains(count), "`cueRules.\(name)` is not from 1 to \(most)")
    }
    require(
      rules.longestWord >= rules.charactersPerLine,
      "`cueRules.longestWord` is less than `charactersPerLine`"
    )
    require(
      rules.shortest > .zero && rules.longest >= rules.shortest,
      "`cueRules.shortest` is not above zero, or above `longest`"
    )
    require(
      min(rules.hold, rules.longestHold, rules.shortestGap) >= .zero,
      "`cueRules` have a negative time"
    )
  }

  private mutating func elements() {
    for (index, element) in plan.elements.enumerated() {
      require(
        element.parent.map { (0..<index).contains($0) } ?? true,
        "`elements[\(index)].parent` is not an element before it"
      )
      require(element.length >= .zero, "`elements[\(index)].length` is negative")
      require(
        element.anchor?.element.map { plan.elements.indices.contains($0) } ?? true,
        "`elements[\(index)].start.element` is not an element"
      )
      range(element.start, element.end, "elements[\(index)]")
      if let media = element.media { use(media, "elements[\(index)].media") }
    }
    for (index, unknown) in plan.unknown.enumerated() {
      require(
        plan.elements.indices.contains(unknown.element),
        "`unknown[\(index)].element` is not an element"
      )
    }
  }

  private mutating func use(_ media: MediaUse, _ name: String) {
    require(media.file.map { plan.files.indices.contains($0) } ?? true, "`\(name).file` is not a file")
    require(
      [media.from, media.fadeIn, media.fadeOut, media.end ?? .zero].allSatisfy { $0 >= .zero }
        && (media.turns ?? 0) >= 0,
      "`\(name)` has a negative time or number of `turns`"
    )
  }

  private mutating func range(_ start: Ticks, _ end: Ticks, _ name: String) {
    require(start >= .zero && end >= start, "`\(name)` ends before it begins, or begins before zero")
  }

  private mutating func file(_ file: PlanFile, _ name: String) {
    require(!file.path.isEmpty && !file.path.utf8.contains(0), "`\(name).path` is not a path")
    guard let content = file.content else { return }
    require(
      content.size >= 0 && content.duration >= .zero && (content.pictureDuration ?? .zero) >= .zero,
      "`\(name).content` has a negative size or length"
    )
    require(
      (content.damage?.silencedSamples ?? 1) > 0 && (content.damage?.claimed ?? .zero) >= .zero,
      "`\(name).content.damage` has a number below one, or a negative length"
    )
    require(
      HexText.isSHA256(content.sha256),
      "`\(name).content.sha256` is not 64 lower-case hexadecimal digits"
    )
  }

  private mutating func gain(_ gain: Double, _ name: String) {
    require(PlanValidator.gains.contains(gain), "`\(name).gain` is not between 0 and 4")
  }

  private mutating func speech(_ item: SpeechItem, _ name: String) {
    require(plan.elements.indices.contains(item.element), "`\(name).element` is not an element")
    require(item.clip.map { plan.files.indices.contains($0) } ?? true, "`\(name).clip` is not a file")
    require(
      plan.lengths == .estimated || item.clip != nil,
      "`\(name).clip` is missing, and `lengths` says measured"
    )
    require((0.5...2).contains(item.speed), "`\(name).speed` is not between 0.5 and 2")
    require(
      item.words.count == item.text.split(separator: " ").count,
      "`\(name).words` are not the words of its text"
    )
    gain(item.gain, name)
    range(item.start, item.end, name)
    for word in item.words { range(word.start, word.end, "\(name).words") }
  }

  private mutating func audio(_ item: AudioItem, _ name: String) {
    require(plan.elements.indices.contains(item.element), "`\(name).element` is not an element")
    require(plan.files.indices.contains(item.file), "`\(name).file` is not a file")
    require(
      item.from >= .zero && item.fadeIn >= .zero && item.fadeOut >= .zero,
      "`\(name)` has a negative `from` or fade"
    )
    gain(item.gain, name)
    require((0.0...1).contains(item.duck), "`\(name).duck` is not between 0 and 1")
    range(item.start, item.end, name)
  }

  private mutating func cue(_ cue: Cue, _ name: String) {
    range(cue.start, cue.end, name)
    require(!cue.lines.isEmpty && cue.lines.allSatisfy { !$0.isEmpty }, "`\(name)` has an empty line")
    for word in cue.lines.joined() { range(word.start, word.end, "\(name).lines") }
  }
}
