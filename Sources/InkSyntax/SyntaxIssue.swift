/// Something wrong with the form of tags, as the parser found it; `SyntaxDiagnostics` puts it into words.
struct SyntaxIssue: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// `other` is the tag that showed it; the end of the file where it is `nil`.
    case unclosed
    /// `other` is the opening tag that it closes all the same.
    case misspelledClose
    /// An unknown opening tag; `other` is the closing tag, which has the right name.
    case misspelledOpen
    /// An opening tag that is written as a closing one.
    case slashInOpening
    case strayClose
    case closedLeaf
    case tooDeep
  }

  var kind: Kind
  var tag: Int
  var other: Int?

  init(_ kind: Kind, tag: Int, other: Int? = nil) {
    self.kind = kind
    self.tag = tag
    self.other = other
  }
}
