/// A text with slots in it, `{{name}}`.
enum PageTemplate {
  /// Fills each slot once: what comes out of a slot is never looked at again, so a script cannot fill one.
  ///
  /// - Parameter text: What goes into a slot; one that has nothing stays as it is.
  static func fill(_ template: String, _ text: (_ slot: String) -> String?) -> String {
    var filled = ""
    var rest = template[...]
    while let opening = first("{{", in: rest), let closing = first("}}", in: rest[opening.upperBound...]) {
      filled += rest[..<opening.lowerBound]
      let slot = rest[opening.upperBound..<closing.lowerBound]
      filled += text(String(slot)) ?? String(rest[opening.lowerBound..<closing.upperBound])
      rest = rest[closing.upperBound...]
    }
    return filled + rest
  }

  private static func first(_ pair: String, in text: Substring) -> Range<Substring.Index>? {
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index...].starts(with: pair.utf8) {
        return index..<bytes.index(index, offsetBy: pair.utf8.count)
      }
      index = bytes.index(after: index)
    }
    return nil
  }
}
