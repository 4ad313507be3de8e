import InkText

/// `<b>`, `</b>`, `<br/>` or `<!-- a comment -->` in narration.
struct HTMLTag {
  let range: ByteRange
  /// In lower case.
  let name: String
  let closes: Bool
  /// What stands for it here: a pause for one, a space for a line break, else nothing.
  let replacement: String

  /// In bytes, for a tag, and from one to its other half.
  private static let longest = 300
  private static let farthest = 2000

  /// Those of HTML, and of SSML, which voices take elsewhere.
  private static let names: Set<String> = [
    "a", "abbr", "article", "audio", "b", "big", "blockquote", "body", "br", "break", "button", "center",
    "cite",
    "code", "dd", "del", "div", "dl", "dt", "em", "emphasis", "figure", "font", "footer", "h1", "h2", "h3",
    "h4",
    "h5", "h6", "head", "header", "hr", "html", "i", "img", "ins", "kbd", "label", "lang", "li", "main",
    "mark",
    "nav", "ol", "p", "phoneme", "pre", "prosody", "q", "s", "say-as", "section", "small", "span", "speak",
    "strike", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "title", "tr", "tt", "u", "ul",
    "video", "voice", "wbr", "aside", "details", "iframe", "input", "link", "meta", "script", "style",
    "summary",
    "textarea",
  ]
  private static let comment = "!--"

  init?(_ bytes: borrowing Span<UInt8>, at start: Int, in token: ByteRange) {
    if let end = HTMLTag.commentEnd(bytes, at: start, in: token) {
      (range, name, closes, replacement) = (ByteRange(start, end), HTMLTag.comment, false, "")
      return
    }
    let limit = min(token.end, start + HTMLTag.longest)
    var offset = start + 1
    closes = offset < limit && bytes[offset] == UInt8(ascii: "/")
    if closes { offset += 1 }
    let nameStart = offset
    while offset < limit, bytes[offset].isNameByte { offset += 1 }
    name = String(decoding: (nameStart..<offset).map { bytes[$0].asciiLowercased }, as: UTF8.self)
    guard HTMLTag.names.contains(name) else { return nil }
    let rest = offset
    var hasEquals = false
    while offset < limit, bytes[offset] != UInt8(ascii: ">") {
      if bytes[offset] == UInt8(ascii: "<") { return nil }
      hasEquals = hasEquals || bytes[offset] == UInt8(ascii: "=")
      offset += 1
    }
    guard offset < limit else { return nil }
    let attributes = (rest..<offset).map { bytes[$0] }
    // `a <b and c> d` compares.
    guard hasEquals || attributes.allSatisfy({ $0.isASCIIWhiteSpace || $0 == UInt8(ascii: "/") }) else {
      return nil
    }
    range = ByteRange(start, offset + 1)
    replacement = HTMLTag.replacement(of: name, String(decoding: attributes, as: UTF8.self))
  }

  private static func commentEnd(
    _ bytes: borrowing Span<UInt8>,
    at start: Int,
    in token: ByteRange
  ) -> Int? {
    let limit = min(token.end, start + farthest)
    func isText(_ text: StaticString, at offset: Int) -> Bool {
      let text = text.description.utf8
      return offset + text.count <= limit
        && zip(offset..., text).allSatisfy { place, byte in bytes[place] == byte }
    }
    guard start + 1 < limit, bytes[start + 1] == UInt8(ascii: "!"), isText("<!--", at: start) else {
      return nil
    }
    // Up to the next one: many without an end are not each looked through to the last.
    let end = (start + 4..<limit).first { place in
      bytes[place] == UInt8(ascii: "-") && isText("-->", at: place)
        || bytes[place] == UInt8(ascii: "<") && isText("<!--", at: place)
    }
    return end.flatMap { bytes[$0] == UInt8(ascii: "-") ? $0 + 3 : nil }
  }

  private static func replacement(of name: String, _ attributes: String) -> String {
    switch name {
    case "br", "hr", "wbr": return " "
    case "break":
      let values = attributes.split(whereSeparator: { "\"'".contains($0) }).map(String.init)
      let time = values.first { TimeType(atLeast: .zero).isValue($0) } ?? "500ms"
      return "[pause duration=\"\(time)\"/]"
    default: return ""
    }
  }

  /// Its other half, if that comes soon.
  func closing(_ bytes: borrowing Span<UInt8>, in token: ByteRange) -> ByteRange? {
    guard !closes, name != HTMLTag.comment else { return nil }
    let limit = min(token.end, range.end + HTMLTag.farthest)
    var offset = range.end
    while offset < limit {
      if bytes[offset] == UInt8(ascii: "<"), let tag = HTMLTag(bytes, at: offset, in: token), tag.name == name
      {
        return tag.closes ? tag.range : nil
      }
      offset += 1
    }
    return nil
  }
}
