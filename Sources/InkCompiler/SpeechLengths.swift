import InkEstimate
import InkLanguage
import InkPlan
import InkTime
import InkVoices
import Synchronization

/// How long texts are expected to last, each reckoned once.
final class SpeechLengths: Sendable {
  /// Rather more than a script says; beyond, all are forgotten.
  private static let most = 20_000

  private struct Key: Hashable {
    let text: NarratedText
    let voice: VoiceChoice
    let speed: Double
  }

  private struct Known {
    var estimates: [Key: SpeechEstimate] = [:]
    var measured = 0
  }

  private let known = Mutex(Known())

  /// How many texts had to be read for it.
  var measured: Int { known.withLock { $0.measured } }

  func estimate(of text: NarratedText, by voice: VoiceChoice, speed: Double, _ options: PlanOptions)
    -> SpeechEstimate
  {
    let key = Key(text: text, voice: voice, speed: speed)
    if let length = known.withLock({ $0.estimates[key] }) { return length }
    let length = options.length(of: text, by: voice, speed: speed)
    known.withLock { known in
      if known.estimates.count >= SpeechLengths.most { known.estimates = [:] }
      known.estimates[key] = length
      known.measured += 1
    }
    return length
  }
}
