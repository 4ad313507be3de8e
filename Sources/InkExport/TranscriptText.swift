import InkPlan
import InkTime

/// What is said, in the order in which it is: each narration block a paragraph, whether its words are shown or not.
enum TranscriptText {
  static func write(_ plan: RenderPlan) -> String {
    var paragraphs: [(block: Int?, text: String)] = []
    for item in plan.speech.inTimeOrder where !item.text.isEmpty {
      let block = plan.elements[item.element].parent
      let text = PlainText.line(item.text)
      if let last = paragraphs.last, last.block == block, block != nil {
        paragraphs[paragraphs.count - 1].text += " \(text)"
      } else {
        paragraphs.append((block, text))
      }
    }
    guard !paragraphs.isEmpty else { return "" }
    return paragraphs.map(\.text).joined(separator: "\n\n") + "\n"
  }
}
