import InkConfig
import InkEstimate
import InkText

/// `inkreel rates`: what is known of the services, and rate files to start from.
enum RatesCommand: Command {
  static let name = "rates"
  static let summary = "list the services whose credits are known, or print one as a rate file"
  static let usage = "[NAME|FILE] [options]"
  static let options: [CommandLineOption] = [.json]

  static func run(_ options: CommandLineOptions) -> ExitStatus {
    do throws(UsageError) {
      guard !options.files.isEmpty else {
        if options.has("--json") {
          JSONReport.print(["rates": CreditRate.builtIn])
        } else {
          Console.result(CreditRate.builtIn.map(text).joined(separator: "\n"))
        }
        return .fine
      }
      return show(try options.oneFile("the rate"))
    } catch {
      Console.error("inkreel rates: \(error.message)\n")
      return .usage
    }
  }

  /// A file is read and printed whole, which tells how it is understood.
  private static func show(_ word: String) -> ExitStatus {
    do {
      JSONReport.print(try RateArguments.named(word))
      return .fine
    } catch let error as UsageError {
      Console.error("inkreel rates: \(error.message)\n")
      return .usage
    } catch {
      return (error as? ExitStatus) ?? .input
    }
  }

  private static func text(_ rate: CreditRate) -> String {
    let extras = rate.extras.sorted { $0.key < $1.key }.map { "  extra \($0.key): \($0.value)\n" }.joined()
    let limits = CreditRate.Unit.allCases.compactMap { unit in
      rate.limits[unit].map { "  \(RateText.limit($0, unit))\n" }
    }.joined()
    return "\(rate.name): \(RateText.prices(of: rate))\n\(extras)\(limits)"
      + RateText.wrapped(rate.summary).map { "  \($0)\n" }.joined()
  }
}
