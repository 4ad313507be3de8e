package import InkMessages

/// A request that is within the protocol's bounds.
package struct SpeechRequest: Hashable, Sendable {
  package let request: VoiceRequest
  /// What is asked for.
  package let aim: Aim

  package enum Aim: Hashable, Sendable {
    /// The sound, in a file at this path.
    case sound(String)
    /// The length and the times of the words alone.
    case times
  }

  package init(request: VoiceRequest, aim: Aim) {
    (self.request, self.aim) = (request, aim)
  }
}
