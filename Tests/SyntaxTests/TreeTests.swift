import InkSyntax
import InkText
import TestSupport
import Testing

/// Trees as text: one golden file a script.
@Suite struct TreeTests {
  @Test(arguments: try Repository.files(in: "Tests/SyntaxTests/Trees", ending: ".inkslop"))
  func scriptsHaveTheirTrees(path: String) throws {
    let tree = TreeProperties.check(try Repository.read(path))
    var lines: [String] = []
    var depths = [SyntaxTree.root: 0]
    for node in 0..<tree.nodeCount {
      let depth = depths[node] ?? 0
      for child in tree.children(node) { depths[child] = depth + 1 }
      let text = tree.source.string(tree.range(node))
      let isShown = [.closeTag, .strayTag, .text, .comment].contains(tree.kind(node))
      lines.append(
        String(repeating: "  ", count: depth) + "\(tree.kind(node))"
          + (isShown ? " \(text.debugDescription)" : "")
      )
      guard tree.kind(node) == .openTag else { continue }
      for attribute in tree.attributes(ofTag: node) {
        let text = tree.source.string(attribute.range(in: tree))
        lines.append(String(repeating: "  ", count: depth + 1) + "attribute \(text.debugDescription)")
      }
    }
    try Golden.expect(lines.joined(separator: "\n") + "\n", path.replacing(".inkslop", with: ".txt"))
  }
}
