/// Writes XML, an element a line.
struct XMLText {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var open: [String] = []

  private var indent: String { String(repeating: "  ", count: open.count) }

  /// A document type, or whatever else is no element.
  mutating func raw(_ line: String) { text += line + "\n" }

  /// Two hyphens may not be in a comment.
  mutating func comment(_ comment: String) {
    var safe = ""
    for character in comment { safe += character == "-" && safe.last == "-" ? " -" : String(character) }
    text += "\(indent)<!-- \(safe) -->\n"
  }

  mutating func element(_ name: String, _ attributes: [(String, String)] = [], text content: String? = nil) {
    text += "\(indent)<\(name)\(XMLText.written(attributes))"
    text += content.map { ">\(XMLText.escaped($0))</\(name)>\n" } ?? "/>\n"
  }

  mutating func element(
    _ name: String,
    _ attributes: [(String, String)] = [],
    content: (inout XMLText) -> Void
  ) {
    text += "\(indent)<\(name)\(XMLText.written(attributes))>\n"
    open.append(name)
    content(&self)
    open.removeLast()
    text += "\(indent)</\(name)>\n"
  }

  private static func written(_ attributes: [(String, String)]) -> String {
    attributes.map { " \($0)=\"\(escaped($1))\"" }.joined()
  }

  /// What XML cannot hold at all is replaced; see `PlainText`.
  private static func escaped(_ content: String) -> String {
    var escaped = ""
    for scalar in PlainText.line(content).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
