package import InkDiagnostics
import InkLanguage
import InkSyntax
package import InkText

extension Compiler {
  /// A script in the canonical style, or why it could not be brought into it.
  package struct Formatted: Sendable {
    package let source: SourceText
    /// The source's own bytes where there are errors.
    package let bytes: [UInt8]
    /// Errors of syntax: what is not understood is not moved.
    package let errors: [Diagnostic]

    package var isChanged: Bool { bytes != source.bytes }
  }

  package static func format(_ source: SourceText) -> Formatted {
    let tree = Parser.parse(source, vocabulary: Catalogue.standard.vocabulary)
    let errors = SyntaxDiagnostics.check(tree).filter { $0.severity == .error }.inSourceOrderAndLimit()
    let bytes = errors.isEmpty ? Formatter.format(tree) : source.bytes
    return Formatted(source: source, bytes: bytes, errors: errors)
  }
}
