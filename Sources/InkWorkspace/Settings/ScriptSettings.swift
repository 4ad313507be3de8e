package import InkCompiler
package import InkConfig
import InkEstimate
import InkMessages
import InkPlan
package import InkVoices

/// What decides what becomes of a script, in addition to the script: what overrides its configuration, else its
/// configuration, else the defaults.
package struct ScriptSettings: Sendable {
  package private(set) var compiler: Compiler
  /// `nil` where there is no `inkreel.json`.
  package let configuration: ConfigurationFile?
  package let checkOptions: CheckOptions
  package let files: MediaFileResolver
  /// `nil` where the configuration names none. A file's path is from where the program runs.
  package let rate: ConfiguredRate?

  package var planOptions: PlanOptions { compiler.options }

  package init(_ overrides: SettingsOverrides, _ file: ConfigurationFile?, installed: Set<KnownEngine>) {
    self.configuration = file
    let configuration = file?.configuration ?? Configuration()
    var options = PlanOptions(generator: ProductVersion.inkreel)
    if let resolution = overrides.resolution ?? configuration.resolution { options.resolution = resolution }
    options.subtitles = configuration.subtitles
    if let area = configuration.safeArea { options.safeArea = area }
    switch overrides.background ?? configuration.background {
    case .colors(let background): options.background = background
    case .picture(let path):
      let isOverride = overrides.background != nil
      options.backgroundPicture = isOverride ? path : file?.resolve(path) ?? path
    case nil: break
    }
    if let rate = overrides.frameRate { options.frameRate = rate }
    if let factor = overrides.rateFactor { options.rateFactor = factor }
    if let preset = overrides.preset { options.preset = preset }
    options.name = overrides.title
    if let target = overrides.loudness ?? configuration.loudness { options.sound.loudness = target.level }
    options.narration = configuration.narration
    options.cast = configuration.cast
    options.pronunciations = configuration.pronunciations
    options.engines = Engines(
      configuration.engines.mapValues { engine in
        engine.located { path in Paths.absolute(file?.resolve(path) ?? path) }
      },
      installed: installed
    )
    options.variables = configuration.variables.merging(overrides.variables) { _, override in override }
    var checks = CheckOptions()
    checks.severities = configuration.severities
    checks.dialect = overrides.dialect ?? configuration.dialect
    checkOptions = checks
    compiler = Compiler(options, checks: checks)
    files = MediaFileResolver(
      libraries: overrides.libraries + configuration.libraries.map { file?.resolve($0) ?? $0 }
    )
    if case .file(let path) = configuration.rate {
      rate = .file(file?.resolve(path) ?? path)
    } else {
      rate = configuration.rate
    }
  }

  /// Takes up what is known of how long sentences last.
  package mutating func useMeasured(_ measured: MeasuredSpeech) {
    var options = planOptions
    options.measured = measured
    compiler = Compiler(options, checks: checkOptions)
  }

  /// Has lengths estimated by these models of voices.
  mutating func useVoices(_ voices: VoiceModels) {
    var options = planOptions
    options.voices = voices
    compiler = Compiler(options, checks: checkOptions)
  }
}
