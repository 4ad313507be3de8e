package import InkTime

/// A clip that has been spoken, for one `SpokenSentence`.
package struct MeasuredClip: Hashable, Sendable {
  package var file: PlanFile
  package var length: Ticks
  /// One for each word, from the clip's start.
  package var words: [WordTime]

  package init(file: PlanFile, length: Ticks, words: [TickRange]) {
    self.init(file: file, length: length, words: words.map { WordTime($0) })
  }

  package init(file: PlanFile, length: Ticks, words: [WordTime]) {
    self.file = file
    self.length = length
    self.words = words
  }
}

extension RenderPlan {
  /// The plan with all its times computed again from its elements, and its cues, chapters and layers made of them.
  package func laidOut() -> (plan: RenderPlan, issues: [Layout.Issue]) {
    var (plan, problems) = timed()
    plan.cues = CueBuilder(rules: cueRules, end: plan.duration).cues(for: plan.speech)
    plan.texts = plan.textLayers()
    plan.unknown += plan.unknownWords
    plan.chapters = ChapterBuilder(plan).chapters()
    plan.layers = LayerBuilder(plan).layers()
    return (plan, problems)
  }

  /// The same without cues, chapters and layers, for those who only ask when things happen.
  package func timed() -> (plan: RenderPlan, issues: [Layout.Issue]) {
    var plan = self
    let layout = Layout(elements, frameRate: video.frameRate)
    plan.elements = layout.elements.map { element in
      var element = element
      element.media = element.media?.fitted(to: element.range, rest: rest(of: element))
      return element
    }
    plan.unknown = plan.unknownOfFiles
    for index in cameraMoves.indices {
      let range = layout.elements[cameraMoves[index].element].range
      plan.cameraMoves[index].start = range.start
      plan.cameraMoves[index].end = range.end
    }
    plan.duration = layout.duration
    plan.speech = speech.map { $0.moved(to: layout.elements[$0.element].range) }
    return (plan, layout.issues)
  }

  /// The plan with real speech in place of estimates.
  ///
  /// - Parameter clips: One for each sentence of each item of `speech`, in order.
  package func measured(_ clips: [MeasuredClip]) -> (plan: RenderPlan, issues: [Layout.Issue]) {
    var plan = self
    plan.lengths = .measured
    var rest = clips[...]
    for index in speech.indices {
      let clips = rest.prefix(speech[index].sentences.count)
      rest = rest.dropFirst(clips.count)
      for (sentence, clip) in zip(speech[index].sentences.indices, clips) {
        plan.speech[index].sentences[sentence].clip = plan.index(of: clip.file)
      }
      let length = plan.speech[index].arrange(clips.map(\.length), words: clips.map(\.words), video.frameRate)
      plan.elements[speech[index].element].length = length
    }
    return plan.laidOut()
  }

  /// What an element's file has from `from` on; `nil` where that is not known.
  private func rest(of element: PlanElement) -> Ticks? {
    if element.kind.fileUse == .picture { return .limit }
    guard let media = element.media, let file = media.file, let content = files[file].content else {
      return nil
    }
    return max(.zero, content.length(for: element.kind) - media.from)
  }

  /// The plan with facts about its files that were not known when it was made, laid out again.
  ///
  /// - Parameter contents: By path.
  package func completed(_ contents: [String: FileContent]) -> (plan: RenderPlan, issues: [Layout.Issue]) {
    var plan = self
    for index in files.indices where files[index].content == nil {
      plan.files[index].content = contents[files[index].path]
    }
    for (index, element) in elements.enumerated() where element.media?.givesLength == true {
      guard element.media?.plays == nil, let rest = plan.rest(of: element) else { continue }
      plan.elements[index].length = rest
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

extension FileContent {
  /// How long a file lasts for an element of this kind: the sound in it, or the picture.
  package func length(for kind: PlanElement.Kind) -> Ticks {
    kind.fileUse == .video ? pictureDuration ?? .zero : duration
  }
}

extension SpeechItem {
  /// The item with its words, at the place of its element.
  fileprivate func moved(to range: TickRange) -> SpeechItem {
    var item = self
    let shift = range.start - start
    item.start = range.start
    item.end = range.end
    for index in sentences.indices {
      let moved = sentences[index].range.moved(by: shift).clamped(to: range)
      item.sentences[index].start = moved.start
      item.sentences[index].end = moved.end
    }
    item.words = words.map { word in
      let moved = word.range.moved(by: shift).clamped(to: range)
      return SpokenWord(
        text: word.text,
        start: moved.start,
        end: moved.end,
        moments: word.moments?.moved(by: shift, within: moved),
        spans: word.spans
      )
    }
    return item
  }
}
