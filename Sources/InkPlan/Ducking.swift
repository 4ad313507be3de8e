package import InkTime

/// How sound that ducks goes down before speech and comes back after it.
package struct Ducking: Hashable, Sendable, Codable {
  /// How long it takes to go down; it is down when the speech starts.
  package var attack = PlanDefaults.duckingAttack
  /// How long it stays down after the speech.
  package var hold = PlanDefaults.duckingHold
  /// How long it takes to come back.
  package var release = PlanDefaults.duckingRelease

  package init() {}
}
