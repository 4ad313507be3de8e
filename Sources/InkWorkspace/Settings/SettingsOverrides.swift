import InkCompiler
package import InkLanguage
package import InkPlan

/// What a command line or an editor sets in place of a script's configuration.
package struct SettingsOverrides: Sendable {
  /// Searched before those of the configuration.
  package var libraries: [String] = []
  package var variables: Variables = [:]
  package var dialect: Dialect?
  package var resolution: Resolution?
  package var background: Color?
  package var loudness: LoudnessTarget?
  /// What the video is called.
  package var title: String?

  package init() {}
}
