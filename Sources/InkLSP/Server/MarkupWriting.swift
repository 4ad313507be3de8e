extension JSONWriter {
  /// `MarkupContent`, of text in Markdown.
  mutating func markup(_ markdown: String, as kind: MarkupKind) {
    object { writer in
      writer.member("kind", kind.rawValue)
      writer.member("value", kind == .markdown ? markdown : PlainText.text(ofMarkdown: markdown))
    }
  }
}
