import InkWorkspace
/// `inkreel estimate`: length and price, before anything is spoken.
enum EstimateCommand: Command {
  static let name = "estimate"
  static let summary = "estimate how long scripts last and what they cost"
  static let usage = "SCRIPT|FOLDER|- … [options]"
  static let options = OptionList {
    Option.table
    Option.json
    OptionList.rates
    Option.budget
    Option.balance
    Option.exclude
    Option.measure
    Option.cacheDirectory
    OptionList.workspace
  }

  static func run(_ options: CommandLineOptions) throws -> ExitStatus {
    let request = try EstimateRequest(options)
    let files = ScriptList(request.words, excluding: options[.exclude])
    files.report()
    try CommandInputs.refuseAsStandardOutput(scripts: files.paths)
    var configured = ConfiguredScripts(files.paths, in: request.workspace)
    try configured.take(request.workspace.voices)
    for file in configured.files { Console.show(file) }
    let rates = try configured.settings.map { try request.rates.rate(for: $0) }
    try request.funds.check(rates)
    let estimation = ScriptEstimation(
      form: request.form(ofScripts: files.paths.count),
      usesColor: Console.usesColor
    )
    var batch = EstimateBatch(estimation, configured, rates, SpeechMeasurer(options))
    batch.totals.failed += files.paths.count - configured.scripts.count
    let status = try batch.run()
    let unused = request.workspace.unusedVariables(except: batch.variables)
    Console.show(unused, of: nil)
    let shortages = request.funds.shortages(for: batch.totals)
    Console.show(shortages, of: nil)
    let isFine = shortages.isEmpty && batch.totals.failed == 0 && !unused.hasErrors
    return isFine ? status : status.worse(.input)
  }
}

extension Option where Value == Bool {
  fileprivate static var table: Option {
    .flag("--table", help: "show each element with its times and credits")
  }
}

/// What is asked of `inkreel estimate`.
private struct EstimateRequest {
  let words: [String]
  let workspace: Workspace
  let rates: RateArguments
  let funds: Funds
  private let hasTable: Bool
  private let isJSON: Bool

  init(_ options: CommandLineOptions) throws(UsageError) {
    guard !options.files.isEmpty else { throw UsageError("name a script or a folder to estimate") }
    words = options.files
    workspace = try Workspace(options)
    rates = RateArguments(options)
    funds = Funds(options)
    hasTable = options[.table]
    isJSON = options[.json]
  }

  func form(ofScripts count: Int) -> EstimateFormat {
    isJSON ? .json(hasElements: hasTable) : hasTable ? .table(hasNames: count > 1) : count > 1 ? .list : .text
  }
}
