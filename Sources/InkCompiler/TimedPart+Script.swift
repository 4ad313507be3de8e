import InkEstimate
import InkLanguage
import InkPlan
import InkTime

extension TimedPart {
  /// - Parameter origin: What the places are counted from.
  convenience init(_ script: Script, from origin: Int, _ options: PlanOptions, _ lengths: SpeechLengths) {
    var elements: [TimedElement] = []
    elements.reserveCapacity(script.elements.count)
    var speech: [TimedSpeech] = []
    var files: [TimedFile] = []
    for (index, element) in script.elements.enumerated() {
      switch element.content {
      case .speech(let shown):
        let text = element.narrated(shown, by: options.pronunciations)
        let choice = options.speaker(element.parent.map { script.elements[$0].attributes } ?? Attributes())
        let asked = lengths.estimate(of: text, by: choice.asked, speed: choice.speed, options)
        speech.append(TimedSpeech(shown, of: index, asked))
        elements.append(
          TimedElement(
            element,
            from: origin,
            flow: .own,
            layoutPlace: LayoutPlace.none.rawValue,
            isLengthUnknown: false,
            length: options.frameRate.wholeFrames(
              choice.speaker == choice.asked
                ? asked.expected
                : lengths.estimate(of: text, by: choice.speaker, speed: choice.speed, options).expected
            )
          )
        )
      case .tag(let tag):
        let kind = PlanElement.Kind(tag)
        let timing = ElementTiming(element.time(as: tag), of: kind, element.attributes, content: nil)
        if timing.isGivenByFile, let path = element.attributes[SharedParameters.file] {
          files.append(TimedFile(element: index, path: path, from: element.attributes[SharedParameters.from]))
        }
        elements.append(
          TimedElement(
            element,
            from: origin,
            flow: element.time(as: tag).flow,
            layoutPlace: LayoutPlace(element, tag).rawValue,
            isLengthUnknown: timing.isGivenByFile && kind.fileUse != .picture,
            length: timing.length
          )
        )
      }
    }
    self.init(script, from: origin, elements: elements, speech: speech, files: files)
  }
}

extension TimedSpeech {
  fileprivate init(_ text: String, of element: Int, _ length: SpeechEstimate) {
    self.init(
      element: element,
      words: NarrationCount.words(of: text),
      characters: NarrationCount.characters(of: text),
      low: length.low,
      expected: length.expected,
      high: length.high
    )
  }
}
