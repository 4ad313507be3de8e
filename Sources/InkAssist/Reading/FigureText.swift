import InkCompiler
import InkEstimate
import InkText

/// Lengths, credits and counts as editors show them.
enum FigureText {
  /// `31.2 s (27.4 s to 35.9 s)`
  static func length(_ length: SpeechEstimate) -> String {
    let expected = length.expected.text(.length)
    guard length.low != length.high else { return expected }
    return "~\(expected) (\(length.low.text(.length)) to \(length.high.text(.length)))"
  }

  /// `2.5 credits (2.2 to 2.9)`
  static func credits(_ credits: CreditEstimate, _ rate: CreditRate) -> String {
    let decimals = CreditsText.decimals(of: rate.step)
    func text(_ number: Double) -> String { CreditsText.text(number, decimals: decimals) }
    let expected = text(credits.expected)
    let noun = expected == "1" ? "credit" : "credits"
    guard credits.low != credits.high else { return "\(expected) \(noun)" }
    return "~\(expected) \(noun) (\(text(credits.low)) to \(text(credits.high)))"
  }

  /// What a part of a script costs, to a digit more than services bill: parts are not rounded.
  static func share(_ credits: Double, _ rate: CreditRate) -> String {
    let decimals = min(CreditsText.maxDecimals, CreditsText.decimals(of: rate.step) + 1)
    let text = CreditsText.text(credits, decimals: decimals)
    return "\(text) \(text == "1" ? "credit" : "credits")"
  }
}
