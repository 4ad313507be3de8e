import InkCompiler
import InkDiagnostics
import InkMediaClient
import InkPlan
import InkText
import InkWorkspace

extension Workspace {
  /// Loads a script, and shows what is wrong with it and with its configuration.
  ///
  /// - Parameter toleratesErrors: Whether to go on with a script that has errors, instead of throwing them.
  func load(_ path: String, toleratesErrors: Bool = false) throws(DiagnosedError) -> LoadedScript {
    try show(try script(path), toleratesErrors: toleratesErrors)
  }

  /// The same of a text that is in no file.
  func load(_ source: SourceText) throws(DiagnosedError) -> LoadedScript {
    try show(try script(source, at: source.name), toleratesErrors: false)
  }

  private func show(_ script: LoadedScript, toleratesErrors: Bool) throws(DiagnosedError) -> LoadedScript {
    let checked = script.checked
    Console.show(script.settings.configuration)
    let diagnostics = checked.diagnostics + unusedVariables(except: checked.facts.usedVariables)
    if diagnostics.hasErrors, !toleratesErrors { throw DiagnosedError(diagnostics, of: checked.source) }
    Console.show(diagnostics, of: checked.source)
    return script
  }
}

extension LoadedScript {
  /// Has engines say how long sentences will last, where they can; shows what cannot be found out.
  mutating func measure(_ options: CommandLineOptions) throws {
    let measurer = SpeechMeasurer(options)
    let sentences = settings.planOptions.unmeasured(checked, by: measurer.measures)
    guard !sentences.isEmpty else { return }
    var planOptions = settings.planOptions
    try measurer.measure(sentences, of: &planOptions)
    settings.useMeasured(planOptions.measured)
  }

  /// What is known of the files that the script names; shows what cannot be found out.
  ///
  /// - Parameter isOptional: Whether to go on without `inkreel-media`.
  func mediaFacts(isOptional: Bool) throws(MediaClientError) -> MediaFacts {
    let background = settings.planOptions.backgroundPicture
    let (facts, diagnostics) = try MediaLibrary().facts(
      for: checked.files + (background.map { [$0] } ?? []),
      policy: .ask(isOptional: isOptional)
    )
    Console.show(diagnostics, of: nil)
    return facts
  }

  /// What is wrong with the files that the script and its settings name.
  func fileProblems(_ media: MediaFacts) -> [Diagnostic] {
    let problems = media.diagnostics(of: checked)
    guard let background = settings.planOptions.backgroundPicture else { return problems }
    if let problem = media.problems[background] { return [problem.diagnostic] + problems }
    guard let content = media.contents[background], content.picture == nil else { return problems }
    return [Diagnostic(.unusableFile, "the background `\(background)` is not a picture", at: nil)] + problems
  }

  /// A plan of the script with what fonts and dictionaries know of its texts; shows what cannot be found out.
  ///
  /// - Parameter isOptional: Whether to go on without `inkreel-media`.
  /// - Returns: With what is wrong with the texts.
  func completed(
    _ plan: RenderPlan,
    isOptional: Bool
  ) throws(MediaClientError) -> (plan: RenderPlan, diagnostics: [Diagnostic]) {
    let questions = TextQuestions(plan.shownTexts.map(\.text))
    let (facts, unknown) = try TextLibrary().facts(for: questions, isOptional: isOptional)
    Console.show(unknown, of: nil)
    return (plan.completed(facts), compiler.ruled(checked.diagnostics(of: facts), of: checked))
  }
}
