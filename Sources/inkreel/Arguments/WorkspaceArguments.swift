import InkCompiler
import InkDiagnostics
import InkLanguage
import InkPlan
import InkText
import InkTime
import InkWorkspace

extension OptionList {
  /// The options of commands that read scripts.
  static let workspace = OptionList {
    Option.library
    Option.set
    Option.config
    Option.noConfig
  }

  /// Options that decide the form of a plan's picture.
  static let picture = OptionList {
    Option.resolution
    Option.frameRate
    Option.background
    Option.quality
    Option.rateFactor
    Option.preset
  }

  /// Options that decide what a plan is, and cannot change one that is made.
  static let planning = OptionList {
    Option.title
    OptionList.picture
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
  static var preset: Option {
    .value("--preset", "NAME", help: "x264's preset in place of the quality's: ultrafast to veryslow") {
      word,
      name throws(UsageError) in
      guard PlanLimits.presets.contains(word) else {
        throw .invalid(word, of: name, among: PlanLimits.presets)
      }
      return word
    }
  }

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

extension Option where Value == [Resolution] {
  /// Several where a command makes several videos.
  static var resolution: Option {
    Option(
      "--resolution",
      placeholder: "SIZE",
      help: "the size of the picture: 9:16 (default), 16:9, 1:1, 4:5, or WIDTHxHEIGHT"
    ) { words, name throws(UsageError) in
      var sizes: [Resolution] = []
      for word in words.last?.split(separator: ",", omittingEmptySubsequences: false) ?? [] {
        guard let size = Resolution(String(word)) else {
          throw .invalid(
            String(word),
            of: name,
            takes: Resolution.wording,
            near: Resolution.ratios.map(\.name)
          )
        }
        sizes.append(size)
      }
      return sizes
    }
  }
}

extension Option where Value == FrameRate? {
  static var frameRate: Option {
    .value("--fps", "RATE", help: "frames a second: 24, 25, 30 (default), 50 or 60") {
      word,
      name throws(UsageError) in
      guard let number = Int(word), let rate = FrameRate(number) else {
        throw .invalid(word, of: name, among: FrameRate.supported.map(String.init))
      }
      return rate
    }
  }
}

extension Option where Value == Quality? {
  static var quality: Option {
    .keyword("--quality", "LEVEL", help: "of the picture: draft, standard (default), or high")
  }
}

extension Option where Value == Double? {
  static var rateFactor: Option {
    .value("--crf", "NUMBER", help: "x264's rate factor in place of the quality's: 1 (best) to 51") {
      word,
      name throws(UsageError) in
      let bounds = PlanLimits.rateFactor
      guard word.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }),
        let number = Double(word),
        bounds.contains(number)
      else {
        throw .invalid(word, of: name, takes: "a number from \(bounds.lowerBound) to \(bounds.upperBound)")
      }
      return number
    }
  }
}

extension Option where Value == BackgroundChoice? {
  static var background: Option {
    .value(
      "--background",
      "COLOR|FILE",
      help: "the background: a colour, two from top to bottom, `navy,black`, or a picture"
    ) { word, name throws(UsageError) in
      guard let background = BackgroundChoice(text: word) else {
        throw .invalid(word, of: name, takes: BackgroundChoice.wording, near: NamedColor.all.map(\.name))
      }
      return background
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
  ///
  /// - Parameter resolution: The one of several sizes that is meant.
  init(
    _ options: CommandLineOptions,
    resolution: Resolution? = nil,
    engines: InstalledEngines = .ofUser
  ) throws(UsageError) {
    if options[.config] != nil, options[.noConfig] {
      throw UsageError("`\(Option.config.name)` and `\(Option.noConfig.name)` cannot be used together")
    }
    let resolutions = options[.resolution]
    guard resolution != nil || resolutions.count <= 1 else {
      throw UsageError("`\(Option.resolution.name)` takes one size here; `inkreel render` takes several")
    }
    var overrides = SettingsOverrides()
    overrides.libraries = options[.library]
    overrides.variables = options[.set]
    overrides.dialect = options[.dialect]
    overrides.resolution = resolution ?? resolutions.first
    overrides.frameRate = options[.frameRate]
    overrides.background = options[.background]
    overrides.rateFactor = options[.rateFactor] ?? options[.quality]?.rateFactor
    overrides.preset = options[.preset] ?? options[.quality]?.preset
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
