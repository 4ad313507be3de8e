package import InkEstimate
package import InkLanguage
package import InkPlan

extension RateUsage {
  /// What a plan has of everything that services count: exact once it has been spoken.
  package init(of plan: RenderPlan) {
    self.init(length: plan.duration)
    for element in plan.elements { count(element.kind) }
    for item in plan.speech { count(speech: item.text) }
  }

  package mutating func count(_ kind: PlanElement.Kind) {
    if kind.role.isPicture { scenes += 1 }
    if kind == .aiImage { aiImages += 1 }
    if kind == .aiVideo { aiVideos += 1 }
  }

  package mutating func count(_ speech: TimedSpeech) {
    words += speech.words
    characters += speech.characters
  }

  package mutating func count(speech text: String) {
    words += NarrationCount.words(of: text)
    characters += NarrationCount.characters(of: text)
  }
}
