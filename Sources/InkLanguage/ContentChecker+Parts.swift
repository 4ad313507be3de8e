import InkSyntax
import InkText
import Synchronization

/// Walks a long content in parts: several at once, or, after an edit, only those that it touches. What comes
/// out is the same, wherever the parts begin.
extension ContentChecker {
  /// A part of a content, walked by itself: some siblings. Its places are counted from its begin.
  ///
  /// A class, because it is handed on at every edit and never changed.
  final class Part: Sendable {
    let scope: Scope
    fileprivate let nodeCount: Int
    /// In bytes.
    let length: Int
    /// Whether it ends with text that is told of only when it is known what follows.
    fileprivate let isWaiting: Bool
    fileprivate let found: Findings
    fileprivate let filled: VariableFilling
    fileprivate let takesTime: Bool
    fileprivate let isSaid: Bool

    fileprivate init(
      _ siblings: Siblings,
      length: Int,
      in scope: Scope,
      _ checker: ContentChecker,
      _ end: Scope
    ) {
      self.scope = scope
      self.length = length
      nodeCount = siblings.nodes.count
      isWaiting = siblings.isWaiting
      found = checker.found
      filled = checker.filling
      takesTime = end.takesTime
      isSaid = end.isSaid
    }
  }

  /// Siblings that can be walked by themselves.
  fileprivate struct Siblings {
    let nodes: Range<SyntaxTree.NodeID>
    let isWaiting: Bool
  }

  /// A part, and where it begins in the source.
  private typealias Placed = (start: Int, part: Part)

  /// How long a content is that is walked by threads, in nodes: shorter ones cost more than they bring.
  private static let shortestParallel = 5000
  /// How long one is that is kept in parts.
  private static let shortestKept = 32

  /// False, with nothing done, when the content is short, or must be walked in one go.
  mutating func walkInParts(_ node: SyntaxTree.NodeID, in scope: inout Scope) -> Bool {
    guard !scope.content.holdsText else { return false }
    let end = tree.subtreeEnd(node)
    // What an element's own tag says is no part of its content.
    let first = tree.kind(node) == .element ? tree.subtreeEnd(node + 1) : node + 1
    if let parts {
      guard end - first >= ContentChecker.shortestKept else { return false }
      return absorb(kept(first..<end, scope, parts), into: &scope)
    }
    guard let parallel = context.parallel, end - first >= ContentChecker.shortestParallel else {
      return false
    }
    return absorb(walked(first..<end, scope, parallel), into: &scope)
  }

  /// Some siblings from one on, to where others can begin: with narration, or where no text waits to be told of
  /// at the next narration.
  ///
  /// - Parameter endsEarly: Whether they may end before a node, though they are fewer than `count` nodes.
  private func siblings(
    from first: SyntaxTree.NodeID,
    to end: SyntaxTree.NodeID,
    count: Int,
    endsEarly: (SyntaxTree.NodeID) -> Bool = { _ in false }
  ) -> Siblings {
    var isWaiting = false
    var next = first
    repeat {
      switch tree.kind(next) {
      case .text: isWaiting = true
      case .element where isNarration(next), .strayTag where isNarration(next): isWaiting = false
      default: break
      }
      next = tree.subtreeEnd(next)
    } while next < end
      && !(mayEnd(before: next, isWaiting) && (next - first >= count || endsEarly(next)))
    return Siblings(nodes: first..<next, isWaiting: isWaiting)
  }

  private func mayEnd(before next: SyntaxTree.NodeID, _ isWaiting: Bool) -> Bool {
    tree.kind(next) == .element && (!isWaiting || isNarration(next))
  }

  private func start(_ node: SyntaxTree.NodeID) -> Int { tree.range(node).start }

  private func walked(_ content: Range<SyntaxTree.NodeID>, _ scope: Scope, _ parallel: ParallelWork)
    -> [Placed]
  {
    // Rather more than there are processors, so that none waits long for the last.
    let count = content.count / 16
    var parts: [Siblings] = []
    var first = content.lowerBound
    while first < content.upperBound {
      parts.append(siblings(from: first, to: content.upperBound, count: count))
      first = parts[parts.count - 1].nodes.upperBound
    }
    let (tree, context) = (tree, context)
    let walked = Mutex([Placed?](repeating: nil, count: parts.count))
    parallel(parts.count) { [parts] number in
      var own = context
      own.catalogue = context.catalogue.copy()
      var checker = ContentChecker(tree.copy(), own)
      let part = checker.walk(parts[number], scope)
      walked.withLock { $0[number] = part }
    }
    return walked.withLock { $0.compactMap { $0 } }
  }

  /// Walks only what is not known. So many nodes are walked at a time as there are parts then, that both what is
  /// walked and what is put together after an edit stay short.
  private func kept(_ content: Range<SyntaxTree.NodeID>, _ scope: Scope, _ parts: CheckedParts) -> [Placed] {
    let count = Int(Double(content.count).squareRoot())
    var placed: [Placed] = []
    var next = content.lowerBound
    while next < content.upperBound {
      let start = start(next)
      if let part = parts.part(at: start, in: scope), holds(part, at: next, content.upperBound) {
        placed.append((start, part))
        next += part.nodeCount
        continue
      }
      let siblings = siblings(from: next, to: content.upperBound, count: count) { node in
        parts.part(at: self.start(node), in: scope).map { holds($0, at: node, content.upperBound) } ?? false
      }
      var checker = ContentChecker(tree, context, parts: parts)
      placed.append(checker.walk(siblings, scope))
      parts.keep(placed[placed.count - 1].part, at: start)
      next = siblings.nodes.upperBound
    }
    return placed
  }

  /// Whether a part that begins with a node ends where one can.
  private func holds(_ part: Part, at node: SyntaxTree.NodeID, _ end: SyntaxTree.NodeID) -> Bool {
    let next = node + part.nodeCount
    return next == end || (next < end && mayEnd(before: next, part.isWaiting))
  }

  private mutating func walk(_ siblings: Siblings, _ outer: Scope) -> Placed {
    var scope = outer
    (scope.takesTime, scope.isSaid, scope.firstWaiting) = (false, false, 0)
    stretch(from: siblings.nodes.lowerBound, to: siblings.nodes.upperBound, in: &scope)
    let start = start(siblings.nodes.lowerBound)
    let length = tree.range(siblings.nodes.upperBound - 1).end - start
    found = found.moved(by: -start)
    moveFilling(by: -start)
    return (start, Part(siblings, length: length, in: outer, self, scope))
  }

  /// False, with nothing done, when the parts would have come out otherwise in one go: there is a limit to how
  /// much is suggested and filled in.
  private mutating func absorb(_ placed: [Placed], into scope: inout Scope) -> Bool {
    let count = placed.reduce(found.diagnostics.count) { $0 + $1.part.found.diagnostics.count }
    let fillings = placed.lazy.filter { !$0.part.filled.isEmpty }.map { $0.part.filled.moved(by: $0.start) }
    guard count < Checker.mostSuggestions, absorb(Array(fillings)) else { return false }
    for (start, part) in placed {
      if part.takesTime { takeTime(in: &scope) }
      scope.isSaid = scope.isSaid || part.isSaid
      found.absorb(part.found, movedBy: start)
    }
    return true
  }
}

extension ContentChecker.Findings {
  fileprivate func moved(by distance: Int) -> Self {
    var moved = Self()
    moved.absorb(self, movedBy: distance)
    return moved
  }

  fileprivate mutating func absorb(_ next: Self, movedBy distance: Int) {
    func moved(_ mentions: [IDCheck.Mention]) -> some Sequence<IDCheck.Mention> {
      mentions.lazy.map { mention in
        var mention = mention
        mention.range.move(by: distance)
        return mention
      }
    }
    func moved(_ elements: [Timeless]) -> some Sequence<Timeless> {
      elements.lazy.map { element in
        var element = element
        element.range.move(by: distance)
        return element
      }
    }
    for var diagnostic in next.diagnostics {
      diagnostic.move(by: distance)
      diagnostics.append(diagnostic)
    }
    ids += moved(next.ids)
    anchors += moved(next.anchors)
    timeless += moved(next.timeless)
    waiting += moved(next.waiting)
    hasFaultyIDs = hasFaultyIDs || next.hasFaultyIDs
    hasAnchors = hasAnchors || next.hasAnchors
    hasSpeeds = hasSpeeds || next.hasSpeeds
    writtenTime += next.writtenTime
    hasElements = hasElements || next.hasElements
  }
}
