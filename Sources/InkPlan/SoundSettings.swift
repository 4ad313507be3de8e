/// How the mix is made.
package struct SoundSettings: Hashable, Sendable, Codable {
  /// In samples a second; always 48,000 in version 1.
  package var sampleRate = 48_000
  /// Always 2 in version 1: left and right.
  package var channels = 2
  /// What the whole is brought to, in LUFS (ITU-R BS.1770); absent where it stays as loud as it is. When it is
  /// there, the clips of the speech are first brought to one loudness among themselves.
  package var loudness: Double? = SoundSettings.standardLoudness
  /// No true peak of the mix is beyond this, linear: 0.891 is -1 dBTP. A limiter holds it.
  package var ceiling = 0.891
  package var ducking = Ducking()
  /// Of compressed sound, in bits a second.
  package var bitRate = 192_000

  /// What video platforms play at.
  package static let standardLoudness = -14.0
  /// What a mix can be brought to, in LUFS.
  package static let loudnesses = -40.0 ... -5.0

  package init() {}
}
