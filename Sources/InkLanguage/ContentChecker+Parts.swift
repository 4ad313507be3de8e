import InkSyntax
import InkText
import Synchronization

/// Walks a long content in parts: several at once, or, after an edit, only those that it touches. What comes
/// out is the same.
extension ContentChecker {
  /// A part of a content, walked by itself. Its places are counted from its begin where it is kept, and else
  /// from that of the source.
  struct Part: Sendable {
    fileprivate let found: Findings
    fileprivate let filled: VariableFilling
    fileprivate let takesTime: Bool
    fileprivate let isSaid: Bool
  }

  /// How long a content is that is walked in parts, and how long they are, in nodes.
  private struct Size {
    let shortest: Int
    let part: Int

    /// For threads: shorter ones cost more than they bring. Parts are rather more than there are processors,
    /// so that none waits long for the last.
    static func parallel(_ content: Int) -> Size { Size(shortest: 5000, part: content / 16) }
    /// For what is kept: a part is walked anew at every key that is pressed in it.
    static let kept = Size(shortest: 200, part: 80)
  }

  /// False, with nothing done, when the content is short, or must be walked in one go.
  mutating func walkInParts(_ node: SyntaxTree.NodeID, in scope: inout Scope) -> Bool {
    let count = tree.subtreeEnd(node) - node
    let size = parts != nil ? Size.kept : Size.parallel(count)
    guard parts != nil || context.parallel != nil, count >= size.shortest, !scope.content.holdsText else {
      return false
    }
    let begins = begins(ofPartsOf: node, size.part)
    guard begins.count > 1 else { return false }
    let ends = Array(begins.dropFirst()) + [tree.subtreeEnd(node)]
    let ranges = zip(begins, ends).map { $0..<$1 }
    let walked = parts.map { kept(ranges, scope, $0) } ?? walked(ranges, scope)
    return walked.count == ranges.count && absorb(walked, into: &scope)
  }

  /// A part begins with narration, or where nothing stands that waits to be told of at the next narration.
  private func begins(ofPartsOf node: SyntaxTree.NodeID, _ length: Int) -> [SyntaxTree.NodeID] {
    var begins = [node + 1]
    var isWaiting = false
    for child in tree.children(node) {
      switch tree.kind(child) {
      case .text: isWaiting = true
      case .element where isNarration(child), .strayTag: isWaiting = false
      default: break
      }
      if !isWaiting, child - begins[begins.count - 1] >= length, tree.kind(child) == .element {
        begins.append(child)
      }
    }
    return begins
  }

  /// Where a part is in the source.
  private func place(_ nodes: Range<SyntaxTree.NodeID>) -> ByteRange {
    ByteRange(tree.range(nodes.lowerBound).start, tree.range(nodes.upperBound - 1).end)
  }

  private func walked(_ ranges: [Range<SyntaxTree.NodeID>], _ scope: Scope) -> [Part] {
    guard let parallel = context.parallel else { return [] }
    let (tree, context) = (tree, context)
    let walked = Mutex([Part?](repeating: nil, count: ranges.count))
    parallel(ranges.count) { number in
      var own = context
      own.catalogue = context.catalogue.copy()
      var checker = ContentChecker(tree.copy(), own)
      let part = checker.walk(ranges[number], scope)
      walked.withLock { $0[number] = part }
    }
    return walked.withLock { $0.compactMap { $0 } }
  }

  private mutating func kept(
    _ ranges: [Range<SyntaxTree.NodeID>],
    _ scope: Scope,
    _ parts: CheckedParts
  ) -> [Part] {
    ranges.map { nodes in
      let place = place(nodes)
      if let part = parts.part(at: place, in: scope) { return part.moved(by: place.start) }
      var checker = ContentChecker(tree, context, parts: parts)
      let part = checker.walk(nodes, scope)
      parts.keep(part.moved(by: -place.start), at: place, in: scope)
      return part
    }
  }

  private mutating func walk(_ nodes: Range<SyntaxTree.NodeID>, _ outer: Scope) -> Part {
    var scope = outer
    (scope.takesTime, scope.isSaid, scope.firstWaiting) = (false, false, 0)
    let source = tree.source.bytes
    stretch(from: nodes.lowerBound, to: nodes.upperBound, source.span, in: &scope)
    return Part(found: found, filled: filling, takesTime: scope.takesTime, isSaid: scope.isSaid)
  }

  /// False, with nothing done, when the parts would have come out otherwise in one go: there is a limit to how
  /// much is suggested and filled in.
  private mutating func absorb(_ parts: [Part], into scope: inout Scope) -> Bool {
    let count = parts.reduce(found.diagnostics.count) { $0 + $1.found.diagnostics.count }
    guard count < Checker.mostSuggestions, absorb(parts.map(\.filled)) else { return false }
    for part in parts {
      if part.takesTime { takeTime(in: &scope) }
      scope.isSaid = scope.isSaid || part.isSaid
      found.absorb(part.found)
    }
    return true
  }
}

extension ContentChecker.Part {
  fileprivate func moved(by distance: Int) -> Self {
    Self(
      found: found.moved(by: distance),
      filled: filled.moved(by: distance),
      takesTime: takesTime,
      isSaid: isSaid
    )
  }
}

extension ContentChecker.Findings {
  fileprivate func moved(by distance: Int) -> Self {
    var moved = self
    for index in moved.diagnostics.indices { moved.diagnostics[index].move(by: distance) }
    for index in moved.ids.indices { moved.ids[index].range.move(by: distance) }
    for index in moved.anchors.indices { moved.anchors[index].range.move(by: distance) }
    for index in moved.timeless.indices { moved.timeless[index].range.move(by: distance) }
    for index in moved.waiting.indices { moved.waiting[index].range.move(by: distance) }
    return moved
  }

  fileprivate mutating func absorb(_ next: Self) {
    diagnostics += next.diagnostics
    ids += next.ids
    anchors += next.anchors
    hasFaultyIDs = hasFaultyIDs || next.hasFaultyIDs
    hasAnchors = hasAnchors || next.hasAnchors
    hasSpeeds = hasSpeeds || next.hasSpeeds
    writtenTime += next.writtenTime
    hasElements = hasElements || next.hasElements
    timeless += next.timeless
    waiting += next.waiting
  }
}
