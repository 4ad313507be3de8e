import InkJSON
import InkTime

/// The checks of how words look, and of the texts that are shown.
struct TextCheck {
  private let plan: RenderPlan

  init(_ plan: RenderPlan) {
    self.plan = plan
  }

  func styles() throws(PlanError) {
    try require(!plan.textStyles.isEmpty, .root.textStyles, "is empty")
    for (index, style) in plan.textStyles.enumerated() {
      try SettingsCheck.textStyle(style, .root.textStyles[index])
    }
  }

  func styleIndex(_ index: Int, _ path: @autoclosure () -> JSONPath) throws(PlanError) {
    try require(plan.textStyles.indices.contains(index), path(), "is not the index of a style")
  }

  /// Where its styles and parts start.
  func word(_ word: SpokenWord, _ path: @autoclosure () -> JSONPath) throws(PlanError) {
    guard let spans = word.spans else { return }
    let count = word.text.unicodeScalars.count
    try require(spans.first?.scalars == 0, path().spans, "does not start with the word")
    var last = -1
    for (place, span) in spans.enumerated() {
      try require(
        last < span.scalars && span.scalars < count,
        path().spans[place],
        "is not a later place in the word"
      )
      try styleIndex(span.style, path().spans[place][1])
      last = span.scalars
    }
  }

  func overlay(
    _ text: TextOverlay,
    of element: PlanElement,
    _ path: @autoclosure () -> JSONPath
  ) throws(PlanError) {
    try require(element.kind == .style, path(), "is not of an element of the kind `style`")
    let most = PlanLimits.itemCount.upperBound
    try require((1...most).contains(text.runs.count), path().runs, "is empty, or has more than \(most) items")
    try require(text.position.x, in: PlanLimits.textPlace, path().position.x)
    try require(text.position.y, in: PlanLimits.textPlace, path().position.y)
    try require(text.width, in: PlanLimits.textWidth, path().width)
    try require(text.fadeIn, in: PlanLimits.time, path().fadeIn)
    try require(text.fadeOut, in: PlanLimits.time, path().fadeOut)
    for (index, run) in text.runs.enumerated() {
      try require(
        !run.text.isEmpty && !run.text.utf8.contains(0),
        path().runs[index].text,
        "is empty, or contains a NUL byte"
      )
      try styleIndex(run.style, path().runs[index].style)
    }
  }

  func texts() throws(PlanError) {
    for (index, text) in plan.texts.enumerated() {
      func path() -> JSONPath { .root.texts[index] }
      try require(
        plan.elements.indices.contains(text.element) && plan.elements[text.element].text != nil,
        path().element,
        "is not the index of an element with a `text`"
      )
      let element = plan.elements[text.element]
      try require(text.start, in: PlanLimits.time, path().start)
      try require(text.end, in: PlanLimits.time, path().end)
      try require(text.start <= text.end, path().end, "is before its `start`")
      try require(element.range.contains(text.range), path(), "is outside its element's time")
      let half = Ticks(text.range.length.count / 2)
      try require(text.fadeIn, in: .zero...half, path().fadeIn)
      try require(text.fadeOut, in: .zero...half, path().fadeOut)
      try require(
        index == 0 || plan.texts[index - 1].start <= text.start,
        path().start,
        "is before the start of the text before it"
      )
    }
  }
}
