import InkDiagnostics
import InkSyntax
import InkText

/// What there is to say of a narration as a whole.
extension ContentChecker {
  mutating func emptyNarration(_ node: SyntaxTree.NodeID) {
    let range = tagRange(node)
    let blank = filling.filled.reversed().prefix { $0.range.start > range.start }.filter(\.isBlank)
    found.diagnostics.append(
      Diagnostic(
        .emptyNarration,
        "this `[tts]` says nothing",
        at: range,
        related: blank.prefix(1).map { .init($0.range, "this variable is empty") }
      )
    )
  }

  mutating func unsplittable(
    _ node: SyntaxTree.NodeID,
    longerThan limit: Int?,
    _ bytes: borrowing Span<UInt8>,
    isFilled: Bool
  ) {
    guard let limit else { return }
    // Hardly any narration has so long a stretch without a space, whatever is in it.
    guard isFilled || bytes.hasWord(longerThan: limit, in: tree.range(node)) else { return }
    var again = VariableFilling(context.variables)
    for word in NarrationText.longWords(in: node, of: tree, longerThan: limit, filling: &again) {
      found.diagnostics.append(
        Diagnostic(
          .unsplittableWord,
          "this word has \(word.count) characters, more than the voice can speak at once",
          at: word.range,
          notes: ["longer text is split between words; put spaces into this one"]
        )
      )
    }
  }
}
