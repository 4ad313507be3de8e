import InkCompiler
import InkDiagnostics
import InkEstimate
import InkMediaClient
import InkPlan
import InkText
import InkWorkspace

/// What `inkreel estimate` does with one script of many. Nothing is written here, and no program is asked.
struct ScriptEstimation: Sendable {
  let form: EstimateFormat
  let usesColor: Bool

  /// What is kept of a script: next to nothing.
  struct Outcome: Sendable {
    /// For standard output.
    var result = ""
    /// For standard error.
    var errorText = ""
    /// The same for programs, if they ask for it.
    var diagnostics: [JSONDiagnostic] = []
    /// `nil` for a script that could not be estimated.
    var figures: EstimateFigures?
    /// The names of the variables that it uses.
    var variables: Set<String> = []
    var status = ExitStatus.fine
  }

  enum Progress: Sendable {
    case done(Outcome)
    /// It depends on the lengths of media files that no one has looked at yet, or of sentences that have to be
    /// measured.
    case waits(for: Compiler.Checked, unmeasured: [MeasuredSpeech.Sentence])
  }

  /// - Parameter media: What is known of media files so far.
  func start(
    _ path: String,
    _ settings: ScriptSettings,
    rate: CreditRate,
    media: MediaFacts,
    _ measurer: SpeechMeasurer
  ) -> Progress {
    do throws(DiagnosedError) {
      let source = try ScriptReader.read(path, for: .compiling)
      let checked = settings.compiler.check(source, resolve: settings.files.resolver(for: path))
      if checked.diagnostics.hasErrors {
        return .done(failure(checked.diagnostics, at: path, checked))
      }
      let unmeasured = settings.planOptions.unmeasured(checked, by: measurer.measures)
      let isUnknown = checked.script.needsFileLengths && !media.hasAll(checked.files)
      if isUnknown || !unmeasured.isEmpty { return .waits(for: checked, unmeasured: unmeasured) }
      return .done(finish(checked, at: path, settings, rate: rate, media: media))
    } catch {
      return .done(failure(error.diagnostics, at: path, nil))
    }
  }

  func finish(
    _ checked: Compiler.Checked,
    at path: String,
    _ settings: ScriptSettings,
    rate: CreditRate,
    media: MediaFacts
  ) -> Outcome {
    let media = checked.script.needsFileLengths ? media : MediaFacts()
    let problems = media.diagnostics(of: checked)
    guard problems.isEmpty else { return failure(checked.diagnostics + problems, at: path, checked) }
    let (estimate, diagnostics) = settings.compiler.estimate(checked, facts: media.contents, rate: rate)
    let all = checked.diagnostics + diagnostics
    if diagnostics.hasErrors { return failure(all, at: path, checked) }
    return Outcome(
      result: result(estimate, of: checked, at: path, rate: rate),
      errorText: errorText(all, of: checked),
      diagnostics: records(all, of: checked, at: path),
      figures: EstimateFigures(estimate),
      variables: checked.facts.usedVariables
    )
  }

  private func failure(
    _ diagnostics: [Diagnostic],
    at path: String,
    _ checked: Compiler.Checked?
  ) -> Outcome {
    Outcome(
      result: form.isJSON ? EstimateJSON.failure(path) : "",
      errorText: errorText(diagnostics, of: checked),
      diagnostics: records(diagnostics, of: checked, at: path),
      variables: checked?.facts.usedVariables ?? [],
      status: ExitStatus(of: diagnostics)
    )
  }

  private func errorText(_ diagnostics: [Diagnostic], of checked: Compiler.Checked?) -> String {
    guard !diagnostics.isEmpty else { return "" }
    return TerminalRenderer(source: checked?.source, usesColor: usesColor).render(diagnostics)
  }

  private func records(
    _ diagnostics: [Diagnostic],
    of checked: Compiler.Checked?,
    at path: String
  ) -> [JSONDiagnostic] {
    guard form.isJSON, !diagnostics.isEmpty else { return [] }
    let lines = checked.map { LineIndex($0.source) }
    return diagnostics.map { JSONDiagnostic($0, file: path, lines: lines) }
  }

  private func result(
    _ estimate: ScriptEstimate,
    of checked: Compiler.Checked,
    at path: String,
    rate: CreditRate
  ) -> String {
    switch form {
    case .text: return EstimateText.block(estimate, rate)
    case .list: return EstimateText.line(EstimateFigures(estimate), path, rate)
    case .table(let hasNames):
      let table = EstimateTable(estimate, of: checked, rate: rate)
      let text = "\(table.text)\n\(EstimateText.block(estimate, rate))"
      return hasNames ? "\(DisplayText.clean(path))\n\n\(text)\n" : text
    case .json(let hasElements):
      let breakdown = hasElements ? CostBreakdown(estimate, of: checked, rate: rate) : nil
      return EstimateJSON.script(path, estimate, rate: rate, breakdown: breakdown)
    }
  }
}
