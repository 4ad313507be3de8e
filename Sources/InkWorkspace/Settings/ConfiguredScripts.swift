import InkDiagnostics
/// The scripts of a command line, each with its settings. A script whose configuration has errors is left
/// out: what it would report is not to be trusted.
package struct ConfiguredScripts: Sendable {
  package let scripts: [(path: String, settings: Int)]
  /// Each once; scripts name theirs by its index.
  package private(set) var settings: [ScriptSettings]
  /// The configurations with something to be reported, each once.
  package let files: [ConfigurationFile]

  package func settings(of script: Int) -> ScriptSettings { settings[scripts[script].settings] }

  package init(_ paths: [String], in workspace: Workspace, standardInputName: String? = nil) {
    var scripts: [(path: String, settings: Int)] = []
    var settings: [ScriptSettings] = []
    var files: [ConfigurationFile] = []
    var known: [String?: Int] = [:]
    for path in paths {
      let place = path == "-" ? standardInputName ?? path : path
      let file = workspace.search.file(for: place)
      let index: Int
      if let seen = known[file?.path] {
        index = seen
      } else {
        index = settings.count
        known[file?.path] = index
        settings.append(ScriptSettings(workspace.overrides, file, installed: workspace.engines.all))
        if let file, !file.diagnostics.isEmpty { files.append(file) }
      }
      if file?.diagnostics.hasErrors != true { scripts.append((path, index)) }
    }
    self.scripts = scripts
    self.settings = settings
    self.files = files
  }

  /// Has lengths estimated by the voices that were calibrated here.
  package mutating func take(_ voices: CalibratedVoices) throws(DiagnosedError) {
    for index in settings.indices {
      settings[index].useVoices(try voices.models(nextTo: settings[index].configuration?.path))
    }
  }
}
