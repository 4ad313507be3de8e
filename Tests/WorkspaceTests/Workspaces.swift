import InkWorkspace
import TestSupport

extension TemporaryFolder {
  /// A workspace that knows nothing of this machine's user.
  func workspace(
    _ choice: ConfigurationSearch.Choice = .upwards,
    engines: InstalledEngines = .none,
    overrides: SettingsOverrides = SettingsOverrides()
  ) -> Workspace {
    Workspace(
      search: ConfigurationSearch(choice),
      voices: CalibratedVoices(userFolder: nil),
      engines: engines,
      overrides: overrides
    )
  }
}
