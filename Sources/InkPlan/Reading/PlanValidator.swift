import InkJSON
import InkText
import InkTime

/// Checks what the types of a plan cannot say: that its numbers are within `PlanLimits`, that indices lead
/// somewhere, and that ranges do not run backwards.
///
/// The checks end at the first fault, so that nothing is computed from a number that has not been checked.
package struct PlanValidator {
  private let plan: RenderPlan

  package init(_ plan: RenderPlan) {
    self.plan = plan
  }

  /// `nil` for a valid plan.
  package func firstIssue() -> PlanError? {
    do throws(PlanError) {
      try checkPlan()
      return nil
    } catch {
      return error
    }
  }

  private func checkPlan() throws(PlanError) {
    try checkHead()
    try checkCounts()
    try SettingsCheck.video(plan.video, .root.video)
    if let picture = plan.video.backgroundPicture {
      try checkFileIndex(picture, .root.video.backgroundPicture)
    }
    try TextCheck(plan).styles()
    try SettingsCheck.sound(plan.sound, .root.sound)
    try SettingsCheck.cueRules(plan.cueRules, .root.cueRules)
    for index in plan.files.indices { try checkFile(index) }
    for index in plan.elements.indices { try checkElement(index) }
    for index in plan.speech.indices { try checkSpeech(index) }
    for index in plan.audio.indices { try checkAudio(index) }
    try LayerCheck.check(plan)
    var lanes = CueLanes()
    for index in plan.cues.indices { try checkCue(index, &lanes) }
    try TextCheck(plan).texts()
    for index in plan.chapters.indices { try checkChapter(index) }
    for index in plan.unknown.indices {
      try checkElementIndex(plan.unknown[index].element, .root.unknown[index].element)
    }
  }

  private func checkHead() throws(PlanError) {
    let version = RenderPlan.currentVersion
    try require(plan.version.major == version.major, .root.version.major, "is not \(version.major)")
    try require(plan.version.minor >= 0, .root.version.minor, "is negative")
    try require(plan.timescale == Ticks.perSecond, .root.timescale, "is not \(Ticks.perSecond)")
    try require(plan.duration, in: PlanLimits.duration, .root.duration)
    if let name = plan.name { try checkName(name, .root.name) }
  }

  private func checkCounts() throws(PlanError) {
    let counts: KeyValuePairs = [
      "files": plan.files.count, "elements": plan.elements.count, "speech": plan.speech.count,
      "audio": plan.audio.count, "cameraMoves": plan.cameraMoves.count, "layers": plan.layers.count,
      "cues": plan.cues.count, "texts": plan.texts.count, "textStyles": plan.textStyles.count,
      "chapters": plan.chapters.count,
      "unknown": plan.unknown.count,
    ]
    let most = PlanLimits.itemCount.upperBound
    for (name, count) in counts { try require(count <= most, .root[name], "has more than \(most) items") }
  }

  // MARK: Files

  private func checkFile(_ index: Int) throws(PlanError) {
    let file = plan.files[index]
    try require(
      !file.path.isEmpty && !file.path.utf8.contains(0),
      .root.files[index].path,
      "is empty, or contains a NUL byte"
    )
    if let content = file.content { try PlanValidator.check(content, .root.files[index].content) }
  }

  /// What is wrong with what is known of a file; `nil` where nothing is.
  package static func firstIssue(in content: FileContent) -> PlanError? {
    do throws(PlanError) {
      try check(content, .root)
      return nil
    } catch {
      return error
    }
  }

  private static func check(
    _ content: FileContent,
    _ path: @autoclosure () -> JSONPath
  ) throws(PlanError) {
    try require(content.size, in: PlanLimits.fileSize, path().size)
    try require(
      content.sha256.utf8.count == 64 && content.sha256.utf8.allSatisfy(isHexDigit),
      path().sha256,
      "is not 64 lowercase hexadecimal digits"
    )
    try require(content.duration, in: PlanLimits.time, path().duration)
    if let duration = content.pictureDuration {
      try require(duration, in: PlanLimits.time, path().pictureDuration)
    }
    if let picture = content.picture { try LayerCheck.facts(picture, path().picture) }
    guard let damage = content.damage else { return }
    if let claimed = damage.claimed {
      try require(claimed, in: PlanLimits.time, path().damage.claimed)
    }
    if let silenced = damage.silencedSamples {
      try require(silenced, in: PlanLimits.silencedSamples, path().damage.silencedSamples)
    }
    if let missing = damage.missing {
      try require(missing.places, in: PlanLimits.missingPlaces, path().damage.missing.places)
      try require(missing.start, in: PlanLimits.time, path().damage.missing.start)
      try require(missing.length, in: PlanLimits.time, path().damage.missing.length)
    }
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  // MARK: Elements

  private func checkElement(_ index: Int) throws(PlanError) {
    let element = plan.elements[index]
    func path() -> JSONPath { .root.elements[index] }
    if let parent = element.parent {
      try require((0..<index).contains(parent), path().parent, "is not an earlier element")
    }
    try require(element.place.line, in: PlanLimits.place, path().place.line)
    try require(element.place.column, in: PlanLimits.place, path().place.column)
    try require(element.length, in: PlanLimits.time, path().length)
    if let anchor = element.anchor {
      if let other = anchor.element { try checkElementIndex(other, path().anchor.element) }
      try require(anchor.offset, in: PlanLimits.offset, path().anchor.offset)
    }
    try checkRange(element.start, element.end, path())
    if let media = element.media { try checkMedia(media, of: element, path().media) }
    if let look = element.picture { try LayerCheck.look(look, of: element, path().picture) }
    if let title = element.title { try checkName(title, path().title) }
    if let text = element.text { try TextCheck(plan).overlay(text, of: element, path().text) }
  }

  private func checkMedia(
    _ media: MediaUse,
    of element: PlanElement,
    _ path: @autoclosure () -> JSONPath
  ) throws(PlanError) {
    if let file = media.file { try checkFileIndex(file, path().file) }
    try require(media.from, in: PlanLimits.time, path().from)
    try require(media.fadeIn, in: PlanLimits.time, path().fadeIn)
    try require(media.fadeOut, in: PlanLimits.time, path().fadeOut)
    if let plays = media.plays { try require(plays, in: PlanLimits.plays, path().plays) }
    if let end = media.end {
      try require(element.start <= end && end <= element.end, path().end, "is outside its element's time")
    }
  }

  private func checkSpeech(_ index: Int) throws(PlanError) {
    let item = plan.speech[index]
    func path() -> JSONPath { .root.speech[index] }
    try checkElementIndex(item.element, path().element)
    let element = plan.elements[item.element]
    try require(element.kind == .speech, path().element, "is not an element of the kind `speech`")
    for bound in PlanLimits.speech { try bound.check(item, path()) }
    try checkRange(item.start, item.end, path())
    try require(
      element.range.contains(item.range),
      path(),
      "is outside its element's time"
    )
    try require(
      item.words.count == PlanWords.of(item.text).count,
      path().words,
      "does not match the words of `text`"
    )
    try checkWordBoundaries(of: item, path().wordBoundaries)
    if let style = item.subtitles?.style {
      try TextCheck(plan).styleIndex(style, path().subtitles.style)
    }
    for (place, word) in item.words.enumerated() {
      try TextCheck(plan).word(word, path().words[place])
      try checkRange(word.start, word.end, path().words[place])
      try require(item.range.contains(word.range), path().words[place], "is outside its speech's time")
      try require(
        word.moments?.areInOrder(in: word.range, scalars: word.text.unicodeScalars.count) ?? true,
        path().words[place].moments,
        "are not in order within the word"
      )
    }
    try checkSentences(index)
  }

  private func checkWordBoundaries(
    of item: SpeechItem,
    _ path: @autoclosure () -> JSONPath
  ) throws(PlanError) {
    guard let boundaries = item.wordBoundaries else { return }
    let places = 1..<max(1, item.text.unicodeScalars.count)
    var last = 0
    for (index, boundary) in boundaries.enumerated() {
      try require(
        boundary > last && places.contains(boundary),
        path()[index],
        "is not after the last one, within `text`"
      )
      last = boundary
    }
  }

  private func checkSentences(_ speech: Int) throws(PlanError) {
    let item = plan.speech[speech]
    var words = 0
    for (index, sentence) in item.sentences.enumerated() {
      func path() -> JSONPath { .root.speech[speech].sentences[index] }
      let shown = try checkUnits(sentence, path())
      words += shown
      for (place, end) in (sentence.sentenceEnds ?? []).enumerated() {
        let least = place == 0 ? 1 : (sentence.sentenceEnds?[place - 1] ?? 0) + 1
        try require(
          least <= end && end <= shown,
          path().sentenceEnds[place],
          "is not a later word of the sentence"
        )
      }
      try checkSounds(sentence, path())
      if let clip = sentence.clip { try checkFileIndex(clip, path().clip) }
      try require(
        sentence.clip != nil || plan.lengths == .estimated,
        path(),
        "has no `clip`, although `lengths` is `measured`"
      )
      try require(sentence.pause, in: PlanLimits.time, path().pause)
      try checkRange(sentence.start, sentence.end, path())
      try require(item.range.contains(sentence.range), path(), "is outside its speech's time")
      try require(
        index == 0 || item.sentences[index - 1].end <= sentence.start,
        path().start,
        "is before the end of the sentence before it"
      )
    }
    try require(
      item.sentences.isEmpty || words == item.words.count,
      .root.speech[speech].sentences,
      "do not have the words of `text`"
    )
  }

  private func checkSounds(
    _ sentence: SpokenSentence,
    _ path: @autoclosure () -> JSONPath
  ) throws(PlanError) {
    guard let sounds = sentence.sounds else { return }
    let count = PlanWords.of(sentence.text).count
    var next = 0
    for (index, sound) in sounds.enumerated() {
      try require(
        next <= sound.word && sound.word < count,
        path().sounds[index].word,
        "is not a later word of the sentence"
      )
      try require(sound.ipa.utf8.count, in: PlanLimits.ipaSize, path().sounds[index].ipa)
      next = sound.word + 1
    }
  }

  /// - Returns: How many words are shown for the sentence, apart from one that the last sentence started.
  private func checkUnits(
    _ sentence: SpokenSentence,
    _ path: @autoclosure () -> JSONPath
  ) throws(PlanError) -> Int {
    let spoken = PlanWords.of(sentence.text).count
    try require(spoken > 0, path().text, "has no words")
    guard !sentence.units.isEmpty else { return spoken }
    var (shownSum, spokenSum) = (0, 0)
    for (index, unit) in sentence.units.enumerated() {
      try require(unit.shown, in: (index == 0 ? 0 : 1)...PlanLimits.mostWords, path().units[index][0])
      try require(unit.spoken, in: 0...PlanLimits.mostWords, path().units[index][1])
      shownSum += unit.shown
      spokenSum += unit.spoken
    }
    try require(spokenSum == spoken, path().units, "do not have the words of the sentence")
    return shownSum
  }

  private func checkAudio(_ index: Int) throws(PlanError) {
    let item = plan.audio[index]
    func path() -> JSONPath { .root.audio[index] }
    try checkElementIndex(item.element, path().element)
    try require(
      plan.elements[item.element].makesSound,
      path().element,
      "is not an element that plays a file with sound"
    )
    for bound in PlanLimits.audio { try bound.check(item, path()) }
  }

  // MARK: Cues and chapters

  private func checkCue(_ index: Int, _ lanes: inout CueLanes) throws(PlanError) {
    let cue = plan.cues[index]
    func path() -> JSONPath { .root.cues[index] }
    try checkRange(cue.start, cue.end, path())
    try require(
      index == 0 || plan.cues[index - 1].start <= cue.start,
      path().start,
      "is before the start of the cue before it"
    )
    try require(
      lanes.take(cue.range).isFree,
      path().start,
      "is while \(CueLanes.count) other cues are on screen"
    )
    if let speech = cue.speech {
      try require(
        plan.speech.indices.contains(speech),
        path().speech,
        "is not the index of an item of `speech`"
      )
    }
    if let style = cue.style { try TextCheck(plan).styleIndex(style, path().style) }
    try require(!cue.lines.isEmpty, path().lines, "is empty")
    for (number, line) in cue.lines.enumerated() {
      try require(!line.isEmpty, path().lines[number], "is empty")
      for (place, word) in line.enumerated() {
        try TextCheck(plan).word(word, path().lines[number][place])
        try checkRange(word.start, word.end, path().lines[number][place])
      }
    }
  }

  private func checkChapter(_ index: Int) throws(PlanError) {
    let chapter = plan.chapters[index]
    func path() -> JSONPath { .root.chapters[index] }
    if index == 0 {
      try require(chapter.start == .zero, path().start, "is not 0, and this is the first chapter")
    } else {
      try require(
        plan.chapters[index - 1].start < chapter.start,
        path().start,
        "is not after the last chapter's"
      )
    }
    try require(chapter.start < plan.duration, path().start, "is not before the end of the video")
    try checkName(chapter.title, path().title)
  }

  // MARK: What many have

  private func checkElementIndex(
    _ index: Int,
    _ path: @autoclosure () -> JSONPath
  ) throws(PlanError) {
    try require(plan.elements.indices.contains(index), path(), "is not the index of an element")
  }

  private func checkFileIndex(
    _ index: Int,
    _ path: @autoclosure () -> JSONPath
  ) throws(PlanError) {
    try require(plan.files.indices.contains(index), path(), "is not the index of a file")
  }

  private func checkRange(
    _ start: Ticks,
    _ end: Ticks,
    _ path: @autoclosure () -> JSONPath
  ) throws(PlanError) {
    try require(start, in: PlanLimits.time, path().start)
    try require(end, in: PlanLimits.time, path().end)
    try require(start <= end, path().end, "is before its `start`")
  }

  private func checkName(_ name: String, _ path: @autoclosure () -> JSONPath) throws(PlanError) {
    let most = PlanLimits.nameSize.upperBound
    try require(
      PlanLimits.isName(name),
      path(),
      "is empty, longer than \(most) bytes, or contains a NUL byte"
    )
  }
}
