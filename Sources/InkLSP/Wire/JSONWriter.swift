package import InkJSON
import InkText

/// Writes JSON straight into bytes. Commas are put where they belong.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// - Parameter lead: How many bytes are kept free before the text, for what is known only after it.
  init(lead: Int, capacity: Int) {
    bytes.reserveCapacity(lead + capacity)
    bytes.append(contentsOf: repeatElement(0x20, count: lead))
  }

  /// Overwrites bytes in the free room before the text.
  mutating func fill(_ text: [UInt8], at start: Int) {
    bytes.replaceSubrange(start..<start + text.count, with: text)
  }

  /// Forgets everything after a place.
  mutating func truncate(to count: Int) {
    bytes.removeSubrange(count...)
  }

  // MARK: Structure

  /// What precedes the next value: a comma after another one.
  private mutating func separate() {
    switch bytes.last {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: " "), nil: break
    default: bytes.append(UInt8(ascii: ","))
    }
  }

  package mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
    separate()
    bytes.append(UInt8(ascii: "{"))
    try members(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  package mutating func array(_ items: (inout JSONWriter) throws -> Void) rethrows {
    separate()
    bytes.append(UInt8(ascii: "["))
    try items(&self)
    bytes.append(UInt8(ascii: "]"))
  }

  package mutating func array<Item>(
    of items: some Sequence<Item>,
    _ write: (inout JSONWriter, Item) throws -> Void
  ) rethrows {
    try array { writer in for item in items { try write(&writer, item) } }
  }

  /// Starts a member, whose value has to follow.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// Starts a member with a name that may hold anything.
  package mutating func key(text name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
  }

  // MARK: Values

  package mutating func null() {
    raw("null")
  }

  package mutating func boolean(_ value: Bool) {
    raw(value ? "true" : "false")
  }

  package mutating func integer(_ value: Int) {
    separate()
    guard value >= 0 else {
      bytes += String(value).utf8
      return
    }
    var unit = 1
    while value / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / unit % 10))
      unit /= 10
    }
  }

  /// A number that is not finite becomes `null`, since JSON has none.
  package mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    separate()
    bytes += String(value).utf8
  }

  package mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    content(text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A string of several lines.
  package mutating func string(lines: [String]) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for (index, line) in lines.enumerated() {
      if index > 0 { escape(UInt8(ascii: "\n")) }
      content(line)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// What is between a string's quotes.
  private mutating func content(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      var plain = 0
      for unsafe(index, byte) in unsafe buffer.enumerated() where JSONWriter.isEscaped(byte) {
        unsafe bytes.append(contentsOf: buffer[plain..<index])
        escape(byte)
        plain = index + 1
      }
      unsafe bytes.append(contentsOf: buffer[plain...])
    }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    case 0..<0x20: bytes += "u\(HexText.digits(byte, count: 4))".utf8
    default: bytes.append(byte)
    }
  }

  /// The end of something that started with `raw`.
  mutating func close(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Something that is JSON already, or starts it.
  package mutating func raw(_ text: StaticString) {
    separate()
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Something that is JSON already.
  package mutating func raw(_ text: ArraySlice<UInt8>) {
    separate()
    bytes += text
  }
}

extension JSONWriter {
  /// A value as it was read.
  package mutating func node(_ node: JSONNode) {
    switch node.value {
    case .null: null()
    case .boolean(let value): boolean(value)
    case .number(let value): if let whole = Int(exactly: value) { integer(whole) } else { number(value) }
    case .string(let text): string(text)
    case .array(let items): array { writer in for item in items { writer.node(item) } }
    case .object(let members):
      object { writer in
        for member in members {
          writer.key(text: member.name)
          writer.node(member.node)
        }
      }
    }
  }

  @_disfavoredOverload
  package mutating func member(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  package mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    integer(value)
  }

  package mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    boolean(value)
  }

  /// - Parameter value: Has nothing in it that JSON escapes.
  package mutating func member(_ name: StaticString, _ value: StaticString) {
    key(name)
    bytes.append(UInt8(ascii: "\""))
    value.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func member(
    _ name: StaticString,
    object members: (inout JSONWriter) throws -> Void
  ) rethrows {
    key(name)
    try object(members)
  }

  package mutating func member<Item>(
    _ name: StaticString,
    array items: some Sequence<Item>,
    _ write: (inout JSONWriter, Item) throws -> Void
  ) rethrows {
    key(name)
    try array(of: items, write)
  }
}
