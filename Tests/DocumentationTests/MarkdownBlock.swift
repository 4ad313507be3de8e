import Testing

/// A fenced block of a page.
struct MarkdownBlock: Sendable, CustomTestStringConvertible {
  /// The words behind the fence.
  let words: [String]
  let text: String
  /// What stands between this block and the next heading or block.
  let rest: String

  var testDescription: String { text }

  /// - Parameter language: The first word behind the fence.
  static func blocks(of page: String, language: String) -> [MarkdownBlock] {
    page.split(separator: "\n```\(language)", omittingEmptySubsequences: false).dropFirst().compactMap {
      part in
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
      guard let end = lines.firstIndex(of: "```"), let info = lines.first else { return nil }
      let rest = lines[(end + 1)...].prefix { !$0.hasPrefix("#") && !$0.hasPrefix("```") }
      return MarkdownBlock(
        words: info.split(separator: " ").map(String.init),
        text: lines[1..<end].map { $0 + "\n" }.joined(),
        rest: rest.joined(separator: "\n")
      )
    }
  }

  /// The value of `name=value` behind the fence.
  func value(_ name: String) -> String? {
    words.first { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.count + 1)) }
  }
}
