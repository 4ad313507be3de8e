import InkText
import InkVoices

/// `inkreel voices`: which voices there are, how they sound, and the installation of engines.
enum VoicesCommand: Command {
  static let name = "voices"
  static let summary = "list the voices, hear one, install an engine or remove it"
  static let usage = """
    [options]
           inkreel voices say VOICE TEXT -o FILE [options]
           inkreel voices install ENGINE [options]
           inkreel voices remove ENGINE [--json]
    """
  static let options = OptionList {
    OptionList.saying
    OptionList.installing
    Option.progress
    Option.config
    Option.noConfig
    Option.json
  }

  /// What the first word asks for; without one, the list.
  private enum Action: String, CaseIterable {
    case list, say, install, remove
  }

  static func run(_ options: CommandLineOptions) throws -> ExitStatus {
    let action = try action(options)
    let words = Array(options.files.dropFirst())
    if action != .say { try refuse(.saying, options, for: .say) }
    if action != .install { try refuse(.installing, options, for: .install) }
    switch action {
    case .list:
      guard words.isEmpty else { throw UsageError("`inkreel voices list` takes no names") }
      try VoiceList(options).show(isJSON: options[.json])
    case .say:
      try VoiceSample(words, options).run(options)
    case .install:
      let installer = EngineInstaller(try engine(words, action), from: options[.from], options)
      try installer.run()
    case .remove:
      try EngineRemoval(try engine(words, action)).run(isJSON: options[.json])
    }
    return .fine
  }

  private static func action(_ options: CommandLineOptions) throws(UsageError) -> Action {
    guard let word = options.files.first else { return .list }
    guard let action = Action(rawValue: word) else {
      let names = Action.allCases.map(\.rawValue)
      let isVoice = KnownEngine.allCases.contains { $0.voices.contains { $0.name == word } }
      throw .unknown(
        "action",
        word,
        suggestion: EditDistance.nearest(to: word, among: names),
        advice: isVoice
          ? "to hear the voice, write `inkreel voices say \(word) TEXT -o FILE`"
          : "there are \(ListText.quoted(names, by: "and"))"
      )
    }
    return action
  }

  private static func refuse(
    _ list: OptionList,
    _ options: CommandLineOptions,
    for action: Action
  ) throws(UsageError) {
    if let name = options.firstGiven(of: list) {
      throw UsageError("`\(name)` is only for `inkreel voices \(action.rawValue)`")
    }
  }

  /// One that can be installed.
  private static func engine(_ words: [String], _ action: Action) throws(UsageError) -> KnownEngine {
    let known = KnownEngine.allCases.compactMap(\.installationName)
    let example = "as in `inkreel voices \(action.rawValue) \(known.joined(separator: " "))`"
    guard let word = words.first else { throw UsageError("name the engine, \(example)") }
    guard words.count == 1 else { throw UsageError("name one engine, \(example)") }
    if let engine = KnownEngine(named: word) {
      if engine.installationName != nil { return engine }
      throw UsageError("\(engine.title) comes with InkReel, and needs no installation")
    }
    let isVoice = KnownEngine.allCases.first { engine in
      engine.installationName != nil && engine.voices.contains { $0.name == word }
    }
    throw .unknown(
      "engine",
      word,
      suggestion: EditDistance.nearest(to: word, among: known),
      advice: isVoice?.installationName.map { "the voice is one of `\($0)`" }
        ?? "the one that can be installed is \(ListText.quoted(known, by: "or"))"
    )
  }
}

extension OptionList {
  /// The options of `inkreel voices say`.
  fileprivate static let saying = OptionList {
    Option.output(help: "say: the sound file; its extension selects the format")
    Option.engine
    Option.spokenLanguage
    Option.speed
    Option.cacheDirectory
  }

  /// The options of `inkreel voices install`.
  fileprivate static let installing = OptionList {
    Option.from
    Option.keepDownloads
  }
}

extension Option where Value == String? {
  static var engine: Option {
    .text("--engine", "NAME", help: "say: the engine (default: the one that the voice's name implies)")
  }

  static var spokenLanguage: Option {
    .text("--language", "TAG", help: "say: the language (default: the voice's)")
  }

  static var speed: Option {
    .text("--speed", "FACTOR", help: "say: the speed, from 0.5 to 2 (default: 1)")
  }

  static var from: Option {
    .text("--from", "FOLDER", help: "install: use the files in this folder, and fetch only what is not there")
  }
}

extension Option where Value == Bool {
  static var keepDownloads: Option {
    .flag("--keep-downloads", help: "install: keep the fetched archives, for another machine")
  }
}
