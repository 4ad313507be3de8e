/// How the mix is made.
package struct SoundSettings: Hashable, Sendable, Codable {
  /// In samples a second; always 48,000 in version 1.
  package var sampleRate = PlanLimits.sampleRate
  /// Always 2 in version 1: left and right.
  package var channels = PlanLimits.channels
  /// What the whole is brought to, in LUFS (ITU-R BS.1770); absent where it stays as loud as it is. When it is
  /// there, the clips of the speech are first brought to one loudness among themselves.
  package var loudness: Double? = PlanDefaults.loudness
  /// No true peak of the mix is beyond this, linear: 0.891 is -1 dBTP. A limiter holds it.
  package var ceiling = PlanDefaults.ceiling
  package var ducking = Ducking()
  /// Of compressed sound, in bits a second; absent where the codec and what is heard decide.
  package var bitRate: Int?

  package init() {}
}
