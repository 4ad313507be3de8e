package import InkText

/// Reads JSON as RFC 8259 defines it and no more, and keeps the place of every value.
///
/// A byte order mark at the start is passed over. Strings are Unicode: half a surrogate pair, which the
/// grammar lets through, is a fault. The work is linear in the text; the depth is bounded.
package struct JSONParser {
  /// How many arrays and objects may lie in each other.
  package static let deepest = 64

  private let source: SourceText
  private let replacesHalfCharacters: Bool
  private var position = 0
  private var depth = 0

  /// Gives the value, or the first fault.
  ///
  /// - Parameter replacingHalfCharacters: Whether half a surrogate pair becomes U+FFFD, for texts of programs
  ///   whose strings may be cut anywhere.
  package static func parse(
    _ source: SourceText,
    replacingHalfCharacters: Bool = false
  ) throws(JSONError) -> JSONNode {
    switch UTF8Validator.issues(in: source, limit: 1).first {
    case .invalid(let range):
      throw JSONError("this is not UTF-8 text", at: range, advice: "save the file as UTF-8")
    case .nul(let range): throw JSONError("JSON must not contain NUL bytes", at: range)
    case nil: break
    }
    var parser = JSONParser(source: source, replacesHalfCharacters: replacingHalfCharacters)
    if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
    try parser.skipBlanks()
    let node = try parser.value()
    try parser.skipBlanks()
    guard parser.byte == nil else {
      throw JSONError("there is text after the end of the JSON value", at: parser.wordRange)
    }
    return node
  }

  private init(source: SourceText, replacesHalfCharacters: Bool) {
    self.source = source
    self.replacesHalfCharacters = replacesHalfCharacters
  }

  // MARK: Bytes

  /// The one to be read; `nil` at the end.
  private var byte: UInt8? { position < source.bytes.count ? source.bytes[position] : nil }

  private func isNext(_ character: Unicode.Scalar) -> Bool { byte == UInt8(ascii: character) }

  /// Reads a character if it comes next.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard isNext(character) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() throws(JSONError) {
    while let byte {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case UInt8(ascii: "/"), UInt8(ascii: "#"):
        throw JSONError("JSON does not allow comments", at: lineRange)
      default: return
      }
    }
  }

  /// From here to the end of the line.
  private var lineRange: ByteRange {
    var end = position
    while end < source.bytes.count, !source.bytes[end].isNewline { end += 1 }
    return ByteRange(position, end)
  }

  /// The letters, digits and signs from here on, or a single character; nothing at the end.
  private var wordRange: ByteRange {
    let bytes = source.bytes
    var end = position
    while end < bytes.count, JSONParser.isWordByte(bytes[end]) { end += 1 }
    if end == position, end < bytes.count {
      end += 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    return ByteRange(position, end)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isNameByte || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
  }

  // MARK: Values

  private mutating func value() throws(JSONError) -> JSONNode {
    let start = position
    let value: JSONValue =
      switch byte {
      case UInt8(ascii: "{"): try nested { parser throws(JSONError) in .object(try parser.members()) }
      case UInt8(ascii: "["): try nested { parser throws(JSONError) in .array(try parser.items()) }
      case UInt8(ascii: "\""): .string(try string())
      case .some(let byte) where byte == UInt8(ascii: "-") || byte.isASCIIDigit: .number(try number())
      default: try word()
      }
    return JSONNode(value: value, range: ByteRange(start, position))
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    guard depth < JSONParser.deepest else {
      throw JSONError(
        "brackets are nested more than \(JSONParser.deepest) levels deep here",
        at: ByteRange(position, position + 1)
      )
    }
    position += 1
    depth += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func items() throws(JSONError) -> [JSONNode] {
    var items: [JSONNode] = []
    try skipBlanks()
    while !take("]") {
      items.append(try value())
      try separator(before: "]")
    }
    return items
  }

  private mutating func members() throws(JSONError) -> [JSONMember] {
    var members: [JSONMember] = []
    try skipBlanks()
    while !take("}") {
      members.append(try member())
      try separator(before: "}")
    }
    return members
  }

  private mutating func member() throws(JSONError) -> JSONMember {
    guard isNext("\"") else { throw unquotedName() }
    let start = position
    let name = try string()
    let nameRange = ByteRange(start, position)
    try skipBlanks()
    guard take(":") else {
      throw JSONError(
        "a `:` must follow the name `\(source.string(nameRange))`",
        at: wordRange,
        repair: .init(title: "add `:`", range: ByteRange(at: nameRange.end), replacement: ":")
      )
    }
    try skipBlanks()
    return JSONMember(name: name, nameRange: nameRange, node: try value())
  }

  private func unquotedName() -> JSONError {
    let word = wordRange
    guard let byte, JSONParser.isWordByte(byte) else {
      return JSONError("expected a name in double quotes, or `}`", at: word)
    }
    let text = source.string(word)
    return JSONError(
      "the name `\(text)` must be in double quotes",
      at: word,
      repair: .init(title: "write `\"\(text)\"`", range: word, replacement: "\"\(text)\"")
    )
  }

  /// Reads what lies between two values: a comma, or nothing before the bracket that ends them.
  private mutating func separator(before bracket: Unicode.Scalar) throws(JSONError) {
    let end = position
    try skipBlanks()
    if isNext(bracket) { return }
    let comma = ByteRange(position, position + 1)
    guard take(",") else {
      guard byte != nil else { throw JSONError("a `\(bracket)` is missing at the end", at: wordRange) }
      throw JSONError(
        "expected `,` or `\(bracket)` before this",
        at: wordRange,
        repair: .init(title: "add `,`", range: ByteRange(at: end), replacement: ",")
      )
    }
    try skipBlanks()
    if isNext(bracket) {
      throw JSONError(
        "a `,` is not allowed before the `\(bracket)`",
        at: comma,
        repair: .init(title: "delete it", range: comma, replacement: "")
      )
    }
  }

  // MARK: Words and numbers

  private mutating func word() throws(JSONError) -> JSONValue {
    let range = wordRange
    let text = source.string(range)
    let value: JSONValue
    switch text {
    case "true": value = .boolean(true)
    case "false": value = .boolean(false)
    case "null": value = .null
    case "" where depth == 0:
      throw JSONError("the JSON text is empty", at: range, advice: "write an empty object as `{}`")
    case "": throw JSONError("a value is missing at the end", at: range)
    case "'": throw JSONError("JSON strings must be in double quotes", at: range)
    default: throw JSONError("`\(text)` is not a JSON value", at: range, repair: wordRepair(text, range))
    }
    position = range.end
    return value
  }

  private func wordRepair(_ text: String, _ range: ByteRange) -> JSONError.Repair? {
    let lowercase = text.lowercased()
    guard ["true", "false", "null"].contains(lowercase) else { return nil }
    return .init(title: "write `\(lowercase)`", range: range, replacement: lowercase)
  }

  private mutating func number() throws(JSONError) -> Double {
    let range = wordRange
    _ = take("-")
    let isWhole = take("0") || takeDigits()
    let hasFraction = !take(".") || takeDigits()
    var hasExponent = true
    if take("e") || take("E") {
      _ = take("+") || take("-")
      hasExponent = takeDigits()
    }
    let text = source.string(range)
    guard isWhole, hasFraction, hasExponent, position == range.end, let number = Double(text) else {
      let shown = text.count > 40 ? text.prefix(40) + "…" : text[...]
      throw JSONError("`\(shown)` is not a valid JSON number", at: range)
    }
    return number
  }

  /// False if there is none.
  private mutating func takeDigits() -> Bool {
    let start = position
    while let byte, byte.isASCIIDigit { position += 1 }
    return position > start
  }

  // MARK: Strings

  private mutating func string() throws(JSONError) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += String(try escape()).utf8
      case 0x0A, 0x0D: throw unterminated(start)
      case 0..<0x20:
        throw JSONError(
          "a control character in a string must be written as an escape",
          at: ByteRange(position, position + 1),
          repair: .init(
            title: "write `\(JSONParser.escape(of: byte))`",
            range: ByteRange(position, position + 1),
            replacement: JSONParser.escape(of: byte)
          )
        )
      default:
        let end = plainEnd()
        text += source.bytes[position..<end]
        position = end
      }
    }
    throw unterminated(start)
  }

  /// The end of what is in a string as it is, from here on.
  private func plainEnd() -> Int {
    let bytes = source.bytes
    var end = position
    while end < bytes.count, bytes[end] >= 0x20, bytes[end] != UInt8(ascii: "\""),
      bytes[end] != UInt8(ascii: "\\")
    {
      end += 1
    }
    return end
  }

  private func unterminated(_ start: Int) -> JSONError {
    JSONError(
      "this string does not end on the line where it starts",
      at: ByteRange(start, position),
      advice: "write a line break in a string as `\\n`"
    )
  }

  private static func escape(of control: UInt8) -> String {
    if control == 0x09 { return "\\t" }
    return "\\u" + HexText.digits(control, count: 4)
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let start = position
    position += 1
    guard let letter = byte, letter >= 0x20 else { throw unterminated(start) }
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default:
      while let byte, byte & 0xC0 == 0x80 { position += 1 }
      let range = ByteRange(start, position)
      throw JSONError(
        "`\(source.string(range))` is not a JSON escape",
        at: range,
        advice: "write a backslash as `\\\\`"
      )
    }
  }

  /// - Parameter start: Of the backslash; what follows it starts with `u`.
  private mutating func unicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try codeUnit(from: start)
    if let scalar = Unicode.Scalar(UInt32(first)) { return scalar }
    let afterFirst = position
    if UTF16.isLeadSurrogate(first), take("\\"), take("u") {
      let second = try codeUnit(from: start)
      if UTF16.isTrailSurrogate(second) {
        let offset = (UInt32(first) & 0x3FF) << 10 | UInt32(second) & 0x3FF
        if let scalar = Unicode.Scalar(0x1_0000 + offset) { return scalar }
      }
    }
    if replacesHalfCharacters {
      position = afterFirst
      return "\u{FFFD}"
    }
    throw JSONError(
      "this is half of a surrogate pair; the other half is missing",
      at: ByteRange(start, position)
    )
  }

  private mutating func codeUnit(from start: Int) throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = byte?.hexDigitValue else {
        throw JSONError("four hexadecimal digits must follow `\\u`", at: ByteRange(start, position))
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}
