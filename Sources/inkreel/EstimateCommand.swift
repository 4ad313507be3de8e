import InkCompiler
import InkDiagnostics
import InkEstimate
import InkPlan

/// `inkreel estimate`: length and price, before anything is spoken.
enum EstimateCommand: Command {
  static let name = "estimate"
  static let summary = "say how long a script will last, and what it will cost"
  static let usage = "SCRIPT [options]"
  static let options: [CommandLineOption] = [.json] + SettingsArguments.options

  static func run(_ options: CommandLineOptions) -> ExitStatus {
    do {
      let path = try options.oneFile("the script")
      let input = try ScriptInput.load(path, SettingsArguments(options))
      let facts = input.needsFacts ? try MediaFacts.probe(input, requirement: .optional) : [:]
      let rate = input.settings.rate
      let (estimate, diagnostics) = input.compiler.estimate(input.checked, facts: facts, rate: rate)
      Console.show(diagnostics, of: input.checked.source)
      if diagnostics.hasErrors { return .input }
      if options.has("--json") {
        JSONReport.print(Report(script: path, estimate: estimate, rate: rate))
      } else {
        Console.result(text(estimate, rate))
      }
      return .fine
    } catch let error as UsageError {
      Console.error("inkreel estimate: \(error.message)\n")
      return .usage
    } catch {
      return (error as? ExitStatus) ?? .environment
    }
  }

  private static func text(_ estimate: ScriptEstimate, _ rate: CreditRate) -> String {
    let length = estimate.length
    let range = "\(SecondsText.rounded(length.low)) to \(SecondsText.rounded(length.high))"
    let credits = estimate.credits
    return """
      length   \(SecondsText.rounded(length.expected))  (\(range), nine times in ten)
      credits  \(credits.expected)  (\(credits.low) to \(credits.high), at \(rate.creditsPerSecond) a second: \(rate.name))
      words    \(estimate.words), \(estimate.characters) characters

      """
  }

  /// Lengths in seconds.
  private struct Report: Encodable {
    struct Interval: Encodable {
      let low: Double
      let expected: Double
      let high: Double
    }

    let script: String
    let seconds: Interval
    let credits: Interval
    let rate: String
    let words: Int
    let characters: Int

    init(script: String, estimate: ScriptEstimate, rate: CreditRate) {
      self.script = script
      let length = estimate.length
      func milliseconds(_ seconds: Double) -> Double { (seconds * 1000).rounded() / 1000 }
      seconds = Interval(
        low: milliseconds(length.low.seconds),
        expected: milliseconds(length.expected.seconds),
        high: milliseconds(length.high.seconds)
      )
      credits = Interval(
        low: estimate.credits.low,
        expected: estimate.credits.expected,
        high: estimate.credits.high
      )
      self.rate = rate.name
      words = estimate.words
      characters = estimate.characters
    }
  }
}
