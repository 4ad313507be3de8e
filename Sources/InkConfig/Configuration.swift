package import InkDiagnostics
package import InkLanguage
package import InkPlan

/// What `inkreel.json` says. What it leaves out is `nil` or empty.
package struct Configuration: Sendable {
  /// The file's name.
  package static let fileName = "inkreel.json"
  /// In bytes.
  package static let largestSize = 1 << 20

  /// Folders, as they are written: from the file's folder on.
  package var libraries: [String] = []
  package var narration = NarrationDefaults()
  /// The argument vector of each engine, as it is written. A program with a slash in its name lies at
  /// that place from the file's folder on; one without is looked for as a shell would.
  package var engines: [String: [String]] = [:]
  /// `nil` for a code that is switched off.
  package var severities = SeverityRules()
  package var rate: ConfiguredRate?
  package var resolution: Resolution?
  package var background: Color?
  package var loudness: LoudnessTarget?
  package var variables: Variables = [:]

  package init() {}
}
