/// What a mix is brought to, as people choose it.
package enum LoudnessTarget: Hashable, Sendable {
  /// It stays as loud as it is.
  case off
  /// In LUFS, within `PlanLimits.loudness`.
  case level(Double)

  /// What can be said in the place of a number.
  package static let names: KeyValuePairs<String, LoudnessTarget> = [
    "youtube": .level(-14), "tiktok": .level(-14), "podcast": .level(-16), "ebu": .level(-23), "off": .off,
  ]

  /// In LUFS; `nil` where nothing is changed.
  package var level: Double? {
    switch self {
    case .off: nil
    case .level(let level): level
    }
  }
}
