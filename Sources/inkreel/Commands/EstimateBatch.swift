import InkCompiler
import InkEstimate
import InkMediaClient
import InkSystem
import InkWorkspace

/// Estimates scripts on all processors and reports each as soon as those before it are reported, so that
/// memory does not grow with their number.
struct EstimateBatch {
  /// How many are under way together: the media files of all of them are looked at in one call.
  private static let portion = 512

  private let estimation: ScriptEstimation
  private let configured: ConfiguredScripts
  /// One for each of the settings.
  private let rates: [CreditRate]
  private let measurer: SpeechMeasurer
  private let library = MediaLibrary()
  private var media = MediaFacts()
  private var isFirst = true
  var totals = EstimateTotals()
  /// The names of the variables that the scripts use.
  private(set) var variables: Set<String> = []

  init(
    _ estimation: ScriptEstimation,
    _ configured: ConfiguredScripts,
    _ rates: [CreditRate],
    _ measurer: SpeechMeasurer
  ) {
    self.estimation = estimation
    self.configured = configured
    self.rates = rates
    self.measurer = measurer
  }

  mutating func run() throws -> ExitStatus {
    guard estimation.form.isJSON else { return try runAll() }
    let result = Result { try runAll() }
    // What was started is ended, whatever came between.
    if isFirst { try open() }
    try Console.result(Array(EstimateJSON.end(totals).utf8))
    return try result.get()
  }

  /// Starts the object as late as possible: from here on, no signal is answered with one of its own.
  private mutating func open() throws(DiagnosedError) {
    JSONResult.isWrittenByCommand()
    try Console.result(Array(EstimateJSON.opening.utf8))
    isFirst = false
  }

  private mutating func runAll() throws -> ExitStatus {
    var status = ExitStatus.fine
    let count = configured.scripts.count
    if case .list = estimation.form { try Console.result(EstimateText.heading) }
    for start in stride(from: 0, to: count, by: EstimateBatch.portion) {
      if LastWords.isAskedToStop { throw MediaClientError.interrupted }
      status = status.worse(try run(start..<min(start + EstimateBatch.portion, count)))
    }
    if estimation.form.hasTotals { try Console.result(EstimateText.totals(totals)) }
    return status
  }

  private mutating func run(_ range: Range<Int>) throws -> ExitStatus {
    let (estimation, configured, rates, measurer) = (estimation, configured, rates, measurer)
    let known = media
    let begun = Parallel.map(range.count) { offset in
      let (path, settings) = configured.scripts[range.lowerBound + offset]
      return estimation.start(
        path,
        configured.settings[settings],
        rate: rates[settings],
        media: known,
        measurer
      )
    }
    let waited = begun.flatMap { progress -> [String] in
      if case .waits(let checked, _) = progress, checked.script.needsFileLengths { checked.files } else { [] }
    }
    let (learned, unknown) = try library.facts(for: waited, policy: .ask(isOptional: true))
    Console.show(unknown, of: nil)
    media = learned
    let measured = try measure(begun, from: range.lowerBound)
    let outcomes = Parallel.map(range.count) { offset in
      switch begun[offset] {
      case .done(let outcome): return outcome
      case .waits(let checked, _):
        let (path, index) = configured.scripts[range.lowerBound + offset]
        var settings = configured.settings[index]
        if let measured = measured[index] { settings.useMeasured(measured) }
        return estimation.finish(
          checked,
          at: path,
          settings,
          rate: rates[index],
          media: learned
        )
      }
    }
    return try report(outcomes, from: range.lowerBound)
  }

  /// Asks about all scripts that wait, each engine by the name that the script's settings give it.
  ///
  /// - Parameter first: The first script's number.
  private func measure(
    _ begun: [ScriptEstimation.Progress],
    from first: Int
  ) throws -> [Int: MeasuredSpeech] {
    var sentences: [Int: [MeasuredSpeech.Sentence]] = [:]
    for (offset, progress) in begun.enumerated() {
      guard case .waits(_, let unmeasured) = progress else { continue }
      sentences[configured.scripts[first + offset].settings, default: []] += unmeasured
    }
    var measured: [Int: MeasuredSpeech] = [:]
    for (settings, sentences) in sentences.sorted(by: { $0.key < $1.key }) where !sentences.isEmpty {
      var options = configured.settings[settings].planOptions
      try measurer.measure(sentences, of: &options)
      measured[settings] = options.measured
    }
    return measured
  }

  /// - Parameter start: The first script's number.
  private mutating func report(
    _ outcomes: [ScriptEstimation.Outcome],
    from start: Int
  ) throws(DiagnosedError) -> ExitStatus {
    var status = ExitStatus.fine
    var result = ""
    var messages: [String] = []
    if estimation.form.isJSON, isFirst { try open() } else if estimation.form.isJSON { result += ",\n" }
    for (index, outcome) in outcomes.enumerated() {
      if estimation.form.isJSON, index > 0 { result += ",\n" }
      result += outcome.result
      JSONResult.add(outcome.diagnostics)
      if !outcome.errorText.isEmpty { messages.append(outcome.errorText) }
      variables.formUnion(outcome.variables)
      status = status.worse(outcome.status)
      if let figures = outcome.figures {
        totals.add(figures, at: rates[configured.scripts[start + index].settings])
      } else {
        totals.failed += 1
      }
    }
    if !messages.isEmpty { Console.error(rendered: messages.joined(separator: "\n")) }
    if estimation.form.isJSON { try Console.result(Array(result.utf8)) } else { try Console.result(result) }
    return status
  }
}
