import InkCompiler
import InkEstimate

/// What is counted of one script, or of many together.
struct EstimateFigures: Sendable {
  var length = SpeechEstimate(low: .zero, expected: .zero, high: .zero)
  var credits = CreditEstimate(low: 0, expected: 0, high: 0)
  var words = 0
  var characters = 0

  init() {}

  init(_ estimate: ScriptEstimate) {
    length = estimate.length
    credits = estimate.credits
    words = estimate.usage.words
    characters = estimate.usage.characters
  }

  static func += (sum: inout EstimateFigures, other: EstimateFigures) {
    sum.length.low += other.length.low
    sum.length.expected += other.length.expected
    sum.length.high += other.length.high
    // Every script is paid and rounded by itself.
    sum.credits.low = CreditRate.plain(sum.credits.low + other.credits.low)
    sum.credits.expected = CreditRate.plain(sum.credits.expected + other.credits.expected)
    sum.credits.high = CreditRate.plain(sum.credits.high + other.credits.high)
    sum.words += other.words
    sum.characters += other.characters
  }
}
