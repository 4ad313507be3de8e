package import InkDiagnostics
package import InkLanguage
package import InkSyntax
package import InkText
import Synchronization

/// A script that has been read and checked.
package struct CheckedScript: Sendable {
  /// In the order of the source.
  package internal(set) var diagnostics: [Diagnostic] = []
  private let reading: Reading

  /// All that does not change once it is read. It is shared: a checked script is passed from hand to hand.
  private final class Reading: Sendable {
    let tree: SyntaxTree
    let context: CheckContext
    let facts: Checker.Facts
    let allowances: AllowComments
    private let understood = Mutex<Script?>(nil)
    private let times = Mutex<TimedScript?>(nil)

    init(_ tree: SyntaxTree, _ context: CheckContext, _ facts: Checker.Facts, _ allowances: AllowComments) {
      self.tree = tree
      self.context = context
      self.facts = facts
      self.allowances = allowances
    }

    var isUnderstood: Bool { understood.withLock { $0 != nil } }

    var script: Script {
      understood.withLock { understood in
        if let understood { return understood }
        let script = ScriptBuilder.build(tree, context)
        understood = script
        return script
      }
    }

    var timed: TimedScript {
      times.withLock { times in
        if let times { return times }
        let timed = facts.timed(tree, context) { script }
        times = timed
        return timed
      }
    }
  }

  init(_ tree: SyntaxTree, _ context: CheckContext, _ facts: Checker.Facts, _ allowances: AllowComments) {
    reading = Reading(tree, context, facts, allowances)
  }

  package var source: SourceText { reading.tree.source }
  package var tree: SyntaxTree { reading.tree }
  package var facts: Checker.Facts { reading.facts }
  var allowances: AllowComments { reading.allowances }

  /// Whether what it means has been asked for.
  package var isUnderstood: Bool { reading.isUnderstood }

  /// What it means, made when it is first asked for.
  package var script: Script { reading.script }

  /// What one of its elements means, with what is in it, as if the script had nothing else.
  package func meaning(of element: SyntaxTree.NodeID) -> Script {
    ScriptBuilder.build(tree, reading.context, element: element)
  }

  /// What decides when its elements start and end, and what they cost; made when it is first asked for.
  package var timed: TimedScript { reading.timed }

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
