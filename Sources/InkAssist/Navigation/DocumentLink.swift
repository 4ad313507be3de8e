import InkLanguage
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
      element.attributes.given(SharedParameters.file).map {
        DocumentLink(range: $0.range, path: $0.text)
      }
    }
  }
}
