/// How well a video's picture is encoded.
package enum Quality: String, Hashable, Sendable, CaseIterable {
  /// For a look at it: fast, and large for what it shows.
  case draft
  case standard
  /// Takes several times as long as `standard`.
  case high

  /// One of `PlanLimits.presets`.
  package var preset: String {
    switch self {
    case .draft: "ultrafast"
    case .standard: PlanDefaults.preset
    case .high: "medium"
    }
  }

  /// x264's constant rate factor.
  package var rateFactor: Double {
    switch self {
    case .draft: 26
    case .standard: PlanDefaults.rateFactor
    case .high: 17
    }
  }
}
