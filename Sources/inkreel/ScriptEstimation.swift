import InkCompiler
import InkDiagnostics
import InkEstimate
import InkPlan

/// What `inkreel estimate` does with one script of many. Nothing is written here, and no program is asked.
struct ScriptEstimation: Sendable {
  let form: EstimateForm
  let usesColor: Bool

  /// What is kept of a script: next to nothing.
  struct Outcome: Sendable {
    /// For standard output.
    var result = ""
    /// For standard error.
    var complaint = ""
    /// `nil` for a script that could not be estimated.
    var figures: EstimateFigures?
    /// The names of the variables that it uses.
    var variables: Set<String> = []
    var status = ExitStatus.fine
  }

  enum Progress: Sendable {
    case done(Outcome)
    /// It depends on the lengths of media files that nobody has looked at yet.
    case waits(for: Compiler.Checked)
  }

  /// - Parameter facts: `nil` for a file whose length is not known yet.
  func start(
    _ path: String,
    _ settings: ScriptSettings,
    _ rate: CreditRate,
    _ facts: KnownMedia
  ) -> Progress {
    do throws(ScriptInput.Unreadable) {
      let source = try ScriptInput.read(path)
      let checked = settings.compiler.check(source) { settings.files.resolve($0, $1, for: path) }
      if checked.diagnostics.hasErrors {
        var outcome = failure([], path, checked)
        outcome.complaint = complaint(checked.diagnostics, of: checked)
        return .done(outcome)
      }
      if checked.script.needsFileLengths, !facts.hasAll(checked.files) { return .waits(for: checked) }
      return .done(finish(checked, path, settings, rate, facts))
    } catch {
      return .done(failure([error.diagnostic], path, nil))
    }
  }

  func finish(
    _ checked: Compiler.Checked,
    _ path: String,
    _ settings: ScriptSettings,
    _ rate: CreditRate,
    _ media: KnownMedia
  ) -> Outcome {
    let (facts, problems, status) =
      checked.script.needsFileLengths ? media.facts(for: checked) : ([:], [], .fine)
    guard status == .fine else {
      var outcome = failure(checked.diagnostics + problems, path, checked)
      outcome.status = status
      return outcome
    }
    let (estimate, diagnostics) = settings.compiler.estimate(checked, facts: facts, rate: rate)
    let all = checked.diagnostics + diagnostics
    if diagnostics.hasErrors { return failure(all, path, checked) }
    return Outcome(
      result: result(estimate, path, checked, rate),
      complaint: complaint(all, of: checked),
      figures: EstimateFigures(estimate),
      variables: checked.facts.usedVariables
    )
  }

  private func failure(_ diagnostics: [Diagnostic], _ path: String, _ checked: Compiler.Checked?) -> Outcome {
    Outcome(
      result: form.isJSON ? EstimateJSON.failure(path) : "",
      complaint: complaint(diagnostics, of: checked),
      variables: checked?.facts.usedVariables ?? [],
      status: .input
    )
  }

  private func complaint(_ diagnostics: [Diagnostic], of checked: Compiler.Checked?) -> String {
    // Hints are for editors: they say nothing that is wrong.
    let shown = diagnostics.filter { $0.severity > .hint }
    guard !shown.isEmpty else { return "" }
    let renderer = TerminalRenderer(source: checked?.source, usesColor: usesColor)
    return shown.map(renderer.render).joined(separator: "\n")
  }

  private func result(
    _ estimate: ScriptEstimate,
    _ path: String,
    _ checked: Compiler.Checked,
    _ rate: CreditRate
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
      return EstimateJSON.script(path, estimate, rate, breakdown)
    }
  }
}
