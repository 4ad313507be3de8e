import InkCompiler
import InkDiagnostics
import InkLanguage
import InkPlan
import InkText
import InkWorkspace

extension OptionList {
  /// The options of commands that read scripts.
  static let workspace = OptionList {
    Option.library
    Option.set
    Option.config
    Option.noConfig
  }

  /// Options that decide what a plan is, and cannot change one that is made.
  static let planning = OptionList {
    Option.title
    Option.resolution
    Option.background
    Option.loudness
    Option.library
    Option.set
  }
}

extension Option where Value == [String] {
  static var library: Option {
    .texts("--library", "DIR", help: "also search this folder for media")
  }
}

extension Option where Value == Variables {
  static var set: Option {
    Option(
      "--set",
      placeholder: "NAME=VALUE",
      help: "the value of the variable `{{NAME}}`; can be repeated"
    ) { words, name throws(UsageError) in
      var variables: Variables = [:]
      for word in words {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else {
          throw UsageError(
            "`\(name)` needs a name and a value, as in `\(name) \(ShownText.plain(word))=value`"
          )
        }
        guard Variable.isName(parts[0]) else {
          throw UsageError(
            "\(ShownText.quoted(String(parts[0]))) is not a valid variable name: "
              + "use only the letters a-z and A-Z, digits, `-` and `_`"
          )
        }
        try UsageError.checkText(String(parts[1]), of: name)
        variables[String(parts[0])] = Variable(String(parts[1]), origin: "given with \(name)")
      }
      return variables
    }
  }
}

extension Option where Value == Bool {
  static var noConfig: Option { .flag("--no-config", help: "do not read an inkreel.json") }
}

extension Option where Value == String? {
  static var config: Option {
    .text(
      "--config",
      "FILE",
      help: "the configuration (default: the first inkreel.json in the script's folder or above)"
    )
  }

  static var title: Option {
    .value(
      "--title",
      "TEXT",
      help: "the title of the video (default: the script's name)"
    ) { word, name throws(UsageError) in
      try UsageError.checkText(word, of: name)
      guard PlanLimits.isName(word) else {
        throw UsageError("`\(name)` must not be empty or longer than \(PlanLimits.nameSize.upperBound) bytes")
      }
      return word
    }
  }
}

extension Option where Value == Resolution? {
  static var resolution: Option {
    .keyword("--resolution", "RATIO", help: "the aspect ratio: 9:16 (default) or 16:9")
  }
}

extension Option where Value == Color? {
  static var background: Option {
    .value(
      "--background",
      "COLOR",
      help: "the background colour: a name or #rrggbb"
    ) { word, name throws(UsageError) in
      guard let rgba = ColorType.rgba(word) else {
        let names = NamedColor.all.map(\.name)
        throw .invalid(word, of: name, takes: "a colour name or #rrggbb", near: names)
      }
      return Color(rgba: rgba)
    }
  }
}

extension Option where Value == LoudnessTarget? {
  static var loudness: Option {
    .value(
      "--loudness",
      "LUFS",
      help: "youtube or tiktok (-14, default), podcast (-16), ebu (-23), a number, or off"
    ) { word, name throws(UsageError) in
      if let target = LoudnessTarget.names.first(where: { $0.key == word })?.value { return target }
      let levels = PlanLimits.loudness
      // Swift's numbers may be hexadecimal.
      guard !word.lowercased().contains("x"), let level = Double(word), levels.contains(level) else {
        let words = LoudnessTarget.names.map(\.key)
        let numbers = "a level in LUFS from \(levels.lowerBound) to \(levels.upperBound)"
        let values = "\(words.joined(separator: ", ")), or \(numbers)"
        throw .invalid(word, of: name, takes: values, near: words)
      }
      return .level(level)
    }
  }
}

extension Workspace {
  /// The part of a command line that decides settings.
  init(_ options: CommandLineOptions, engines: InstalledEngines = .ofUser) throws(UsageError) {
    if options[.config] != nil, options[.noConfig] {
      throw UsageError("`\(Option.config.name)` and `\(Option.noConfig.name)` cannot be used together")
    }
    var overrides = SettingsOverrides()
    overrides.libraries = options[.library]
    overrides.variables = options[.set]
    overrides.dialect = options[.dialect]
    overrides.resolution = options[.resolution]
    overrides.background = options[.background]
    overrides.loudness = options[.loudness]
    overrides.title = options[.title]
    let isAlone = options[.noConfig]
    self.init(
      search: ConfigurationSearch(
        options[.config].map { .file($0) } ?? (isAlone ? .none : .upwards)
      ),
      voices: CalibratedVoices(userFolder: isAlone ? nil : CalibratedVoices.userFolder),
      engines: engines,
      overrides: overrides
    )
  }

  /// Warns of variables that `--set` gives and no script uses.
  ///
  /// - Parameter used: The names that the scripts use.
  func unusedVariables(except used: Set<String>) -> [Diagnostic] {
    overrides.variables.keys.sorted().filter { !used.contains($0) }.map { name in
      Diagnostic(
        .unusedVariable,
        "no script uses the variable `\(ShownText.plain(name))`, which `--set` gives a value",
        at: nil,
        notes: ["to use it in a script, write `{{\(ShownText.plain(name))}}` in narration or in a value"]
      )
    }
  }
}
