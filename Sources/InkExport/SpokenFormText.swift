import InkPlan

/// What is shown, and what is said for it: a line for each sentence, and below it, after an arrow, what the voice gets where
/// that is another text.
enum SpokenFormText {
  static func write(_ plan: RenderPlan) -> String {
    let paragraphs = plan.speech.inTimeOrder.filter { !$0.words.isEmpty }.map(paragraph)
    return paragraphs.isEmpty ? "" : paragraphs.joined(separator: "\n")
  }

  private static func paragraph(_ item: SpeechItem) -> String {
    var words = item.words[...]
    var lines = item.sentences.map { sentence in
      let shown = words.prefix(shownCount(sentence)).map(\.text).joined(separator: " ")
      words = words.dropFirst(shownCount(sentence))
      // A word without spaces may go on in the next sentence, which then has no words of its own to show.
      let said = "  → \(PlainText.line(sentence.text))\n"
      return shown.isEmpty ? said : line(shown) + (shown == sentence.text ? "" : said)
    }
    if item.sentences.isEmpty {
      lines.append(line(words.map(\.text).joined(separator: " ")) + "  → (nothing)\n")
    }
    return lines.joined()
  }

  private static func line(_ shown: String) -> String { PlainText.visibleLine(shown) + "\n" }

  private static func shownCount(_ sentence: SpokenSentence) -> Int {
    sentence.units.isEmpty
      ? PlanWords.of(sentence.text).count : sentence.units.reduce(0) { $0 + $1.shown }
  }
}
