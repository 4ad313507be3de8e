package import InkDiagnostics
package import InkSyntax
import InkText
package import InkTime

/// Reads the tree against the catalogue, and says what is wrong with it.
package struct Checker {
  /// What is known of a script in addition to what is wrong with it.
  package struct Facts: Sendable {
    /// Where variables were filled, in the order of the source.
    package var filled: [FilledVariable] = []
    /// Whether some element starts when the script says, and not where it is.
    package var hasAnchors = false
    /// The sum of all durations in it.
    package var writtenTime = Ticks.zero
    /// Whether something is read aloud that certainly takes time. Text that variables fill in does not count.
    package var hasSpokenWord = false
    /// Codes for which, because of errors, it is not certain whether there are more.
    package var uncertain: Set<DiagnosticCode> = []
    /// The files that the script uses, in the order of the source, where a script is being edited: some more than once.
    package var files: [FileUse]?
    /// What the times of its elements are made from.
    var stretches = TimedStretches()

    /// What decides when its elements start and end.
    ///
    /// - Parameter script: What the script means, where that is asked for.
    package func timed(_ tree: SyntaxTree, _ context: CheckContext, script: () -> Script) -> TimedScript {
      TimedScript(stretches, tree, context, script: script)
    }

    /// The names of the variables in it that have a text.
    package var usedVariables: Set<String> { Set(filled.lazy.map(\.name)) }
  }

  /// Looking for what was meant takes its time: a script with more mistakes than this is not worth it.
  static let maxSuggestions = 1000

  /// - Parameters:
  ///   - syntax: What is wrong with the form of the script.
  ///   - parts: What is known from before an edit; with it, only what the edit touched is read again.
  /// - Returns: The diagnostics before `filled` explains them.
  package static func check(
    _ tree: SyntaxTree,
    _ context: CheckContext,
    after syntax: [Diagnostic],
    parts: CheckedParts? = nil
  ) -> (facts: Facts, diagnostics: DiagnosticList) {
    var content = ContentChecker(tree, context, parts: parts)
    content.script()
    if parts != nil, !content.isWithinLimits {
      content = ContentChecker(tree, context)
      content.script()
    }
    var found = content.found
    var diagnostics = found.takeDiagnostics()
    // A closing tag, or the lack of one, showed some of them before.
    let reported = Set(syntax.lazy.filter { $0.code == .missingBracket }.compactMap { $0.range?.start })
    if !reported.isEmpty {
      let others = diagnostics.all().filter {
        $0.code != .missingBracket || !reported.contains($0.range?.start ?? -1)
      }
      diagnostics = DiagnosticList()
      diagnostics.append(others)
    }
    // An id that is not known may be one that could not be understood.
    let anchors = found.hasFaultyIDs ? [] : found.anchors
    let ids = IDCheck.shards(found.ids, in: tree.source, parallel: context.parallel)
    let firsts = found.anchors.map { ids.first(of: $0, tree.source) }
    diagnostics.append(
      IDCheck.check(found.ids, ids, anchors, firsts, in: tree.source, after: diagnostics.count)
    )
    if !found.hasElements, !diagnostics.hasErrors, !syntax.hasErrors { diagnostics.append([emptyScript]) }
    // What is in what is a guess where tags have no partners.
    let timeless =
      tree.hasUnpairedTags ? [] : ZeroLengthElement.certain(found.timeless, after: syntax, diagnostics)
    diagnostics.append(timeless.map(\.diagnostic))
    var facts = Facts(
      filled: content.filling.filled,
      hasAnchors: found.hasAnchors,
      writtenTime: found.writtenTime,
      hasSpokenWord: found.hasSpokenWord
    )
    if parts != nil { facts.files = found.files }
    facts.stretches = TimedStretches(
      stretches: content.timed.isEmpty ? [.whole] : content.timed,
      ids: found.ids,
      starts: found.anchors,
      firsts: firsts,
      shards: ids
    )
    if found.hasFaultyIDs { facts.uncertain.insert(.unknownID) }
    if timeless.count < found.timeless.count { facts.uncertain.formUnion(ZeroLengthElement.codes) }
    if let dialect = context.dialect {
      diagnostics.append(ContentChecker.beyond(dialect, content.filling.filled))
    } else {
      facts.uncertain.insert(.beyondDialect)
    }
    diagnostics.append(content.filling.diagnostics, isComplete: true)
    return (facts, diagnostics)
  }

  private static let emptyScript = Diagnostic(
    .emptyScript,
    "this script contains nothing to hear or see",
    at: ByteRange(at: 0),
    notes: ["write narration as `[tts]words[/tts]`"]
  )
}
