import InkCompiler
import InkEstimate
import InkMessages
import InkPlan
import InkText

/// What a render made.
struct RenderReport: Encodable {
  /// What was expected before anything was spoken, in the voices that the script asks for.
  struct Expectation: Encodable {
    let seconds: EstimateJSON.Interval
    let credits: EstimateJSON.Interval?

    init(_ estimate: ScriptEstimate, isPriced: Bool) {
      seconds = EstimateJSON.Interval(estimate.length)
      credits = isPriced ? EstimateJSON.Interval(estimate.credits) : nil
    }
  }

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
  /// By how much, in dB, a part of the sound would be quieter by AAC's fast coder; absent where that encoded it.
  let avoidedLoss: Double?
  /// Exact; missing where the rate lacks a price.
  let credits: Double?
  let rate: String
  /// Missing for a plan whose speech was measured before.
  let estimate: Expectation?
  /// What to know about the output, though it is as planned.
  let notes: [String]
  /// Missing where nothing was verified.
  let verified: VerificationReport?

  private let lengthText: String
  private let sizeText: String
  private let creditsText: String

  private enum CodingKeys: String, CodingKey {
    case output, seconds, bytes, frames, drawnFrames, words, loudness, truePeak, loudnessRange, avoidedLoss
    case credits, rate, estimate, notes, verified
  }

  /// - Parameter estimate: Of the plan before it was spoken.
  init(
    output: String,
    plan: RenderPlan,
    answer: RenderAnswer,
    rate: CreditRate,
    estimate: ScriptEstimate?,
    verification: VerifyAnswer? = nil
  ) {
    self.output = output
    seconds = (answer.duration.seconds * 1000).rounded() / 1000
    bytes = answer.size
    frames = answer.frames
    drawnFrames = answer.drawn
    words = plan.speech.reduce(0) { $0 + $1.words.count }
    loudness = answer.sound.loudness.map(Decibels.tenths)
    truePeak =
      answer.sound.truePeak > 0 ? Decibels.tenths(Decibels.level(ofAmplitude: answer.sound.truePeak)) : nil
    loudnessRange = Decibels.tenths(answer.sound.range)
    avoidedLoss = answer.sound.avoidedLoss.map(Decibels.tenths)
    var usage = RateUsage(of: plan)
    usage.length = answer.duration
    let isPriced = rate.unknownPrices.isEmpty
    let exact = rate.credits(for: usage)
    credits = isPriced ? exact : nil
    self.rate = rate.name
    self.estimate = estimate.map { Expectation($0, isPriced: isPriced) }
    notes = answer.notes
    verified = verification.map(VerificationReport.init)
    lengthText = answer.duration.text(.length)
    sizeText = answer.frames > 0 ? ", \(plan.video.width)x\(plan.video.height)" : ""
    creditsText = RenderReport.text(exact, isPriced: isPriced, estimate, rate)
  }

  private static func text(
    _ exact: Double,
    isPriced: Bool,
    _ estimate: ScriptEstimate?,
    _ rate: CreditRate
  ) -> String {
    let name = DisplayText.clean(rate.name)
    guard isPriced else { return "credits unknown: the rate \(name) needs a price" }
    let decimals = CreditsText.decimals(of: rate.step)
    func text(_ credits: Double) -> String { CreditsText.text(credits, decimals: decimals) }
    let exactly = "exactly \(text(exact)) credits at the \(name) rate"
    guard let estimate else { return exactly }
    let length = estimate.length.expected.text(.length)
    return "\(exactly) (estimated: \(text(estimate.credits.expected)), \(length))"
  }

  /// For people: what was written, and how loud it is.
  var text: String {
    "wrote \(VisibleText.line(output)): \(lengthText)\(sizeText), \(byteText), \(creditsText)\n"
      + "sound: \(soundText)\n"
      + notes.map { "note: \(VisibleText.line($0))\n" }.joined()
      + (verified.map { "verified: \($0.text)\n" + $0.captionText } ?? "")
  }

  /// Without what it costs and how loud it is.
  var shortText: String {
    "wrote \(VisibleText.line(output)): \(lengthText)\n"
      + notes.map { "note: \(VisibleText.line($0))\n" }.joined()
  }

  private var soundText: String {
    guard let truePeak else { return "silent" }
    let loudness =
      loudness.map { "\($0) LUFS" } ?? (seconds < 0.4 ? "too short to measure" : "too quiet to measure")
    return "\(loudness), true peak \(truePeak) dBTP, range \(loudnessRange) LU" + coderText
  }

  private var coderText: String {
    avoidedLoss.map { "; encoded again with AAC's default coder, as the fast one was up to \($0) dB quieter" }
      ?? ""
  }

  private var byteText: String {
    bytes < 1_000_000 ? "\((bytes + 999) / 1000) kB" : "\(Double(bytes / 100_000) / 10) MB"
  }
}
