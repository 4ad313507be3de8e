import InkSyntax

/// Keeps what decides when elements start and end, part by part, for scripts in which a start may be wrong.
extension ContentChecker {
  var keepsTimes: Bool { parts?.keepsTimes == true && context.times != nil }

  /// Keeps it of siblings that were walked.
  mutating func keepTimes(of siblings: Range<SyntaxTree.NodeID>) {
    guard keepsTimes, let times = context.times else { return }
    let script = ScriptBuilder.build(tree, context, files, siblings: siblings)
    timed = times(script)
    for index in script.elements.indices.reversed() {
      guard let parent = script.elements[index].parent else { continue }
      timed[parent].descendants += 1 + timed[index].descendants
    }
    ContentChecker.connect(&found.ids, SharedParameters.id, of: script)
    ContentChecker.connect(&found.anchors, SharedParameters.start, of: script)
  }

  /// Gives each place that mentions an id the index of its element. Those of elements that mean nothing have none.
  private static func connect<Value>(
    _ mentions: inout [IDCheck.Mention],
    _ parameter: Parameter<Value>,
    of script: Script
  ) {
    guard !mentions.isEmpty else { return }
    for index in mentions.indices { mentions[index].element = -1 }
    var next = 0
    for (index, element) in script.elements.enumerated() {
      guard let place = element.attributes.given(parameter)?.range.start else { continue }
      while next < mentions.count, mentions[next].range.start < place { next += 1 }
      guard next < mentions.count else { return }
      if mentions[next].range.start == place { mentions[next].element = Int32(clamping: index) }
    }
  }

  /// Walks an element whose content is walked in parts.
  mutating func walkBlock(
    _ node: SyntaxTree.NodeID,
    _ bytes: borrowing Span<UInt8>,
    in scope: inout Scope
  ) {
    guard keepsTimes, let times = context.times, tree.entry(node) != nil else {
      return stretch(from: node, to: tree.subtreeEnd(node), bytes, in: &scope)
    }
    let (index, ids, anchors) = (timed.count, found.ids.count, found.anchors.count)
    let element = ScriptBuilder.build(tree, context, files, tagOf: node)
    timed += times(element)
    stretch(from: node, to: tree.subtreeEnd(node), bytes, in: &scope)
    guard index < timed.count else { return }
    timed[index].descendants = Int32(clamping: timed.count - index - 1)
    for given in element.elements.lazy.map(\.attributes) {
      if let id = given.given(SharedParameters.id), ids < found.ids.count,
        found.ids[ids].range.start == id.range.start
      {
        found.ids[ids].element = Int32(clamping: index)
      }
      if let start = given.given(SharedParameters.start), anchors < found.anchors.count,
        found.anchors[anchors].range.start == start.range.start
      {
        found.anchors[anchors].element = Int32(clamping: index)
      }
    }
  }

  /// Whether the content of an element that is no narration can be walked in parts.
  func hasParts(_ node: SyntaxTree.NodeID) -> Bool {
    let entry =
      tree.entry(node)
      ?? context.catalogue.entry(ofAlias: tree.source.string(tree.nameRange(ofTag: node + 1)))
    guard let specification = entry.map({ context.catalogue.specifications[$0] }) else { return true }
    if case .color = specification.kind { return false }
    return !specification.content.allowsText
  }
}
