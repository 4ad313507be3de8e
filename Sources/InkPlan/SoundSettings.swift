/// How the mix is made.
package struct SoundSettings: Hashable, Sendable, Codable {
  /// In samples a second; always 48,000 in version 1.
  package var sampleRate = 48_000
  /// Always 2 in version 1: left and right.
  package var channels = 2
  /// No sample of the mix is beyond this, linear: 0.891 is -1 dBFS. A limiter holds it.
  package var ceiling = 0.891
  /// Of compressed sound, in bits a second.
  package var bitRate = 192_000

  package init() {}
}
