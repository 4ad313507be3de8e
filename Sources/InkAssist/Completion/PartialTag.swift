import InkText

/// A tag as it is being written, perhaps by half: what is after its bracket, as far as it looks like a
/// tag's. The tree's tags are for what is meant; half a tag is no tag, or has swallowed what follows it.
struct PartialTag {
  struct Attribute {
    /// Empty where a value has none.
    var name: ByteRange
    var hasEquals = false
    var value: Value?
  }

  struct Value {
    enum Quote {
      case double, other, none
    }

    /// With its quotes.
    var range: ByteRange
    /// Between the quotes.
    var content: ByteRange
    var quote: Quote
    var isClosed: Bool
  }

  let bracket: Int
  let isClosing: Bool
  private(set) var name: ByteRange
  private(set) var attributes: [Attribute] = []
  /// After its bracket, or where it can go on no longer.
  private(set) var end: Int
  private(set) var isComplete = false

  private let cursor: Int
  private var position: Int

  /// - Parameters:
  ///   - bracket: Where its bracket is.
  ///   - cursor: A word that is being written there belongs to the tag, on whatever line it is.
  init(_ bytes: [UInt8], at bracket: Int, cursor: Int) {
    self.bracket = bracket
    self.cursor = cursor
    let slash = bracket + 1
    isClosing = slash < bytes.count && bytes[slash] == UInt8(ascii: "/")
    let start = isClosing ? slash + 1 : slash
    name = ByteRange(start, bytes.nameEnd(from: start))
    position = name.end
    end = position
    while part(bytes) {}
    end = max(position, name.end)
  }

  // MARK: Reading

  /// Reads the next part. False at the end.
  private mutating func part(_ bytes: [UInt8]) -> Bool {
    let next = bytes.spaceEnd(from: position)
    guard next < bytes.count, goesOn(bytes, at: next) else {
      // White space up to the cursor is the tag's still.
      if position < cursor, cursor <= next, !bytes.hasNewline(position, cursor) { position = cursor }
      return false
    }
    switch bytes[next] {
    case UInt8(ascii: "]"):
      isComplete = true
      position = next + 1
      return false
    case UInt8(ascii: "/") where next + 1 < bytes.count && bytes[next + 1] == UInt8(ascii: "]"):
      isComplete = true
      position = next + 2
      return false
    case UInt8(ascii: "["):
      if position < cursor, cursor <= next { position = cursor }
      return false
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let value = value(bytes, at: next)
      attributes.append(Attribute(name: ByteRange(at: next), value: value))
      position = value.range.end
    case let byte where byte.isNameByte:
      attribute(bytes, at: next)
    default:
      position = next + 1
    }
    return true
  }

  /// On the same line it does. On another one it must look like the rest of a tag.
  private func goesOn(_ bytes: [UInt8], at next: Int) -> Bool {
    guard bytes.hasNewline(position, next) else { return true }
    switch bytes[next] {
    case UInt8(ascii: "]"): return true
    case UInt8(ascii: "/"): return next + 1 < bytes.count && bytes[next + 1] == UInt8(ascii: "]")
    case let byte where byte.isNameByte:
      let end = bytes.nameEnd(from: next)
      if next <= cursor, cursor <= end { return true }
      let equals = bytes.blankEnd(from: end)
      return equals < bytes.count && bytes[equals] == UInt8(ascii: "=")
    default: return false
    }
  }

  private mutating func attribute(_ bytes: [UInt8], at start: Int) {
    var attribute = Attribute(name: ByteRange(start, bytes.nameEnd(from: start)))
    position = attribute.name.end
    let equals = bytes.blankEnd(from: position)
    if equals < bytes.count, bytes[equals] == UInt8(ascii: "=") {
      attribute.hasEquals = true
      position = equals + 1
      let next = bytes.blankEnd(from: position)
      if next < bytes.count, isValue(bytes, at: next) {
        let value = value(bytes, at: next)
        attribute.value = value
        position = value.range.end
      }
    }
    attributes.append(attribute)
  }

  private func isValue(_ bytes: [UInt8], at start: Int) -> Bool {
    switch bytes[start] {
    case UInt8(ascii: "]"), UInt8(ascii: "["), UInt8(ascii: "="): return false
    case UInt8(ascii: "/"): return !(start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "]"))
    case let byte where byte.isNameByte:
      // `voice= speed="1"`: the name of the next parameter is no value.
      let end = bytes.blankEnd(from: bytes.nameEnd(from: start))
      return !(end < bytes.count && bytes[end] == UInt8(ascii: "="))
    case let byte: return !byte.isASCIIWhiteSpace
    }
  }

  private func value(_ bytes: [UInt8], at start: Int) -> Value {
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let (end, isClosed) = bytes.quotedEnd(at: start)
      return Value(
        range: ByteRange(start, isClosed ? end + 1 : end),
        content: ByteRange(start + 1, end),
        quote: bytes[start] == UInt8(ascii: "\"") ? .double : .other,
        isClosed: isClosed
      )
    default:
      var end = start
      while end < bytes.count, !bytes.endsValue(at: end), bytes[end] != UInt8(ascii: "[") { end += 1 }
      let range = ByteRange(start, end)
      return Value(range: range, content: range, quote: .none, isClosed: false)
    }
  }
}
