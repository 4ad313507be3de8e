package import InkDiagnostics
package import InkLanguage
package import InkSyntax
package import InkText

/// A script that has been read and checked.
package struct CheckedScript: Sendable {
  package let source: SourceText
  package let tree: SyntaxTree
  package let facts: Checker.Facts
  /// In the order of the source.
  package internal(set) var diagnostics: [Diagnostic]
  let allowances: AllowComments
  private let context: CheckContext
  private let understood: Lazy<Script>
  private let times: Lazy<TimedScript>

  init(_ tree: SyntaxTree, _ context: CheckContext, _ facts: Checker.Facts, _ allowances: AllowComments) {
    source = tree.source
    self.tree = tree
    self.facts = facts
    self.allowances = allowances
    self.context = context
    diagnostics = []
    let understood = Lazy { ScriptBuilder.build(tree, context) }
    self.understood = understood
    times = Lazy { facts.timed(tree, context) { understood.value } }
  }

  /// Whether what it means has been asked for.
  package var isUnderstood: Bool { understood.isMade }

  /// What it means, made when it is first asked for.
  package var script: Script { understood.value }

  /// What one of its elements means, with what is in it, as if the script had nothing else.
  package func meaning(of element: SyntaxTree.NodeID) -> Script {
    ScriptBuilder.build(tree, context, element: element)
  }

  /// What decides when its elements start and end, and what they cost; made when it is first asked for.
  package var timed: TimedScript { times.value }

  /// With what the variables in a diagnostic's place stand for.
  package func explained(_ diagnostic: Diagnostic) -> Diagnostic { facts.filled.explain(diagnostic) }

  /// The files that the script uses, each once, in the order of their first use.
  package var files: [String] { fileUses.map(\.path) }

  /// The same, with where each is named first.
  package var fileUses: [FileUse] {
    var seen: Set<String> = []
    let uses =
      facts.files
      ?? script.elements.compactMap { element in
        element.attributes.given(SharedParameters.file).map { FileUse(path: $0.text, range: $0.range) }
      }
    return uses.filter { seen.insert($0.path).inserted }
  }
}
