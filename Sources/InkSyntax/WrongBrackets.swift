package import InkDiagnostics
package import InkText

/// A tag in the brackets of other languages, in a text outside narration: `<tts>`, `{tts}`, `(/tts)`.
package struct WrongBrackets: Sendable {
  /// With its brackets.
  package let range: ByteRange

  /// In bytes, for a tag.
  private static let longest = 1000

  /// All in a text, in order.
  package static func all(in text: ByteRange, of tree: SyntaxTree) -> [WrongBrackets] {
    let source = tree.source.bytes
    let bytes = source.span
    var found: [WrongBrackets] = []
    var offset = text.start
    while offset < text.end {
      if let closing = closing(of: bytes[offset]),
        let end = end(of: offset, closing, bytes, limit: min(text.end, offset + longest), tree.vocabulary)
      {
        found.append(WrongBrackets(range: ByteRange(offset, end)))
        offset = end
      } else {
        offset += 1
      }
    }
    return found
  }

  private static func closing(of bracket: UInt8) -> UInt8? {
    switch bracket {
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }

  private static func end(
    of start: Int,
    _ closing: UInt8,
    _ bytes: borrowing Span<UInt8>,
    limit: Int,
    _ vocabulary: Vocabulary
  ) -> Int? {
    guard start + 1 < limit else { return nil }
    let name = bytes[start + 1] == UInt8(ascii: "/") ? start + 2 : start + 1
    let nameEnd = nameEnd(bytes, from: name)
    guard nameEnd > name, vocabulary.entry(in: bytes, from: name, to: nameEnd) != nil else { return nil }
    var end = nameEnd
    while end < limit, bytes[end] != closing {
      if bytes[end].isNewline || bytes[end] == UInt8(ascii: "[") { return nil }
      end += 1
    }
    guard end < limit, LostBracket.parameterCount(bytes, from: nameEnd, to: end) != nil else { return nil }
    return end + 1
  }
}

extension Diagnostic {
  package static func wrongBrackets(_ wrong: WrongBrackets, in source: SourceText) -> Diagnostic {
    let (start, end) = (wrong.range.start, wrong.range.end)
    let inner = source.string(ByteRange(start + 1, end - 1))
    return Diagnostic(
      .missingBracket,
      "\(ShownText.quoted(source.string(wrong.range))) looks like a tag, but is not in `[` and `]`",
      at: wrong.range,
      label: "read as text",
      fixes: [
        FixIt(
          "write \(ShownText.quoted("[\(inner)]"))",
          [TextEdit(ByteRange(start, start + 1), "["), TextEdit(ByteRange(end - 1, end), "]")],
          isSafe: false
        )
      ]
    )
  }
}
