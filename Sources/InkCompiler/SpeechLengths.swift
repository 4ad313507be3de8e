import InkEstimate
import InkPlan
import InkTime
import InkVoices
import Synchronization

/// How long texts are expected to last, each reckoned once.
final class SpeechLengths: Sendable {
  /// Rather more than a script says; beyond, all are forgotten.
  private static let most = 20_000

  private struct Key: Hashable {
    let text: String
    let voice: VoiceChoice
    let speed: Double
  }

  private let known = Mutex<[Key: SpeechEstimate]>([:])

  func length(
    of text: String,
    by voice: VoiceChoice,
    speed: Double,
    _ options: PlanOptions
  ) -> SpeechEstimate {
    let key = Key(text: text, voice: voice, speed: speed)
    if let length = known.withLock({ $0[key] }) { return length }
    let length = options.length(of: text, by: voice, speed: speed)
    known.withLock { known in
      if known.count >= SpeechLengths.most { known = [:] }
      known[key] = length
    }
    return length
  }
}
