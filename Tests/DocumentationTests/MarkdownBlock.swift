import Testing

/// A fenced block of a page.
struct MarkdownBlock: Sendable, CustomTestStringConvertible {
  /// The first word after the fence.
  let language: String
  /// The words that follow it.
  let words: [String]
  /// Its lines, each with its end.
  let text: String

  var testDescription: String { text }

  static func blocks(of page: String) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    var rest = page.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = rest.popFirst() {
      guard line.hasPrefix("```") else { continue }
      let words = line.dropFirst(3).split(separator: " ").map(String.init)
      let body = rest.prefix { $0 != "```" }
      rest = rest.dropFirst(body.count + 1)
      blocks.append(
        MarkdownBlock(
          language: words.first ?? "",
          words: Array(words.dropFirst()),
          text: body.map { "\($0)\n" }.joined()
        )
      )
    }
    return blocks
  }

  /// The value of `name=value` after the fence.
  func value(_ name: String) -> String? {
    words.first { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.count + 1)) }
  }
}
