package import InkDiagnostics
package import InkText

/// An error that diagnostics explain: who catches it shows them.
package struct DiagnosedError: Error {
  package let diagnostics: [Diagnostic]
  /// The text that the places of the diagnostics are in.
  package let source: SourceText?
  /// What is to be said after the diagnostics, a sentence each.
  package let remarks: [String]

  package init(_ diagnostics: [Diagnostic], of source: SourceText? = nil, remarks: [String] = []) {
    self.diagnostics = diagnostics
    self.source = source
    self.remarks = remarks
  }

  package init(_ diagnostic: Diagnostic, of source: SourceText? = nil) {
    self.init([diagnostic], of: source)
  }
}
