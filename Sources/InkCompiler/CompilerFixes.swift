import InkDiagnostics
package import InkLanguage
import InkSyntax
package import InkText

extension Compiler {
  /// One fix can bring to light what another one fixes; more often than this none does.
  private static let maxRounds = 32

  /// A script after all safe fixes.
  package struct Fixed: Sendable {
    package let checked: Checked
    /// How many diagnostics were fixed.
    package let count: Int
  }

  /// Makes safe fixes until none is left.
  package func fix(_ source: SourceText, resolve: FileResolver?) -> Fixed {
    var checked = check(source, resolve: resolve)
    var count = 0
    for _ in 0..<Compiler.maxRounds {
      let (bytes, fixed) = SafeFixes.apply(checked.diagnostics, to: checked.source.bytes)
      guard fixed > 0, bytes != checked.source.bytes else { break }
      count += fixed
      checked = check(SourceText(name: source.name, bytes: bytes), resolve: resolve)
    }
    return Fixed(checked: checked, count: count)
  }
}
