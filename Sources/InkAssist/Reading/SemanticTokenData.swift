package import InkText

/// Semantic tokens as the Language Server Protocol carries them: five numbers each, with places relative to
/// the token before.
package enum SemanticTokenData {
  /// What columns are counted in.
  package enum ColumnUnit: Hashable, Sendable, CaseIterable {
    case utf8, utf16, utf32
  }

  /// A change of the numbers: what is at `start` is taken away, and `data` put in its place.
  package struct Edit: Hashable, Sendable {
    package var start: Int
    package var deleteCount: Int
    package var data: [UInt32]
  }

  /// - Parameters:
  ///   - tokens: In the order of the source.
  ///   - start: The start of a line at or before the first token, with the number of that line from 0 on.
  package static func encode(
    _ tokens: [SemanticToken],
    of source: SourceText,
    in unit: ColumnUnit,
    from start: (offset: Int, line: Int) = (0, 0)
  ) -> [UInt32] {
    var data: [UInt32] = []
    data.reserveCapacity(tokens.count * 5)
    var place = Cursor(source: source, unit: unit, offset: start.offset, line: start.line)
    var last = (line: 0, column: 0)
    for token in tokens {
      place.advance(to: token.range.start)
      let start = (line: place.line, column: place.column)
      place.advance(to: token.range.end)
      data.append(UInt32(clamping: start.line - last.line))
      data.append(UInt32(clamping: start.line == last.line ? start.column - last.column : start.column))
      data.append(UInt32(clamping: place.column - start.column))
      data.append(UInt32(clamping: token.kind.index))
      data.append(token.modifiers.rawValue)
      last = start
    }
    return data
  }

  /// The shortest change of whole tokens in one place that makes one list of another; `nil` where they are
  /// the same.
  package static func edit(from old: [UInt32], to new: [UInt32]) -> Edit? {
    var prefix = 0
    let shorter = min(old.count, new.count)
    while prefix < shorter, old[prefix] == new[prefix] { prefix += 1 }
    if prefix == old.count, prefix == new.count { return nil }
    prefix -= prefix % 5
    var suffix = 0
    while suffix < shorter - prefix, old[old.count - 1 - suffix] == new[new.count - 1 - suffix] {
      suffix += 1
    }
    suffix -= suffix % 5
    return Edit(
      start: prefix,
      deleteCount: old.count - suffix - prefix,
      data: Array(new[prefix..<new.count - suffix])
    )
  }

  /// Goes through a source and counts. LF, CRLF and a lone CR end a line.
  private struct Cursor {
    let source: SourceText
    let unit: ColumnUnit
    var offset: Int
    var line: Int
    var column = 0

    mutating func advance(to end: Int) {
      let bytes = source.bytes
      let end = min(end, bytes.count)
      while offset < end {
        let byte = bytes[offset]
        offset += 1
        if byte == 0x0A || (byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A)) {
          line += 1
          column = 0
        } else {
          column += width(byte)
        }
      }
    }

    /// A character counts with its first byte, one of four bytes as two in UTF-16.
    private func width(_ byte: UInt8) -> Int {
      switch unit {
      case .utf8: 1
      case .utf16: byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
      case .utf32: byte & 0xC0 == 0x80 ? 0 : 1
      }
    }
  }
}
