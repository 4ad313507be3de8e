package import InkText

/// A file that a script names.
package struct DocumentLink: Hashable, Sendable {
  /// Of the name, between its quotes.
  package var range: ByteRange
  /// Where the file is, as the resolver found it.
  package var path: String
}

extension ScriptSnapshot {
  /// The files that were found, in the order of the source.
  package func documentLinks() -> [DocumentLink] {
    script.elements.compactMap { element in
      guard let file = element.attributes.given("file"), case .file = file.value else { return nil }
      return DocumentLink(range: file.range, path: file.text)
    }
  }
}
