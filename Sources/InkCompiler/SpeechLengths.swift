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

  private let known = Mutex<[Key: Ticks]>([:])

  func length(of text: String, by voice: VoiceChoice, speed: Double, _ options: PlanOptions) -> Ticks {
    let key = Key(text: text, voice: voice, speed: speed)
    if let length = known.withLock({ $0[key] }) { return length }
    let length = options.model(of: voice).length(of: text, speed: speed).expected
    known.withLock { known in
      if known.count >= SpeechLengths.most { known = [:] }
      known[key] = length
    }
    return length
  }
}
