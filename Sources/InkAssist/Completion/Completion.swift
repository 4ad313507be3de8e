import InkDiagnostics
import InkLanguage
import InkText

extension ScriptSnapshot {
  /// What may be written at a place, the best first. Only what has the letters before the cursor in it, in
  /// their order.
  ///
  /// - Parameter isAsked: Whether a person asked. Who only typed a space between words or tags is left in peace.
  package func completions(
    at offset: Int,
    sources: AssistSources = AssistSources(),
    isAsked: Bool = true
  ) -> [CompletionItem] {
    guard offset >= 0, offset <= source.bytes.count else { return [] }
    let items =
      switch CursorPlace(offset, in: tree) {
      case .tagName(let tag): TagCompletion(self, offset).names(for: tag)
      case .closingName(let tag): TagCompletion(self, offset).closingNames(for: tag)
      case .parameter(let tag, let name): ParameterCompletion(self, offset).names(name, of: tag)
      case .value(let tag, let attribute):
        ValueCompletion(self, offset, tag, attribute, sources)?.items ?? []
      case .variable(let name): variables(name, offset)
      case .comment(let range): CommentCompletion(self, offset).items(in: range)
      case .content: isAsked ? TagCompletion(self, offset).whole() : []
      case .nowhere: [CompletionItem]()
      }
    return items.filter { $0.matches(source) }.sorted { ($0.rank, $0.label) < ($1.rank, $1.label) }
  }

  private func variables(_ name: ByteRange, _ offset: Int) -> [CompletionItem] {
    let bytes = source.bytes
    let isClosed =
      name.end + 1 < bytes.count && bytes[name.end] == UInt8(ascii: "}")
      && bytes[name.end + 1] == UInt8(ascii: "}")
    // One brace of the two is taken for the first half of them.
    let isHalf = !isClosed && name.end < bytes.count && bytes[name.end] == UInt8(ascii: "}")
    return compiler.options.variables.map { variable, value in
      CompletionItem(
        label: variable,
        kind: .variable,
        detail: ShownText.plain(value.text),
        insertion: Snippet(variable + "}}"),
        replaced: ByteRange(name.start, isClosed ? name.end + 2 : isHalf ? name.end + 1 : name.end),
        inserted: ByteRange(name.start, offset),
        filterText: variable,
        rank: 0,
        topic: .variable(variable)
      )
    }
  }
}

extension CompletionItem {
  /// Whether what is before the cursor can be the start of this, or a part of its letters in their order.
  fileprivate func matches(_ source: SourceText) -> Bool {
    var typed = source.bytes[inserted.start..<inserted.end]
    guard !typed.isEmpty else { return true }
    for byte in filterText.utf8 where typed.first?.asciiLowercased == byte.asciiLowercased {
      typed.removeFirst()
    }
    return typed.isEmpty
  }
}
