import InkLanguage
import InkSyntax
import InkText

/// Where each element of a script is in its source: from its opening tag to its closing one, narration
/// from its first word to its last.
enum ElementRanges {
  /// In the order of the script's elements.
  static func ranges(of snapshot: ScriptSnapshot) -> [ByteRange] {
    let tree = snapshot.tree
    let nodes = nodes(of: snapshot)
    return snapshot.script.elements.enumerated().map { index, element in
      snapshot.source.trimmed(nodes[index].map { tree.range($0) } ?? element.range)
    }
  }

  /// The node of each element that is a tag. Both are in the order of the source.
  static func nodes(of snapshot: ScriptSnapshot) -> [SyntaxTree.NodeID?] {
    let tree = snapshot.tree
    var node = 0
    return snapshot.script.elements.map { element in
      guard case .tag = element.content else { return nil }
      while node < tree.nodeCount {
        defer { node += 1 }
        if tree.kind(node) == .element, tree.range(node).start == element.range.start { return node }
      }
      return nil
    }
  }
}
