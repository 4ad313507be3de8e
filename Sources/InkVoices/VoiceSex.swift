/// Whose voice it is.
package enum VoiceSex: String, Hashable, Sendable {
  case woman, man
}
