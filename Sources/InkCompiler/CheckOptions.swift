package import InkDiagnostics

/// What a script is checked with beside the files.
package struct CheckOptions: Sendable {
  package var severities = SeverityRules()

  package init() {}
}
