package import InkCompiler
package import InkLanguage
package import InkText

/// Finds out what there is to know of one document, again and again while it is written.
package protocol ScriptAnalyser: AnyObject {
  /// - Parameter edit: How the text differs from that of the last call; `nil` when nothing is known of that,
  ///   as on the first one.
  func analyse(_ source: SourceText, after edit: SourceEdit?) -> Compiler.Checked
}

/// Looks at the whole script each time.
package final class WholeScriptAnalyser: ScriptAnalyser {
  private let compiler: Compiler
  private let resolve: FileResolver

  package init(_ compiler: Compiler, resolve: @escaping FileResolver) {
    self.compiler = compiler
    self.resolve = resolve
  }

  package func analyse(_ source: SourceText, after edit: SourceEdit?) -> Compiler.Checked {
    compiler.check(source, resolve: resolve)
  }
}
