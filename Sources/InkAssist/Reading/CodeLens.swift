import InkLanguage
package import InkText

/// A line that an editor shows above one of the script.
package struct CodeLens: Hashable, Sendable {
  package var range: ByteRange
  package var title: String
}

extension ScriptSnapshot {
  /// On the first line what the whole script lasts and costs, then what each narration does.
  package func codeLenses() -> [CodeLens] {
    let elements = script.elements
    let narrations = elements.indices.filter { elements[$0].content == .tag(.tts) }
    return [whole] + narrations.map(narration)
  }

  private var whole: CodeLens {
    var parts = [
      FigureText.length(figures.length), FigureText.credits(figures.credits, rate),
      PluralText.count(figures.usage.words, "word"), "rate \(ShownText.plain(rate.name))",
    ]
    if figures.unknownLengths > 0 {
      parts.append("excluding \(PluralText.count(figures.unknownLengths, "file")) of unknown length")
    }
    return CodeLens(range: ByteRange(at: 0), title: parts.joined(separator: " · "))
  }

  private func narration(_ index: Int) -> CodeLens {
    let figures = NarrationFigures(index, of: script)
    return CodeLens(
      range: script.elements[index].range,
      title: [
        self.figures.length(index), PluralText.count(figures.words, "word"),
        FigureText.share(self.figures.credits(index), rate),
      ].joined(separator: " · ")
    )
  }
}
