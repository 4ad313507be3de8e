package import InkCompiler
package import InkLanguage
package import InkPlan
package import InkTime

/// What a command line or an editor sets in place of a script's configuration.
package struct SettingsOverrides: Sendable {
  /// Searched before those of the configuration.
  package var libraries: [String] = []
  package var variables: Variables = [:]
  package var dialect: Dialect?
  package var resolution: Resolution?
  package var frameRate: FrameRate?
  package var background: BackgroundChoice?
  /// x264's constant rate factor and preset.
  package var rateFactor: Double?
  package var preset: String?
  package var loudness: LoudnessTarget?
  /// What the video is called.
  package var title: String?

  package init() {}
}
