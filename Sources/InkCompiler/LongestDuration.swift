import InkLanguage
import InkPlan
import InkTime

extension PlanOptions {
  /// What a script lasts at most, with files that take no time.
  ///
  /// Every start and end is a sum of lengths and offsets in which no element counts twice. So no script lasts longer than
  /// all of them together, which is found out without a layout.
  func longestDuration(of script: Script, _ lengths: SpeechLengths) -> Ticks {
    script.elements.reduce(.zero) { $0 + longestShare(of: $1, in: script, lengths) }
  }

  private func longestShare(
    of element: Script.Element,
    in script: Script,
    _ lengths: SpeechLengths
  ) -> Ticks {
    switch element.content {
    case .speech(let text):
      let narrated = element.narrated(text, by: pronunciations)
      let choice = speaker(element.parent.map { script.elements[$0].attributes } ?? Attributes())
      return frameRate.wholeFrames(
        lengths.estimate(of: narrated, by: choice.speaker, speed: choice.speed, self).expected
      )
    case .tag(let tag):
      let attributes = element.attributes
      let timing = ElementTiming(element.time(as: tag), of: .init(tag), attributes, content: nil)
      return timing.length + max(.zero, attributes[SharedParameters.start]?.offset ?? .zero)
    }
  }
}
