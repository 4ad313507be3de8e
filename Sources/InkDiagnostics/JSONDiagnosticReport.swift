/// The diagnostics of a run as programs read them; `grammar/diagnostics.schema.json` describes it.
package struct JSONDiagnosticReport: Encodable, Sendable {
  /// Of this form. A change that an older reader would stumble over makes it greater.
  let version = 1
  let diagnostics: [JSONDiagnostic]

  package init(_ diagnostics: [JSONDiagnostic]) {
    self.diagnostics = diagnostics
  }
}
