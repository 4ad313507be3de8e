package import InkEstimate
package import InkPlan

extension RateUsage {
  /// What a plan has of everything that services count: exact once it has been spoken.
  package init(of plan: RenderPlan) {
    self.init(length: plan.duration)
    for element in plan.elements { count(element.kind) }
    for item in plan.speech { count(speech: item.text) }
  }

  mutating func count(_ kind: PlanElement.Kind) {
    switch kind {
    case .video, .image: scenes += 1
    case .aiImage:
      scenes += 1
      aiImages += 1
    case .aiVideo:
      scenes += 1
      aiVideos += 1
    default: break
    }
  }

  package mutating func count(speech text: String) {
    words += NarrationCount.words(of: text)
    characters += NarrationCount.characters(of: text)
  }
}
