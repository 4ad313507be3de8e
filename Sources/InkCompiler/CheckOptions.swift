package import InkDiagnostics
package import InkLanguage

/// What a check depends on, apart from the files.
package struct CheckOptions: Sendable {
  package var severities = SeverityRules()
  /// Whether, and for which service, what it may not have is reported.
  package var dialect: Dialect?

  package init() {}
}
