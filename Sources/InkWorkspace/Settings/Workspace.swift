import InkDiagnostics
package import InkText

/// Where scripts lie: their configurations, the voices that were calibrated for them, the engines that are installed,
/// and what overrides the configurations.
package struct Workspace {
  package let search: ConfigurationSearch
  package let voices: CalibratedVoices
  package let engines: InstalledEngines
  package let overrides: SettingsOverrides

  package init(
    search: ConfigurationSearch,
    voices: CalibratedVoices,
    engines: InstalledEngines,
    overrides: SettingsOverrides
  ) {
    self.search = search
    self.voices = voices
    self.engines = engines
    self.overrides = overrides
  }

  /// The settings of one script or plan; their configuration may have something to be shown that is no error.
  package func settings(for path: String) throws(DiagnosedError) -> ScriptSettings {
    let file = search.file(for: path)
    if let file, file.diagnostics.hasErrors { throw DiagnosedError(file.diagnostics, of: file.source) }
    return ScriptSettings(overrides, file, installed: engines.all)
  }

  /// Reads a script and checks it against the files that it names, whatever is wrong with it.
  package func script(_ path: String) throws(DiagnosedError) -> LoadedScript {
    try script(try ScriptReader.read(path, for: .compiling), at: path)
  }

  /// - Parameter path: Where the script is, or would be: its configuration is looked for from there.
  package func script(_ source: SourceText, at path: String) throws(DiagnosedError) -> LoadedScript {
    var settings = try settings(for: path)
    settings.useVoices(try voices.models(nextTo: settings.configuration?.path))
    let (compiler, files) = (settings.compiler, settings.files)
    let checked = compiler.check(source, resolve: files.resolver(for: path))
    return LoadedScript(checked: checked, settings: settings)
  }
}
