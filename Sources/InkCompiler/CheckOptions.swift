package import InkDiagnostics

/// What a script is checked with next to the files.
package struct CheckOptions: Sendable {
  package var severities = SeverityRules()

  package init() {}
}
