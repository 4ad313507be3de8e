import TestSupport

/// A page of the documentation.
struct Page {
  let text: String

  /// - Parameter path: From the repository's root on.
  init(_ path: String) throws {
    text = try Repository.text(path)
  }

  var blocks: [MarkdownBlock] { MarkdownBlock.blocks(of: text) }

  /// The content of the blocks in one language.
  func texts(_ language: String) -> [String] {
    blocks.filter { $0.language == language }.map(\.text)
  }

  /// All commands of the page, one after the other.
  var commands: String { texts("sh").joined() }

  /// The page's parts, each with its heading.
  var sections: [(heading: String, blocks: [MarkdownBlock])] {
    text.split(separator: "\n## ").dropFirst().map { section in
      (String(section.prefix { $0 != "\n" }), MarkdownBlock.blocks(of: String(section)))
    }
  }
}
