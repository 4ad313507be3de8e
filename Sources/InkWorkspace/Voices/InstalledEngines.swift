import InkVoiceFiles
package import InkVoices

/// Where engines may be installed.
package enum InstalledEngines: Sendable {
  /// In the folders of this machine's user.
  case ofUser
  case none

  /// Those that are installed now. An engine that is installed and damaged is one of them: it reports the damage when it
  /// is to speak.
  package var all: Set<KnownEngine> {
    switch self {
    case .ofUser:
      Set(KnownEngine.allCases.filter { $0.installationName.flatMap { VoiceFolder.installed($0) } != nil })
    case .none:
      []
    }
  }
}
