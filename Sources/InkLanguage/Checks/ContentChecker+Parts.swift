import InkDiagnostics
import InkSyntax
import InkText
import Synchronization

/// Walks a long content in parts: several at once, or, after an edit, only those that it touches. What comes
/// out is the same, wherever the parts start.
extension ContentChecker {
  /// A part of a content, walked by itself: some siblings.
  ///
  /// A class, because it is handed on at every edit and never changed.
  final class Part: Sendable {
    let scope: Scope
    let nodeCount: Int
    /// In bytes.
    let length: Int
    /// Whether it ends with text that is reported only when it is known what follows.
    fileprivate let isWaiting: Bool
    fileprivate let found: Findings
    fileprivate let diagnostics: DiagnosticList.Batch
    /// What decides the times in it, from when they are asked for.
    let times = Mutex<TimedPart?>(nil)
    /// For how many of its diagnostics was looked for what was meant.
    private let suggested: Int
    fileprivate let filled: VariableFilling
    fileprivate let takesTime: Bool
    fileprivate let isSaid: Bool
    fileprivate let exceedsLimits: Bool

    fileprivate init(
      _ siblings: Siblings,
      length: Int,
      in scope: Scope,
      _ checker: ContentChecker,
      suggestions: Int,
      _ end: Scope
    ) {
      self.scope = scope
      self.length = length
      nodeCount = siblings.nodes.count
      isWaiting = siblings.isWaiting
      var found = checker.found
      diagnostics = DiagnosticList.Batch(found.takeDiagnostics().all())
      self.found = found
      suggested = min(suggestions, diagnostics.diagnostics.count)
      filled = checker.filling
      takesTime = end.takesTime
      isSaid = end.isSaid
      exceedsLimits = checker.exceedsLimits
    }

    /// Whether it would have come out the same where so many suggestions are left.
    fileprivate func holds(suggestions: Int) -> Bool {
      min(suggestions, diagnostics.diagnostics.count) == suggested
    }
  }

  /// Siblings that can be walked by themselves.
  fileprivate struct Siblings {
    let nodes: Range<SyntaxTree.NodeID>
    /// An element without its closing tag may end after its last descendant, with white space.
    let last: SyntaxTree.NodeID
    let isWaiting: Bool
  }

  /// A part, and what its places are counted from: its start where it is kept, else that of the source.
  private typealias Placed = (origin: Int, part: Part)

  /// How long a content is that is walked by threads, in nodes: shorter ones cost more than they bring.
  private static let shortestParallel = 5000
  /// How long one is that is kept in parts.
  private static let shortestKept = 16

  /// False, with nothing done, when the content is short, or must be walked in one go.
  mutating func walkInParts(
    _ node: SyntaxTree.NodeID,
    _ bytes: borrowing Span<UInt8>,
    in scope: inout Scope
  ) -> Bool {
    guard !scope.content.allowsText else { return false }
    let end = tree.subtreeEnd(node)
    // What an element's own tag says is no part of its content.
    let first = tree.kind(node) == .element ? tree.subtreeEnd(node + 1) : node + 1
    if let parts {
      guard end - first >= ContentChecker.shortestKept else { return false }
      walkChanged(first..<end, bytes, in: &scope, parts)
      return true
    }
    guard let parallel = context.parallel, end - first >= ContentChecker.shortestParallel else {
      return false
    }
    // Rather more than there are processors, so that none waits long for the last.
    let parts = allSiblings(first..<end, count: (end - first) / 16)
    return parts.count > 1 && absorb(walked(parts, scope, parallel), into: &scope)
  }

  /// Some siblings from one on, to where others can start: with narration, or where no text waits to be reported
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
    var (last, next) = (first, first)
    repeat {
      last = next
      switch tree.kind(next) {
      case .text: isWaiting = true
      case .element where isNarration(next), .strayTag where isNarration(next): isWaiting = false
      default: break
      }
      next = tree.subtreeEnd(next)
    } while next < end
      && !(mayEnd(before: next, isWaiting) && (next - first >= count || endsEarly(next)))
    return Siblings(nodes: first..<next, last: last, isWaiting: isWaiting)
  }

  private func mayEnd(before next: SyntaxTree.NodeID, _ isWaiting: Bool) -> Bool {
    tree.kind(next) == .element && (!isWaiting || isNarration(next))
  }

  private func start(_ node: SyntaxTree.NodeID) -> Int { tree.range(node).start }

  private func allSiblings(_ content: Range<SyntaxTree.NodeID>, count: Int) -> [Siblings] {
    var parts: [Siblings] = []
    var first = content.lowerBound
    while first < content.upperBound {
      let next = siblings(from: first, to: content.upperBound, count: count)
      parts.append(next)
      first = next.nodes.upperBound
    }
    return parts
  }

  private func walked(_ parts: [Siblings], _ scope: Scope, _ parallel: ParallelWork) -> [Placed] {
    let (tree, context) = (tree, context)
    let walked = Mutex([Placed?](repeating: nil, count: parts.count))
    parallel(parts.count) { number in
      var own = context
      own.catalogue = context.catalogue.copy()
      var checker = ContentChecker(tree.copy(), own)
      let part = checker.walk(parts[number], scope, from: 0)
      walked.withLock { $0[number] = part }
    }
    return walked.withLock { $0.compactMap { $0 } }
  }

  /// Walks only what is not known.
  private mutating func walkChanged(
    _ content: Range<SyntaxTree.NodeID>,
    _ bytes: borrowing Span<UInt8>,
    in scope: inout Scope,
    _ parts: CheckedParts
  ) {
    // So both what is walked after an edit and what is put together stay short.
    let count = Int(Double(content.count).squareRoot() * 2 / 3)
    var next = content.lowerBound
    while next < content.upperBound {
      let start = start(next)
      if let part = part(at: next, to: content.upperBound, in: scope, parts),
        part.holds(suggestions: suggestionsLeft)
      {
        absorb(part, at: start, into: &scope)
        timed.append(.part(part, next, place: start))
        next += part.nodeCount
      } else if containsParts(next, longerThan: count) {
        walkBlock(next, bytes, in: &scope)
        next = tree.subtreeEnd(next)
      } else {
        let unknown = unknownSiblings(from: next, to: content.upperBound, count: count, in: scope, parts)
        var checker = ContentChecker(part: self)
        let walked = checker.walk(unknown, scope, from: start).part
        parts.keep(walked, at: start)
        absorb(walked, at: start, into: &scope)
        timed.append(.part(walked, next, place: start))
        next = unknown.nodes.upperBound
      }
    }
  }

  private func unknownSiblings(
    from first: SyntaxTree.NodeID,
    to end: SyntaxTree.NodeID,
    count: Int,
    in scope: Scope,
    _ parts: CheckedParts
  ) -> Siblings {
    siblings(from: first, to: end, count: count) { node in
      containsParts(node, longerThan: count) || part(at: node, to: end, in: scope, parts) != nil
    }
  }

  /// Whether an element is walked in parts itself, and better not within one.
  private func containsParts(_ node: SyntaxTree.NodeID, longerThan count: Int) -> Bool {
    tree.kind(node) == .element && !isNarration(node)
      && tree.subtreeEnd(node) - tree.subtreeEnd(node + 1) >= max(count, ContentChecker.shortestKept)
      && hasParts(node)
  }

  /// The part that is known to start with a node, where it ends where one can.
  private func part(
    at node: SyntaxTree.NodeID,
    to end: SyntaxTree.NodeID,
    in scope: Scope,
    _ parts: CheckedParts
  ) -> Part? {
    guard let part = parts.part(at: start(node), in: scope) else { return nil }
    let next = node + part.nodeCount
    return next == end || (next < end && mayEnd(before: next, part.isWaiting)) ? part : nil
  }

  private mutating func walk(_ siblings: Siblings, _ outer: Scope, from origin: Int) -> Placed {
    var scope = outer
    (scope.takesTime, scope.isSaid, scope.firstWaiting) = (false, false, 0)
    let source = tree.source.bytes
    let suggestions = suggestionsLeft
    stretch(from: siblings.nodes.lowerBound, to: siblings.nodes.upperBound, source.span, in: &scope)
    let length = tree.range(siblings.last).end - start(siblings.nodes.lowerBound)
    found = found.moved(by: -origin)
    moveFilling(by: -origin)
    return (origin, Part(siblings, length: length, in: outer, self, suggestions: suggestions, scope))
  }

  /// False, with nothing done, when the parts would have come out otherwise in one go.
  private mutating func absorb(_ placed: [Placed], into scope: inout Scope) -> Bool {
    let count = placed.reduce(found.diagnosticCount) { $0 + $1.part.diagnostics.diagnostics.count }
    guard count < Checker.maxSuggestions, absorb(placed.map { $0.part.filled.moved(by: $0.origin) }) else {
      return false
    }
    for (origin, part) in placed { absorbFindings(of: part, at: origin, into: &scope) }
    return true
  }

  /// Takes up what was found in a part; when there is so much that it would have come out otherwise in one go,
  /// `isWithinLimits` says.
  private mutating func absorb(_ part: Part, at start: Int, into scope: inout Scope) {
    if part.exceedsLimits { exceedLimits() }
    if !part.filled.isEmpty, !absorb([part.filled.moved(by: start)]) { exceedLimits() }
    absorbFindings(of: part, at: start, into: &scope)
  }

  private mutating func absorbFindings(of part: Part, at start: Int, into scope: inout Scope) {
    if part.takesTime { takeTime(in: &scope) }
    scope.isSaid = scope.isSaid || part.isSaid
    found.append(part.diagnostics, movedBy: start)
    found.absorb(part.found, movedBy: start)
  }
}

extension ContentChecker.Findings {
  /// All of them, in the order in which they were found.
  mutating func takeDiagnostics() -> DiagnosticList {
    list.append(diagnostics)
    defer { (list, diagnostics) = (DiagnosticList(), []) }
    return list
  }

  fileprivate mutating func append(_ batch: DiagnosticList.Batch, movedBy distance: Int) {
    guard !batch.diagnostics.isEmpty else { return }
    list.append(diagnostics)
    diagnostics = []
    list.append(batch, origin: distance)
  }

  fileprivate func moved(by distance: Int) -> Self {
    guard distance != 0 else { return self }
    var moved = Self()
    moved.absorb(self, movedBy: distance)
    return moved
  }

  fileprivate mutating func absorb(_ next: Self, movedBy distance: Int) {
    list.append(next.list, movedBy: distance)
    diagnostics.append(next.diagnostics) { $0.move(by: distance) }
    ids.append(next.ids) { $0.range.move(by: distance) }
    anchors.append(next.anchors) { $0.range.move(by: distance) }
    timeless.append(next.timeless) { $0.move(by: distance) }
    waiting.append(next.waiting) { $0.move(by: distance) }
    files.append(next.files) { $0.range.move(by: distance) }
    hasFaultyIDs = hasFaultyIDs || next.hasFaultyIDs
    hasAnchors = hasAnchors || next.hasAnchors
    writtenTime += next.writtenTime
    hasSpokenWord = hasSpokenWord || next.hasSpokenWord
    hasElements = hasElements || next.hasElements
  }
}

extension Array {
  /// Appends elements, each of them changed. Most parts have none of most kinds.
  @inline(__always)
  fileprivate mutating func append(_ elements: [Element], changing change: (inout Element) -> Void) {
    guard !elements.isEmpty else { return }
    let first = count
    self += elements
    for index in first..<count { change(&self[index]) }
  }
}
