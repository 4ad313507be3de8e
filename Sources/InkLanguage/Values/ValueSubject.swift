/// What a value names that only the script, the configuration or the system knows.
package enum ValueSubject: Hashable, Sendable {
  /// A colour, which editors show.
  case color
  case file(FileKind)
  /// The element that the value belongs to.
  case id
  /// An edge of another element.
  case edge
  case engine
  case voice
  case language
}
