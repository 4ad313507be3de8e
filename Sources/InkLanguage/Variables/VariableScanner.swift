package import InkText

/// Finds the variables in text as it is written: in narration and in values alike.
///
/// Of a backslash it knows only what keeps braces from being a variable: `\{{`, and `\\` before them. All
/// other escapes are left to who reads the text.
package struct VariableScanner {
  package enum Piece: Hashable, Sendable {
    /// Text without a variable, its escapes as they are written.
    case written(ByteRange)
    /// `\{{`, which stands for `{{`.
    case braces
    /// `{{name}}`.
    case variable(name: ByteRange, range: ByteRange)
    /// `{{` with something after it that is no name and `}}`.
    case malformed(ByteRange)
  }

  private let bytes: [UInt8]
  private let end: Int
  private var position: Int
  private var pieces: [Piece] = []
  /// Where text starts that is in no piece yet.
  private var pending: Int

  /// Whether anything in a range looks like a variable.
  package static func hasBraces(_ range: ByteRange, in source: SourceText) -> Bool {
    let bytes = source.bytes.span
    var offset = range.start + 1
    while offset < range.end {
      if bytes[offset] == UInt8(ascii: "{") {
        if bytes[offset - 1] == UInt8(ascii: "{") { return true }
        offset += 1
      } else {
        offset += 2
      }
    }
    return false
  }

  /// The pieces of a range, in order.
  package static func pieces(of range: ByteRange, in source: SourceText) -> [Piece] {
    var scanner = VariableScanner(range, source)
    scanner.run()
    return scanner.pieces
  }

  private init(_ range: ByteRange, _ source: SourceText) {
    bytes = source.bytes
    position = range.start
    pending = range.start
    end = range.end
  }

  private mutating func run() {
    while position < end {
      if bytes[position] == UInt8(ascii: "\\") {
        escape()
      } else if opensVariable(at: position) {
        variable()
      } else {
        position += 1
      }
    }
    flush()
  }

  private mutating func escape() {
    if opensVariable(at: position + 1) {
      append(.braces, to: position + 3)
    } else {
      let isDouble = position + 1 < end && bytes[position + 1] == UInt8(ascii: "\\")
      position += isDouble ? 2 : 1
    }
  }

  private func opensVariable(at offset: Int) -> Bool {
    offset + 1 < end && bytes[offset] == UInt8(ascii: "{") && bytes[offset + 1] == UInt8(ascii: "{")
  }

  /// Of more than two braces the last two open the variable.
  private mutating func variable() {
    if opensVariable(at: position + 1) {
      position += 1
      return
    }
    let start = position
    var offset = start + 2
    while offset < end, bytes[offset].isNameByte { offset += 1 }
    if offset > start + 2, closesVariable(at: offset) {
      append(
        .variable(name: ByteRange(start + 2, offset), range: ByteRange(start, offset + 2)),
        to: offset + 2
      )
      return
    }
    while offset < end, !endsSearch(bytes[offset]), !closesVariable(at: offset) { offset += 1 }
    let rangeEnd = closesVariable(at: offset) ? offset + 2 : start + 2
    append(.malformed(ByteRange(start, rangeEnd)), to: rangeEnd)
  }

  /// No one means braces on another line, or those of the next variable.
  private func endsSearch(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte.isNewline }

  private func closesVariable(at offset: Int) -> Bool {
    offset + 1 < end && bytes[offset] == UInt8(ascii: "}") && bytes[offset + 1] == UInt8(ascii: "}")
  }

  private mutating func append(_ piece: Piece, to newPosition: Int) {
    flush()
    pieces.append(piece)
    position = newPosition
    pending = newPosition
  }

  private mutating func flush() {
    if pending < position { pieces.append(.written(ByteRange(pending, position))) }
  }
}
