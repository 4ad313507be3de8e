import InkSyntax
import Synchronization

/// Walks a long content in parts, several at once. What comes out is the same.
extension ContentChecker {
  /// In nodes. Below, the threads cost more than they bring.
  private static let shortest = 5_000
  /// Rather more than there are processors, so that none waits long for the last.
  private static let parts = 16

  /// A part of a content, walked by itself.
  private struct Part: Sendable {
    let found: Findings
    let filled: VariableFilling
    let takesTime: Bool
    let isSaid: Bool
  }

  /// False, with nothing done, when the content is short, or must be walked in one go.
  mutating func walkInParts(_ node: SyntaxTree.NodeID, in scope: inout Scope) -> Bool {
    guard let parallel = context.parallel, tree.subtreeEnd(node) - node >= ContentChecker.shortest,
      !scope.content.holdsText
    else { return false }
    let begins = begins(ofPartsOf: node)
    guard begins.count > 1 else { return false }
    let ends = Array(begins.dropFirst()) + [tree.subtreeEnd(node)]
    let (tree, context, outer) = (tree, context, scope)
    let walked = Mutex([Part?](repeating: nil, count: begins.count))
    parallel(begins.count) { number in
      let part = ContentChecker.walk(tree, context, outer, begins[number]..<ends[number])
      walked.withLock { $0[number] = part }
    }
    return absorb(walked.withLock { $0 }, into: &scope)
  }

  /// A part begins with narration: texts that are not spoken are told of up to there.
  private func begins(ofPartsOf node: SyntaxTree.NodeID) -> [SyntaxTree.NodeID] {
    let length = (tree.subtreeEnd(node) - node) / ContentChecker.parts
    var begins = [node + 1]
    for child in tree.children(node) where child - begins[begins.count - 1] >= length {
      if tree.kind(child) == .element, isNarration(child) { begins.append(child) }
    }
    return begins
  }

  private static func walk(
    _ tree: SyntaxTree,
    _ context: CheckContext,
    _ outer: Scope,
    _ nodes: Range<SyntaxTree.NodeID>
  ) -> Part {
    var context = context
    context.parallel = nil
    var checker = ContentChecker(tree, context)
    var scope = outer
    (scope.takesTime, scope.isSaid, scope.firstWaiting) = (false, false, 0)
    checker.stretch(from: nodes.lowerBound, to: nodes.upperBound, in: &scope)
    return Part(
      found: checker.found,
      filled: checker.filling,
      takesTime: scope.takesTime,
      isSaid: scope.isSaid
    )
  }

  /// False, with nothing done, when the parts would have come out otherwise in one go: there is a limit to how
  /// much is suggested and filled in.
  private mutating func absorb(_ parts: [Part?], into scope: inout Scope) -> Bool {
    let parts = parts.compactMap { $0 }
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

extension ContentChecker.Findings {
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
