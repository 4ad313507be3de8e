import InkPlan
import InkTime
import InkVoices

/// How long texts are expected to last, each reckoned once.
final class SpeechLengths {
  /// Rather more than a script says; beyond, all are forgotten.
  private static let most = 20_000

  private struct Key: Hashable {
    let text: String
    let voice: VoiceChoice
    let speed: Double
  }

  private var known: [Key: Ticks] = [:]

  func length(of text: String, by voice: VoiceChoice, speed: Double, _ options: PlanOptions) -> Ticks {
    let key = Key(text: text, voice: voice, speed: speed)
    if let length = known[key] { return length }
    if known.count >= SpeechLengths.most { known = [:] }
    let length = options.model(of: voice).length(of: text, speed: speed).expected
    known[key] = length
    return length
  }
}
