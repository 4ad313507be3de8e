extension JSONWriter {
  /// `MarkupContent`. A client that shows no Markdown gets the same words as they are.
  mutating func markdown(_ text: String, for client: ClientCapabilities) {
    object { writer in
      writer.key("kind")
      writer.string(client.takesMarkdown ? "markdown" : "plaintext")
      writer.member("value", text)
    }
  }
}
