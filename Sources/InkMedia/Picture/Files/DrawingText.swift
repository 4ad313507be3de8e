/// The text of an SVG drawing, as far as it has to be known before a library draws it: what it refers to outside
/// itself, and how long its entities make it.
struct DrawingText {
  /// What is wrong with a drawing, after the name of its file.
  struct Fault: Error {
    let reason: String
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var longestEntity = 0
  private var references = 0

  /// Of all that entities stand for.
  private static let largestExpansion = 8 << 20

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// - Throws: Where it refers to another file or address, or its entities refer to each other.
  static func check(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
    var text = DrawingText(bytes)
    try text.read()
    let expansion = text.references.multipliedReportingOverflow(by: text.longestEntity)
    guard !expansion.overflow, expansion.partialValue <= largestExpansion else {
      throw Fault(reason: "uses entities that make it longer than InkReel reads")
    }
  }

  // MARK: Markup

  private mutating func read() throws(Fault) {
    var isStyle = false
    while offset < bytes.count {
      let text = take(until: "<")
      references += text.reduce(0) { $1 == UInt8(ascii: "&") ? $0 + 1 : $0 }
      if isStyle { try checkStyle(text) }
      guard offset < bytes.count else { return }
      if skip("<!--") {
        _ = take(past: "-->")
      } else if skip("<![CDATA[") {
        try checkStyle(take(past: "]]>"))
      } else if skip("<!") {
        try readDeclaration()
      } else if skip("<?") {
        let instruction = take(past: "?>")
        if instruction.starts(with: "xml-stylesheet".utf8) {
          throw Fault(reason: "uses a style sheet of another file")
        }
      } else {
        offset += 1
        isStyle = try readTag()
      }
    }
  }

  /// - Returns: Whether a style sheet follows.
  private mutating func readTag() throws(Fault) -> Bool {
    let isEnd = skip("/")
    let name = localName(takeName())
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") {
      let attribute = localName(takeName())
      if attribute.isEmpty {
        offset += 1
        continue
      }
      skipSpace()
      guard skip("=") else { continue }
      skipSpace()
      let value = takeQuoted()
      references += value.reduce(0) { $1 == UInt8(ascii: "&") ? $0 + 1 : $0 }
      if attribute == "href", name != "a" { try checkReference(value) }
      try checkStyle(value)
    }
    offset += 1
    return name == "style" && !isEnd
  }

  private mutating func readDeclaration() throws(Fault) {
    var depth = 0
    while offset < bytes.count {
      if skip("<!ENTITY") {
        try readEntity()
      } else if bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") {
        _ = takeQuoted()
      } else {
        let byte = bytes[offset]
        offset += 1
        if byte == UInt8(ascii: "[") { depth += 1 }
        if byte == UInt8(ascii: "]") { depth -= 1 }
        if byte == UInt8(ascii: ">"), depth <= 0 { return }
      }
    }
  }

  private mutating func readEntity() throws(Fault) {
    skipSpace()
    guard offset < bytes.count, bytes[offset] != UInt8(ascii: "%") else {
      throw Fault(reason: "defines parameter entities, which InkReel does not read")
    }
    _ = takeName()
    skipSpace()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'")
    else {
      throw Fault(reason: "refers to another file in an entity")
    }
    let value = takeQuoted()
    guard !value.contains(UInt8(ascii: "&")), !value.contains(UInt8(ascii: "%")) else {
      throw Fault(reason: "has entities that refer to others, which InkReel does not read")
    }
    longestEntity = max(longestEntity, value.count)
  }

  // MARK: References

  private func checkReference(_ value: Slice<UnsafeBufferPointer<UInt8>>) throws(Fault) {
    let reference = value.drop { $0 <= 32 }
    guard let first = reference.first, first != UInt8(ascii: "#"), !startsWithData(reference) else { return }
    throw outside(reference)
  }

  /// Of CSS: `url(…)` and `@import`.
  private func checkStyle(_ text: Slice<UnsafeBufferPointer<UInt8>>) throws(Fault) {
    var place = text.startIndex
    while place < text.endIndex {
      let byte = text[place]
      if byte == UInt8(ascii: "@"), matches("@import", text[place...]) {
        throw Fault(reason: "uses a style sheet of another file")
      }
      if byte | 32 == UInt8(ascii: "u"), matches("url(", text[place...]) {
        let reference = text[(place + 4)...].drop {
          $0 <= 32 || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"")
        }
        let quoted = reference.drop { $0 == UInt8(ascii: "&") }
        if let first = reference.first, first != UInt8(ascii: "#"), first != UInt8(ascii: ")"),
          !startsWithData(reference), !matches("quot;#", quoted)
        {
          throw outside(reference.prefix { $0 != UInt8(ascii: ")") })
        }
      }
      place += 1
    }
  }

  private func startsWithData(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { matches("data:", text) }

  private func outside(_ reference: Slice<UnsafeBufferPointer<UInt8>>) -> Fault {
    let name = String(decoding: reference.prefix(80), as: UTF8.self).filter { !$0.isNewline }
    return Fault(
      reason: "refers to something outside itself (`\(name)`), which InkReel does not open; embed it"
    )
  }

  // MARK: Bytes

  private func matches(_ text: StaticString, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard bytes.count >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { text in
      zip(text, bytes).allSatisfy { $0 == $1 || $0 == $1 | 32 && (65...90).contains($1) }
    }
  }

  private mutating func skip(_ text: StaticString) -> Bool {
    guard matches(text, bytes[offset...]) else { return false }
    offset += text.utf8CodeUnitCount
    return true
  }

  private mutating func skipSpace() {
    while offset < bytes.count, bytes[offset] <= 32 { offset += 1 }
  }

  private mutating func take(until end: Unicode.Scalar) -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: end) { offset += 1 }
    return bytes[start..<offset]
  }

  private mutating func take(past end: StaticString) -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = offset
    while offset < bytes.count {
      let place = offset
      if skip(end) { return bytes[start..<place] }
      offset += 1
    }
    return bytes[start..<offset]
  }

  /// Empty where there is none.
  private mutating func takeName() -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = offset
    while offset < bytes.count, bytes[offset] > 32, !"=/>\"'<".utf8.contains(bytes[offset]) { offset += 1 }
    return bytes[start..<offset]
  }

  private mutating func takeQuoted() -> Slice<UnsafeBufferPointer<UInt8>> {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'")
    else {
      return bytes[offset..<offset]
    }
    let quote = Unicode.Scalar(bytes[offset])
    offset += 1
    let value = take(until: quote)
    offset = min(offset + 1, bytes.count)
    return value
  }

  private func localName(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let colon = name.lastIndex(of: UInt8(ascii: ":"))
    return String(decoding: colon.map { name[($0 + 1)...] } ?? name, as: UTF8.self)
  }
}
