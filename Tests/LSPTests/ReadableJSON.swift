import InkJSON
import InkText

/// JSON as people read it: on one line where it fits, else with a line for each member and item. Numbers fill their lines,
/// and a string is cut after its line breaks: strings without a comma between them are one. What a line shows in
/// addition comes after `⟵`.
struct ReadableJSON {
  /// Of a line without its indentation.
  private static let width = 90
  private static let mark = "  ⟵ "

  private let bytes: [UInt8]
  /// What is shown of a value that is on one line.
  private let remarks: (JSONNode) -> [String]
  private(set) var lines: [String] = []

  init(_ text: String, remarks: @escaping (JSONNode) -> [String] = { _ in [] }) {
    bytes = Array(text.utf8)
    self.remarks = remarks
    guard let node = try? JSONParser.parse(SourceText(name: "", bytes: bytes)) else {
      lines = [text]
      return
    }
    write(node, before: "", after: "")
  }

  /// The JSON that was written, without what was shown in addition.
  static func source(of text: some StringProtocol) -> String {
    let lines = text.split(separator: "\n").map { line in
      line.firstRange(of: mark).map { String(line[..<$0.lowerBound]) } ?? String(line)
    }
    var source = ""
    for line in lines {
      let content = line.drop { $0 == " " }
      if source.last == "\"", content.first == "\"" {
        source.removeLast()
        source += content.dropFirst()
      } else {
        source += content
      }
    }
    return source
  }

  /// As it is written in the source.
  private func raw(_ range: ByteRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  private func compact(_ node: JSONNode) -> String {
    switch node.value {
    case .array(let items): "[\(items.map(compact).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\(raw($0.nameRange)): \(compact($0.node))" }.joined(separator: ", "))}"
    default: raw(node.range)
    }
  }

  /// - Parameter before: The indentation, and the member's name.
  private mutating func write(_ node: JSONNode, before: String, after: String) {
    let line = before + compact(node) + after
    let width = line.drop { $0 == " " }.count
    guard width > ReadableJSON.width || isCut(node) else { return append(line, of: node) }
    let indent = String(before.prefix { $0 == " " }) + "  "
    switch node.value {
    case .object(let members):
      lines.append("\(before){")
      for (index, member) in members.enumerated() {
        let comma = index + 1 < members.count ? "," : ""
        write(member.node, before: "\(indent)\(raw(member.nameRange)): ", after: comma)
      }
      lines.append("\(indent.dropLast(2))}\(after)")
    case .array(let items):
      lines.append("\(before)[")
      writeItems(items, indent)
      lines.append("\(indent.dropLast(2))]\(after)")
    case .string: writeCut(raw(node.range), before: before, indent: indent, after: after)
    default: append(line, of: node)
    }
  }

  private mutating func append(_ line: String, of node: JSONNode) {
    let shown = remarks(node)
    lines.append(shown.isEmpty ? line : line + ReadableJSON.mark + shown.joined(separator: " "))
  }

  /// Numbers, as those of semantic tokens, side by side.
  private mutating func writeItems(_ items: [JSONNode], _ indent: String) {
    var filled = indent
    for (index, item) in items.enumerated() {
      let comma = index + 1 < items.count ? "," : ""
      guard case .number = item.value else {
        write(item, before: indent, after: comma)
        continue
      }
      let text = compact(item) + comma
      if filled.count - indent.count + text.count > ReadableJSON.width {
        lines.append(String(filled.dropLast()))
        filled = indent
      }
      filled += text + " "
    }
    if filled.count > indent.count { lines.append(String(filled.dropLast())) }
  }

  /// Whether a value is a string of several lines.
  private func isCut(_ node: JSONNode) -> Bool {
    guard case .string(let text) = node.value else { return false }
    return text.dropLast().contains { $0.isNewline }
  }

  private mutating func writeCut(_ quoted: String, before: String, indent: String, after: String) {
    var pieces: [String] = []
    var rest = quoted.dropFirst().dropLast()
    while let end = rest.firstRange(of: "\\n")?.upperBound {
      pieces.append(String(rest[..<end]))
      rest = rest[end...]
    }
    if !rest.isEmpty || pieces.isEmpty { pieces.append(String(rest)) }
    for (index, piece) in pieces.enumerated() {
      let start = index == 0 ? before : indent
      lines.append("\(start)\"\(piece)\"\(index + 1 < pieces.count ? "" : after)")
    }
  }
}
