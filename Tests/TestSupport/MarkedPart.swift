/// The part of a text between two marks, which a test writes.
package enum MarkedPart {
  package struct Missing: Error {
    package let mark: String
  }

  /// - Parameter end: `nil` for the end of the text.
  package static func replace(in text: String, from start: String, to end: String?, with part: String) throws
    -> String
  {
    guard let first = text.firstRange(of: start) else { throw Missing(mark: start) }
    guard let end else { return text[..<first.upperBound] + part }
    guard let last = text[first.upperBound...].firstRange(of: end) else { throw Missing(mark: end) }
    return text[..<first.upperBound] + part + text[last.lowerBound...]
  }
}
