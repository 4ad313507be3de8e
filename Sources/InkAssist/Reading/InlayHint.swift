import InkLanguage
package import InkText

/// A few words that an editor shows between those of the script.
package struct InlayHint: Hashable, Sendable {
  /// Where it is, with a space before it.
  package var offset: Int
  package var label: String
  package var tooltip: String
}

extension ScriptSnapshot {
  /// When each element starts and how long it lasts, after its tag; of those whose tags start in a range.
  package func inlayHints(in range: ByteRange) -> [InlayHint] {
    let elements = script.elements
    var hints: [InlayHint] = []
    var index = timed.firstElement(from: range.start)
    while index < elements.count, elements[index].range.start < range.end {
      if case .tag = elements[index].content, let hint = hint(index) { hints.append(hint) }
      index += 1
    }
    return hints
  }

  private func hint(_ index: Int) -> InlayHint? {
    guard let node = tree.element(at: script.elements[index].range.start) else { return nil }
    let start = figures.start(index)
    let length = figures.length(index)
    let isEstimated = start.hasPrefix("~") || length.hasPrefix("~")
    let end =
      figures.isLengthUnknown(index) ? "the length of its file is unknown" : "ends at \(figures.end(index))"
    return InlayHint(
      offset: tree.range(node + 1).end,
      label: "\(start) · \(length)",
      tooltip: "starts at \(start), \(end)"
        + (isEstimated ? "; figures marked ~ depend on the length of the speech" : "")
    )
  }
}
