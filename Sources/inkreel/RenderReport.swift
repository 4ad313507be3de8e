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
  /// Integrated, in LUFS; absent for silence.
  let loudness: Double?
  /// In dBTP; absent for silence.
  let truePeak: Double?
  /// In LU.
  let loudnessRange: Double
  let credits: Double
  let rate: String

  private let lengthText: String
  private let sizeText: String

  private enum CodingKeys: String, CodingKey {
    case output, seconds, bytes, frames, drawnFrames, words, loudness, truePeak, loudnessRange, credits, rate
  }

  init(output: String, plan: RenderPlan, answer: RenderAnswer, rate: CreditRate) {
    self.output = output
    seconds = (answer.duration.seconds * 1000).rounded() / 1000
    bytes = answer.size
    frames = answer.frames
    drawnFrames = answer.drawn
    words = plan.speech.reduce(0) { $0 + $1.words.count }
    loudness = answer.sound.loudness.map(Decibels.tenths)
    truePeak = answer.sound.truePeak > 0 ? Decibels.tenths(Decibels.level(answer.sound.truePeak)) : nil
    loudnessRange = Decibels.tenths(answer.sound.range)
    credits = rate.credits(for: answer.duration)
    self.rate = rate.name
    lengthText = SecondsText.rounded(answer.duration)
    sizeText = answer.frames > 0 ? ", \(plan.video.width)x\(plan.video.height)" : ""
  }

  /// For people: what was written, and how loud it is.
  var text: String {
    "wrote \(output): \(lengthText)\(sizeText), \(byteText), \(credits) credits at the \(rate) rate\n"
      + "sound: \(soundText)\n"
  }

  private var soundText: String {
    guard let truePeak else { return "silent" }
    let loudness = loudness.map { "\($0) LUFS" } ?? "too short to have a loudness"
    return "\(loudness), true peak \(truePeak) dBTP, range \(loudnessRange) LU"
  }

  private var byteText: String {
    bytes < 1_000_000 ? "\((bytes + 999) / 1000) kB" : "\(Double(bytes / 100_000) / 10) MB"
  }
}
