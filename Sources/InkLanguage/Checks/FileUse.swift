package import InkText

/// A file that a script uses.
package struct FileUse: Hashable, Sendable {
  package let path: String
  /// Where it is named, between the quotes.
  package internal(set) var range: ByteRange

  package init(path: String, range: ByteRange) {
    self.path = path
    self.range = range
  }
}
