import InkDiagnostics

/// Where scripts lie: their configurations, the voices that were calibrated for them, and what overrides both.
package struct Workspace {
  package let search: ConfigurationSearch
  package let voices: CalibratedVoices
  package let overrides: SettingsOverrides

  package init(search: ConfigurationSearch, voices: CalibratedVoices, overrides: SettingsOverrides) {
    self.search = search
    self.voices = voices
    self.overrides = overrides
  }

  /// The settings of one script or plan; their configuration may have something to be shown that is no error.
  package func settings(for path: String) throws(DiagnosedError) -> ScriptSettings {
    let file = search.file(for: path)
    if let file, file.diagnostics.hasErrors { throw DiagnosedError(file.diagnostics, of: file.source) }
    return ScriptSettings(overrides, file)
  }

  /// Reads a script and checks it against the files that it names, whatever is wrong with it.
  package func script(_ path: String) throws(DiagnosedError) -> LoadedScript {
    var settings = try settings(for: path)
    settings.useVoices(try voices.models(nextTo: settings.configuration?.path))
    let source = try ScriptReader.read(path, for: .compiling)
    let (compiler, files) = (settings.compiler, settings.files)
    let checked = compiler.check(source, resolve: files.resolver(for: path))
    return LoadedScript(checked: checked, settings: settings)
  }
}
