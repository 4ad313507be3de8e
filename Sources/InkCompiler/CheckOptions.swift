package import InkDiagnostics

/// What a check depends on, apart from the files.
package struct CheckOptions: Sendable {
  package var severities = SeverityRules()

  package init() {}
}
