package import InkTime

/// What is wrong with a file's sound that can be played all the same.
package struct SoundDamage: Hashable, Sendable, Codable {
  /// Whether its end is missing, or there is less of it than the file says.
  package var isCutShort: Bool
  /// How long the file says that it sounds, where that is more than there is; absent where it does not say.
  package var claimed: Ticks?
  /// How many samples are no numbers, and silent therefore; absent where all are.
  package var silencedSamples: Int64?

  /// What is damaged or missing before its end, and silent therefore; absent where nothing is.
  package var missing: MissingSound?

  package init(
    isCutShort: Bool = false,
    claimed: Ticks? = nil,
    silencedSamples: Int64? = nil,
    missing: MissingSound? = nil
  ) {
    self.isCutShort = isCutShort
    self.claimed = claimed
    self.silencedSamples = silencedSamples
    self.missing = missing
  }
}
