package import InkDiagnostics
package import InkEstimate
package import InkLanguage
package import InkPlan
import InkSyntax
package import InkText
import InkTime
import InkVoices

/// The compiler as the programs see it: pure functions from text to everything that can be known of it.
/// Nothing here reads a file.
package struct Compiler: Sendable {
  package typealias Checked = CheckedScript

  package let options: PlanOptions
  private let checks: CheckOptions
  private let settings: CheckSettings

  package init(_ options: PlanOptions, checks: CheckOptions = CheckOptions()) {
    self.options = options
    self.checks = checks
    settings = CheckSettings(
      variables: options.variables,
      narration: options.narration,
      cast: options.cast,
      engines: options.engines,
      pronunciations: options.pronunciations,
      dialect: checks.dialect
    )
  }

  /// - Parameters:
  ///   - resolve: Finds files; without it they are not checked.
  ///   - parallel: Does parts of a large script at once.
  ///   - limit: How many diagnostics are kept.
  package func check(
    _ source: SourceText,
    parallel: ParallelWork? = nil,
    resolve: FileResolver?,
    limit: Int = DiagnosticLimit.most
  ) -> Checked {
    let tree = Parser.parse(source, vocabulary: Catalogue.standard.vocabulary, parallel: parallel)
    return check(tree, parallel: parallel, resolve: resolve, parts: nil, limit: limit)
  }

  /// - Parameters:
  ///   - parts: What is known from before an edit.
  ///   - lengths: The same of what is said.
  ///   - layouts: The same of when everything starts and ends.
  ///   - limit: How many diagnostics are shown.
  func check(
    _ tree: SyntaxTree,
    parallel: ParallelWork?,
    resolve: FileResolver?,
    parts: CheckedParts?,
    lengths: SpeechLengths = SpeechLengths(),
    layouts: KeptLayout = KeptLayout(),
    limit: Int = DiagnosticLimit.most
  ) -> Checked {
    var context = CheckContext(settings)
    context.resolve = resolve
    context.parallel = parallel
    context.readsAllFaults = limit > DiagnosticLimit.most
    context.slowestPacedSpeed = SubtitlePace.slowestSpeed
    context.pace = { [options] in SubtitlePace.check($0, options) }
    context.times = { [options] in TimedPart($0, from: $1, options, lengths) }
    let syntax = SyntaxDiagnostics.check(tree)
    let (facts, all) = Checker.check(tree, context, after: syntax, parts: parts)
    // What is in a file that is no script does not matter.
    let isForeign = syntax.count == 1 && SyntaxDiagnostics.foreignContent(tree) != nil
    let found = isForeign ? DiagnosticList() : all
    var checked = Checked(tree, context, facts, AllowComments(tree))
    var diagnostics = DiagnosticList()
    diagnostics.append(syntax, isComplete: true)
    diagnostics.append(found)
    if !syntax.hasErrors {
      let layout = layoutDiagnostics(checked, hasErrors: found.hasErrors, lengths, layouts)
      diagnostics.append(layout, isComplete: true)
    }
    if checked.allowances.hasEntries {
      let layout: Set<DiagnosticCode> = diagnostics.hasErrors ? [.startBeforeZero, .anchorCycle] : []
      let left = checked.allowances.appliedAndChecked(
        to: diagnostics.all(checked.explained),
        uncertain: facts.uncertain.union(layout)
      )
      checked.diagnostics = checks.severities.applied(to: left).inSourceOrderAndLimit(limit)
    } else {
      checked.diagnostics = diagnostics.shown(limit, by: checks.severities, checked.explained)
    }
    return checked
  }

  /// Anchors in a cycle, starts before zero and too long a script show only in the layout. If there are other
  /// errors, only the cycles are reported: no length changes them.
  private func layoutDiagnostics(
    _ checked: Checked,
    hasErrors: Bool,
    _ lengths: SpeechLengths,
    _ layouts: KeptLayout
  ) -> [Diagnostic] {
    let mayBeTooLong = !hasErrors && checked.facts.writtenTime > PlanLimits.longest
    guard checked.facts.hasAnchors || mayBeTooLong else { return [] }
    if layouts.isFaultless(checked.timed, hasErrors: hasErrors) { return [] }
    let layout = TimedLayout(checked.timed, in: checked.source)
    layouts.keep(checked.timed, layout.elements, layout.times)
    if let errors = layout.errors(hasErrors: hasErrors) {
      return errors.filter { hasErrors ? $0.code == .anchorCycle : $0.severity == .error }
        .map(checked.explained)
    }
    return build(checked, facts: [:], spellsWords: false, lengths: lengths).diagnostics.filter {
      hasErrors ? $0.code == .anchorCycle : $0.severity == .error
    }
  }

  /// A plan with the lengths that the voice which will speak is expected to take.
  ///
  /// - Parameter facts: What is known of the files, by path.
  package func plan(_ checked: Checked, facts: [String: FileContent]) -> (
    plan: RenderPlan, diagnostics: [Diagnostic]
  ) {
    let (plan, diagnostics) = build(checked, facts: facts)
    return (plan, ruled(diagnostics + fallbacks(checked).map(checked.explained), of: checked))
  }

  /// What a render refuses and `check` does not look for, because that takes longer: a script with zero duration, one that
  /// is too long or too large, and a different voice from the one requested.
  ///
  /// - Parameter isStrict: Whether the built-in voice is refused as a fallback.
  package func renderDiagnostics(_ checked: Checked, isStrict: Bool) -> [Diagnostic] {
    guard !checked.diagnostics.hasErrors else { return [] }
    guard checked.source.bytes.count <= Compiler.largestCompiled else {
      return ruled([Compiler.tooLarge()], of: checked)
    }
    // A render reports its other fallbacks and continues.
    let refusesFallbacks = isStrict || checks.severities[.engineFallback] == .error
    var diagnostics =
      refusesFallbacks && mayFallBack(checked)
      ? ruled(fallbacks(checked).map(checked.explained), of: checked) : []
    for index in diagnostics.indices { diagnostics[index].severity = .error }
    let refusesWarnings = refusesWarnings
    let lengths = SpeechLengths()
    guard refusesWarnings || mayLastWrongly(checked, lengths) else { return diagnostics }
    let laidOut = build(checked, facts: [:], spellsWords: refusesWarnings, lengths: lengths).diagnostics
    let layout = ruled(laidOut, of: checked).filter { found in
      found.severity == .error && found.code != .engineFallback && !checked.diagnostics.contains(found)
    }
    return diagnostics + layout
  }

  /// Whether a rule makes errors of the warnings of a layout.
  private var refusesWarnings: Bool {
    checks.severities.errors.contains { $0.isRaisedLater && $0.severity != .error }
  }

  /// Whether a script may have zero duration or be too long. Most scripts have a word of narration and are short.
  private func mayLastWrongly(_ checked: Checked, _ lengths: SpeechLengths) -> Bool {
    guard checked.facts.hasSpokenWord else { return true }
    return checked.source.bytes.count >= Compiler.smallestLong
      && options.longestDuration(of: checked.script, lengths) > PlanLimits.longest
  }

  /// Whether an engine is asked for, by its name or by that of a voice. What is escaped may say anything.
  private func mayFallBack(_ checked: Checked) -> Bool {
    options.narration != NarrationDefaults() || checked.source.mentions("engine")
      || checked.source.mentions("voice") || checked.source.mentions("{{")
  }

  /// In bytes: no smaller script lasts a day, even if it is read slowly.
  private static let smallestLong = 1 << 18

  /// In bytes. A larger script is checked and formatted, but not compiled: no video of a day needs as much, and its plan
  /// would take more memory than there may be.
  package static let largestCompiled = 8 << 20

  /// How messages say that a script is larger.
  package static let tooLargeToCompile =
    "is larger than \(largestCompiled >> 20) MiB, so it can be checked and formatted, but not estimated, planned or rendered"

  private static func tooLarge() -> Diagnostic {
    var diagnostic = Diagnostic(.scriptTooLarge, "this script \(tooLargeToCompile)", at: nil)
    diagnostic.severity = .warning
    return diagnostic
  }

  /// What the script's comments and the rules of severity leave of diagnostics that a check cannot raise.
  package func ruled(_ diagnostics: [Diagnostic], of checked: Checked) -> [Diagnostic] {
    checks.severities.applied(to: checked.allowances.applied(to: diagnostics))
  }

  /// - Parameter spellsWords: Whether the times of words are needed too.
  private func build(
    _ checked: Checked,
    facts: [String: FileContent],
    spellsWords: Bool = true,
    lengths: SpeechLengths = SpeechLengths()
  ) -> (
    plan: RenderPlan, diagnostics: [Diagnostic]
  ) {
    var builder = PlanBuilder(
      source: checked.source,
      script: checked.script,
      options: options,
      facts: facts,
      spellsWords: spellsWords
    ) { text, choice, speed in
      lengths.estimate(of: text, by: choice.speaker, speed: speed, options).expected
    }
    let (plan, diagnostics) = builder.build()
    return (plan, diagnostics.map(checked.explained))
  }

  /// The length and the price in the voice that the script asks for, whoever will speak here.
  package func estimate(_ checked: Checked, facts: [String: FileContent], rate: CreditRate) -> (
    estimate: ScriptEstimate, diagnostics: [Diagnostic]
  ) {
    let (estimate, diagnostics) = ScriptEstimate.make(
      checked: checked,
      facts: facts,
      options: options,
      rate: rate
    )
    return (estimate, ruled(diagnostics.map(checked.explained), of: checked))
  }

  /// Says once for each voice that another one speaks in its place.
  private func fallbacks(_ checked: Checked) -> [Diagnostic] {
    var seen: Set<VoiceChoice> = []
    return checked.script.elements.compactMap { element -> Diagnostic? in
      guard case .tag(.tts) = element.content else { return nil }
      let choice = options.speaker(element.attributes)
      guard choice.isFallback, seen.insert(choice.asked).inserted else { return nil }
      let installation = KnownEngine(named: choice.asked.engine)?.installationName
      let missing = installation == nil ? "configured" : "installed"
      return Diagnostic(
        .engineFallback,
        "the engine \(ShownText.quoted(choice.asked.engine)) is not \(missing), so the built-in voice speaks instead",
        at: element.attributes.given(SpeechTag.engine)?.range ?? element.range,
        label: "spoken by \(choice.speaker.engine) with the voice \(ShownText.quoted(choice.speaker.voice))",
        notes: [
          installation.map { "`inkreel voices install \($0)` installs it" }
            ?? options.engines.nearest(to: choice.asked.engine).map { "did you mean the engine `\($0)`?" },
          "`--strict-engines` makes this an error",
        ].compactMap { $0 }
      )
    }
  }
}
