package import InkTime

/// A clip that has been spoken, for one `SpeechItem`.
package struct MeasuredClip: Hashable, Sendable {
  package var file: PlanFile
  package var length: Ticks
  /// One for each word, from the clip's begin.
  package var words: [TickRange]

  package init(file: PlanFile, length: Ticks, words: [TickRange]) {
    self.file = file
    self.length = length
    self.words = words
  }
}

extension RenderPlan {
  /// The plan with all its times computed anew from its elements.
  package func laidOut() -> (plan: RenderPlan, problems: [Layout.Problem]) {
    var plan = self
    let layout = Layout(elements)
    plan.elements = layout.elements
    plan.duration = layout.duration
    plan.speech = speech.map { $0.moved(to: layout.elements[$0.element].range) }
    plan.audio = audio.map {
      $0.moved(to: layout.elements[$0.element].range, content: files[$0.file].content)
    }
    plan.cues = CueBuilder(rules: cueRules, end: plan.duration).cues(for: plan.speech)
    return (plan, layout.problems)
  }

  /// The plan with real speech in place of estimates.
  ///
  /// - Parameter clips: One for each item of `speech`, in order.
  package func measured(_ clips: [MeasuredClip]) -> (plan: RenderPlan, problems: [Layout.Problem]) {
    var plan = self
    plan.lengths = .measured
    for (index, clip) in zip(speech.indices, clips) {
      var item = speech[index]
      plan.elements[item.element].length = clip.length
      item.clip = plan.index(of: clip.file)
      item.end = item.begin + clip.length
      item.words = zip(item.words, clip.words).map { word, range in
        SpokenWord(text: word.text, begin: item.begin + range.begin, end: item.begin + range.end)
      }
      plan.speech[index] = item
    }
    return plan.laidOut()
  }

  /// The index of a file, which is added when it is not there yet.
  private mutating func index(of file: PlanFile) -> Int {
    if let index = files.firstIndex(where: { $0.path == file.path }) { return index }
    files.append(file)
    return files.count - 1
  }
}

extension SpeechItem {
  /// The item with its words, at the place of its element.
  fileprivate func moved(to range: TickRange) -> SpeechItem {
    var item = self
    let shift = range.begin - begin
    item.begin = range.begin
    item.end = range.end
    item.words = words.map { SpokenWord(text: $0.text, begin: $0.begin + shift, end: $0.end + shift) }
    return item
  }
}

extension AudioItem {
  /// The item at the place of its element; one that plays once ends with its file, when that is known.
  fileprivate func moved(to range: TickRange, content: FileContent?) -> AudioItem {
    var item = self
    item.begin = range.begin
    item.end = range.end
    if !loops, let content {
      item.end = min(range.end, range.begin + max(.zero, content.duration - from))
    }
    let half = Ticks(item.end.count / 2 - item.begin.count / 2)
    item.fadeIn = min(fadeIn, half)
    item.fadeOut = min(fadeOut, half)
    return item
  }
}
