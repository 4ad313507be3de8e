import InkCompiler
import InkDiagnostics
import InkMediaClient
import InkWorkspace

extension Workspace {
  /// Loads a script, and shows what is wrong with it and with its configuration.
  ///
  /// - Parameter toleratesErrors: Whether to go on with a script that has errors, instead of throwing them.
  func load(_ path: String, toleratesErrors: Bool = false) throws(DiagnosedError) -> LoadedScript {
    let script = try script(path)
    let checked = script.checked
    Console.show(script.settings.configuration)
    let diagnostics = checked.diagnostics + unusedVariables(except: checked.facts.usedVariables)
    if diagnostics.hasErrors, !toleratesErrors { throw DiagnosedError(diagnostics, of: checked.source) }
    Console.show(diagnostics, of: checked.source)
    return script
  }
}

extension LoadedScript {
  /// What is known of the files that the script names; shows what cannot be found out.
  ///
  /// - Parameter isOptional: Whether to go on without `inkreel-media`.
  func mediaFacts(isOptional: Bool) throws(MediaClientError) -> MediaFacts {
    let (facts, diagnostics) = try MediaLibrary().facts(
      for: checked.files,
      policy: .ask(isOptional: isOptional)
    )
    Console.show(diagnostics, of: nil)
    return facts
  }
}
