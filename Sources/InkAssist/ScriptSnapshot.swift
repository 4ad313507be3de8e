package import InkCompiler
package import InkEstimate
package import InkLanguage
package import InkPlan
package import InkSyntax
package import InkText

/// A script at one moment, with all that an editor may ask of it. What takes time is made when it is first
/// asked for.
package final class ScriptSnapshot: Sendable {
  package let checked: Compiler.Checked
  package let compiler: Compiler
  /// What is known of the files that it uses, by path.
  package let facts: [String: FileContent]
  package let rate: CreditRate
  private let reckoned: Lazy<ScriptFigures>

  package init(
    _ checked: Compiler.Checked,
    compiler: Compiler,
    facts: [String: FileContent] = [:],
    rate: CreditRate
  ) {
    self.checked = checked
    self.compiler = compiler
    self.facts = facts
    self.rate = rate
    reckoned = Lazy { ScriptFigures(checked.timed, facts: facts, rate: rate) }
  }

  package var source: SourceText { checked.source }
  package var tree: SyntaxTree { checked.tree }
  package var script: Script { checked.script }
  /// What decides when its elements start and end, and what they cost. It has the elements of `script`, and takes less
  /// time after an edit.
  package var timed: TimedScript { checked.timed }
  /// What it lasts and costs in the voices that it asks for, as `inkreel estimate` says.
  package var figures: ScriptFigures { reckoned.value }
}
