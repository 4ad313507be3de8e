import InkDiagnostics
package import InkLanguage
import InkSyntax
package import InkText

/// A script that is being edited: after an edit only what it touches is read and checked again. What is said of
/// the script is what would be said of it if it were read for the first time.
package final class ScriptSession {
  private let compiler: Compiler
  private let resolve: FileResolver?
  private let parts = CheckedParts()
  private let lengths = SpeechLengths()
  private let layouts = KeptLayout()
  private let limit: Int
  package private(set) var checked: Compiler.Checked

  /// How many nodes the last edit had to be walked for.
  package var walkedNodes: Int { parts.walkedNodes }
  /// How many layouts have been made to look for faults.
  package var layoutCount: Int { layouts.count }
  /// How many texts have been measured for how long they last.
  package var measuredTexts: Int { lengths.measured }

  /// - Parameters:
  ///   - resolve: Finds files; without it they are not checked.
  ///   - limit: How many diagnostics are shown.
  package init(
    _ source: SourceText,
    _ compiler: Compiler,
    resolve: FileResolver?,
    limit: Int = DiagnosticLimit.most
  ) {
    self.limit = limit
    self.compiler = compiler
    self.resolve = resolve
    let tree = Parser.parse(source, vocabulary: Catalogue.standard.vocabulary)
    checked = compiler.check(
      tree,
      parallel: nil,
      resolve: resolve,
      parts: parts,
      lengths: lengths,
      layouts: layouts,
      limit: limit
    )
  }

  /// Takes in an edit.
  ///
  /// - Parameters:
  ///   - source: As it is now.
  ///   - range: Of what was replaced, in the source as it was.
  @discardableResult
  package func edit(_ source: SourceText, replacing range: ByteRange) -> Compiler.Checked {
    let edited = checked.tree.edited(source, replacing: range)
    parts.edit(edited.changed, growth: source.bytes.count - checked.source.bytes.count)
    checked = compiler.check(
      edited.tree,
      parallel: nil,
      resolve: resolve,
      parts: parts,
      lengths: lengths,
      layouts: layouts,
      limit: limit
    )
    return checked
  }
}
