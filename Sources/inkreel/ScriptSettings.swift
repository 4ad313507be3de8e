import InkCompiler
import InkConfig
import InkDiagnostics
import InkLanguage
import InkPlan
import InkText
import InkVoices

/// What decides what becomes of a script beside the script: the command line, else its configuration, else
/// the defaults.
struct ScriptSettings: Sendable {
  var planOptions: PlanOptions
  /// Of the `inkreel.json`, where there is one.
  let configurationPath: String?
  let checkOptions: CheckOptions
  let files: KnownFiles
  /// `nil` where the configuration names none. A file's path is from where the program runs.
  let rate: ConfiguredRate?

  var compiler: Compiler { Compiler(planOptions, checks: checkOptions) }

  init(_ words: SettingsArguments, _ file: ConfigurationFile?) {
    let configuration = file?.configuration ?? Configuration()
    configurationPath = file?.path
    var options = PlanOptions(generator: Version.program)
    if let resolution = words.resolution ?? configuration.resolution { options.resolution = resolution }
    if let color = words.background ?? configuration.background { options.background = Background(of: color) }
    options.name = words.title
    if let target = words.loudness ?? configuration.loudness { options.sound.loudness = target.level }
    options.narration = configuration.narration
    options.engines = Engines(
      configuration.engines.mapValues { engine in
        engine.located { path in DiskFiles.absolute(file?.resolve(path) ?? path) }
      }
    )
    options.variables = configuration.variables.merging(words.variables) { _, word in word }
    planOptions = options
    var checks = CheckOptions()
    checks.severities = configuration.severities
    checkOptions = checks
    files = KnownFiles(libraries: words.libraries + configuration.libraries.map { file?.resolve($0) ?? $0 })
    if case .file(let path) = configuration.rate {
      rate = .file(file?.resolve(path) ?? path)
    } else {
      rate = configuration.rate
    }
  }

}

/// The part of a command line that decides settings.
struct SettingsArguments {
  static let options: [CommandLineOption] = [.library, .set, .config, .noConfig]

  private(set) var search: ConfigurationSearch
  let voices: CalibratedVoices
  private(set) var libraries: [String]
  private(set) var variables: Variables
  let resolution: Resolution?
  let background: Color?
  let loudness: LoudnessTarget?
  /// What the video is called.
  let title: String?

  init(_ options: CommandLineOptions) throws(UsageError) {
    search = try SettingsArguments.search(options)
    voices = CalibratedVoices(isOff: options.has("--no-config"))
    libraries = options.all("--library")
    loudness = try LoudnessArgument.read(options)
    title = options.value(CommandLineOption.title.name)
    guard title.map(RenderPlan.isName) ?? true else {
      throw UsageError("`--title` must not be empty, nor over \(RenderPlan.longestName) bytes long")
    }
    variables = try SettingsArguments.variables(options.all("--set"))
    resolution = try options.value("--resolution").map { name throws(UsageError) in
      guard let resolution = Resolution(rawValue: name) else {
        throw UsageError("`--resolution` is 9:16 or 16:9, not `\(name)`")
      }
      return resolution
    }
    background = try options.value("--background").map { name throws(UsageError) in
      guard let color = ColorArgument.read(name) else {
        throw UsageError("`--background` is a colour's name or #rrggbb, not `\(name)`")
      }
      return color
    }
  }

  /// With folders and variables behind those of the command line, and another search.
  func adding(libraries: [String], variables: Variables, search: ConfigurationSearch) -> SettingsArguments {
    var settings = self
    settings.search = search
    settings.libraries += libraries
    settings.variables.merge(variables) { own, _ in own }
    return settings
  }

  private static func search(_ options: CommandLineOptions) throws(UsageError) -> ConfigurationSearch {
    guard let path = options.value("--config") else {
      return ConfigurationSearch(options.has("--no-config") ? .none : .upwards)
    }
    if options.has("--no-config") { throw UsageError("`--config` and `--no-config` exclude each other") }
    return ConfigurationSearch(.file(path))
  }

  private static func variables(_ words: [String]) throws(UsageError) -> Variables {
    var variables: Variables = [:]
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw UsageError("`--set` needs a name and a value, as in `--set \(ShownText.plain(word))=value`")
      }
      guard Variable.isName(parts[0]) else {
        throw UsageError(
          "\(ShownText.quoted(String(parts[0]))) cannot be the name of a variable: "
            + "it has letters without accents, digits, `-` and `_`"
        )
      }
      variables[String(parts[0])] = Variable(String(parts[1]), origin: "given with --set")
    }
    return variables
  }

  /// The settings of one script or plan. Says what is wrong with its configuration, and ends with it.
  func settings(for path: String) throws(ExitStatus) -> ScriptSettings {
    let file = search.file(for: path)
    if let file {
      Console.show(file.diagnostics, of: file.source)
      if file.diagnostics.hasErrors { throw .input }
    }
    return ScriptSettings(self, file)
  }

  /// Warns of variables on the command line that no script uses.
  ///
  /// - Parameter used: The names that the scripts use.
  func unused(beside used: Set<String>) -> [Diagnostic] {
    variables.keys.sorted().filter { !used.contains($0) }.map { name in
      Diagnostic(
        .unusedVariable,
        "nothing uses the variable `\(ShownText.plain(name))`, which `--set` gives",
        at: nil,
        notes: ["a script uses it as `{{\(ShownText.plain(name))}}`, in narration or in a value"]
      )
    }
  }
}
