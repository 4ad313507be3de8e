import InkCompiler
import InkEstimate
import InkMessages
import InkPlan

/// What a render made.
struct RenderReport: Encodable {
  let output: String
  let seconds: Double
  let bytes: Int64
  let frames: Int
  let drawnFrames: Int
  let words: Int
  let credits: Double
  let rate: String

  private let lengthText: String
  private let sizeText: String

  private enum CodingKeys: String, CodingKey {
    case output, seconds, bytes, frames, drawnFrames, words, credits, rate
  }

  init(output: String, plan: RenderPlan, answer: RenderAnswer, rate: CreditRate) {
    self.output = output
    seconds = (answer.duration.seconds * 1000).rounded() / 1000
    bytes = answer.size
    frames = answer.frames
    drawnFrames = answer.drawn
    words = plan.speech.reduce(0) { $0 + $1.words.count }
    credits = rate.credits(for: answer.duration)
    self.rate = rate.name
    lengthText = SecondsText.rounded(answer.duration)
    sizeText = answer.frames > 0 ? ", \(plan.video.width)x\(plan.video.height)" : ""
  }

  /// One line for people.
  var text: String {
    "wrote \(output): \(lengthText)\(sizeText), \(byteText), \(credits) credits at the \(rate) rate\n"
  }

  private var byteText: String {
    bytes < 1_000_000 ? "\((bytes + 999) / 1000) kB" : "\(Double(bytes / 100_000) / 10) MB"
  }
}
