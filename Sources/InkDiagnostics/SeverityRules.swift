/// How grave each code is, where it is not as grave as by default.
package struct SeverityRules: Hashable, Sendable {
  package enum Rule: String, Hashable, Sendable, CaseIterable {
    case error, warning, hint
    /// It is not reported.
    case off

    fileprivate var severity: Severity? { Severity(rawValue: rawValue) }
  }

  private var rules: [DiagnosticCode: Rule] = [:]

  package init() {}

  /// Whether a rule may say this of a code: errors of syntax stay errors.
  package static func allows(_ rule: Rule, for code: DiagnosticCode) -> Bool {
    !code.isSyntax || rule == .error
  }

  /// The rule of a code, or `nil` for its default. One that is not allowed is not taken.
  package subscript(code: DiagnosticCode) -> Rule? {
    get { rules[code] }
    set {
      if let newValue, !SeverityRules.allows(newValue, for: code) { return }
      rules[code] = newValue
    }
  }

  var isEmpty: Bool { rules.isEmpty }

  /// The codes that are errors by a rule, in no order.
  package var errors: some Sequence<DiagnosticCode> { rules.lazy.filter { $0.value == .error }.map(\.key) }

  package func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !rules.isEmpty else { return diagnostics }
    return diagnostics.compactMap { diagnostic in
      guard let severity = severity(of: diagnostic.code, diagnostic.severity) else { return nil }
      var diagnostic = diagnostic
      diagnostic.severity = severity
      return diagnostic
    }
  }

  /// How grave a diagnostic is; `nil` where it is not reported.
  ///
  /// - Parameter own: How grave it is without a rule.
  func severity(of code: DiagnosticCode, _ own: Severity) -> Severity? {
    guard !rules.isEmpty, let rule = rules[code] else { return own }
    return rule.severity
  }
}
