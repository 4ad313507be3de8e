import InkWorkspace
/// `inkreel estimate`: length and price, before anything is spoken.
enum EstimateCommand: Command {
  static let name = "estimate"
  static let summary = "say how long scripts will last, and what they will cost"
  static let usage = "SCRIPT|FOLDER|- … [options]"
  static let options: [CommandLineOption] =
    [
      CommandLineOption("--table", "show every element with its times and credits"), .json,
    ] + RateArguments.options + [
      CommandLineOption("--budget", value: "CREDITS", "fail when the credits may be more than these"),
      CommandLineOption("--balance", value: "CREDITS", "fail when these credits may not be enough"),
    ] + SettingsArguments.options

  static func run(_ options: CommandLineOptions) -> ExitStatus {
    do {
      return try run(try EstimateRequest(options))
    } catch let error as UsageError {
      Console.error("inkreel estimate: \(error.message)\n")
      return .usage
    } catch {
      return (error as? ExitStatus) ?? .environment
    }
  }

  private static func run(_ request: EstimateRequest) throws -> ExitStatus {
    let files = ScriptFiles(request.words)
    files.sayWhichAreEmpty()
    var configured = ConfiguredScripts(files.paths, request.settings)
    try configured.take(request.settings.voices)
    for file in configured.files { Console.show(file.diagnostics, of: file.source) }
    let rates = try configured.settings.map { try request.rates.rate(for: $0) }
    if try !request.funds.allow(rates) { return .input }
    let estimation = ScriptEstimation(
      form: request.form(ofScripts: files.paths.count),
      usesColor: Console.usesColor
    )
    var batch = EstimateBatch(estimation, configured, rates)
    batch.totals.failed += files.paths.count - configured.scripts.count
    let status = batch.run()
    let unused = request.settings.unused(beside: batch.variables)
    Console.show(unused, of: nil)
    let isEnough = request.funds.suffice(for: batch.totals)
    return isEnough && batch.totals.failed == 0 && !unused.hasErrors ? status : status.worse(.input)
  }
}

/// What is asked of `inkreel estimate`.
private struct EstimateRequest {
  let words: [String]
  let settings: SettingsArguments
  let rates: RateArguments
  let funds: Funds
  private let hasTable: Bool
  private let isJSON: Bool

  init(_ options: CommandLineOptions) throws(UsageError) {
    guard !options.files.isEmpty else { throw UsageError("name a script or a folder to estimate") }
    words = options.files
    settings = try SettingsArguments(options)
    rates = try RateArguments(options)
    funds = try Funds(options)
    hasTable = options.has("--table")
    isJSON = options.has("--json")
  }

  func form(ofScripts count: Int) -> EstimateForm {
    isJSON ? .json(hasElements: hasTable) : hasTable ? .table(hasNames: count > 1) : count > 1 ? .list : .text
  }
}
