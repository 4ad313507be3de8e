import InkDiagnostics
import InkEstimate
import InkPlan
import InkSystem
import InkText
import InkVoices
import InkWorkspace

/// `inkreel voices`: the engines, and the voices that InkReel knows by name.
struct VoiceList {
  /// What an engine needs to speak here.
  enum State: String, Encodable {
    case builtIn, configured, installed, damaged, notInstalled
  }

  struct Engine: Encodable {
    let name: String
    /// What scripts may call it.
    let names: [String]
    let title: String
    let state: State
    /// Of one that can be installed.
    var folder: String?
    var version: String?
    /// Paths in the folder.
    var damaged: [String]?
    var missing: [String]?
    let voices: [Voice]
  }

  struct Voice: Encodable {
    let name: String
    /// A tag.
    let language: String?
    let languageName: String?
    let sex: String?
    /// At its own pace; absent where that is not known, or where words are not written apart.
    let wordsPerMinute: Int?
    /// Whether it can speak here.
    let isInstalled: Bool
  }

  private let engines: [Engine]

  init(_ options: CommandLineOptions) throws {
    let workspace = try Workspace(options)
    let settings = try workspace.settings(for: "inkreel.json")
    Console.show(settings.configuration)
    let models = try workspace.voices.models(nextTo: settings.configuration?.path)
    let here = settings.planOptions.engines
    let known = try KnownEngine.allCases.map { try VoiceList.engine($0, here, models) }
    let others = here.names.filter { KnownEngine(named: $0) == nil }.map { name in
      Engine(name: name, names: [name], title: name, state: .configured, voices: [])
    }
    engines = known + others
  }

  private static func engine(
    _ engine: KnownEngine,
    _ here: Engines,
    _ models: VoiceModels
  ) throws -> Engine {
    let files = try EngineFiles(of: engine)
    let state = state(of: engine, files, here)
    let installed = files.map(\.voices)
    let broken = Set((files?.faults.damaged ?? []) + (files?.faults.missing ?? []))
    let voices = engine.voices.map { voice in
      let model = models.model(
        engine: engine.name,
        voice: voice.name,
        language: voice.language?.tag ?? VoiceLanguage.standard.tag
      )
      return Voice(
        name: voice.name,
        language: voice.language?.tag,
        languageName: voice.language?.name,
        sex: voice.sex?.rawValue,
        wordsPerMinute: model.wordsPerMinute,
        isInstalled: state == .builtIn || state == .configured
          || installed?.contains(voice.name) == true && engine.reads(voice.language?.tag ?? "en")
            && !broken.contains(EngineFiles.path(ofVoice: voice.name))
      )
    }
    return Engine(
      name: engine.name,
      names: engine.names,
      title: engine.title,
      state: state,
      folder: files?.folder.path,
      version: files?.manifest?.version,
      damaged: files?.faults.damaged,
      missing: files?.faults.missing,
      voices: voices
    )
  }

  private static func state(of engine: KnownEngine, _ files: EngineFiles?, _ here: Engines) -> State {
    switch here[engine.name] {
    case .builtIn: .builtIn
    case .program, .http: .configured
    case .installed, nil:
      files.map { $0.faults.isEmpty ? .installed : .damaged } ?? .notInstalled
    }
  }

  // MARK: Output

  func show(isJSON: Bool) throws {
    if isJSON { return JSONResult.set(["engines": engines]) }
    let widths = Widths(engines.flatMap(\.voices))
    try Console.result(engines.map { VoiceList.text($0, widths) }.joined(separator: "\n"))
  }

  /// Of the columns, in characters.
  private struct Widths {
    let name: Int
    let language: Int

    init(_ voices: [Voice]) {
      name = voices.map(\.name.count).max() ?? 0
      language = voices.map { $0.languageName?.count ?? 0 }.max() ?? 0
    }
  }

  private static func text(_ engine: Engine, _ widths: Widths) -> String {
    "\(engine.title) (\(ListText.quoted(engine.names, by: "or"))): \(text(of: engine))\n"
      + engine.voices.map {
        text($0, widths, isPartlyInstalled: engine.state == .installed || engine.state == .damaged)
      }
      .joined()
  }

  private static func text(of engine: Engine) -> String {
    let place = engine.folder.map { " in `\($0)`" } ?? ""
    let installation = KnownEngine(named: engine.name)?.installationName ?? engine.name
    switch engine.state {
    case .builtIn: return "comes with InkReel"
    case .configured: return "configured"
    case .installed: return "installed\(place)"
    case .notInstalled: return "not installed; `inkreel voices install \(installation)` installs it"
    case .damaged:
      let faults = EngineFiles.Faults(damaged: engine.damaged ?? [], missing: engine.missing ?? []).sentences
      return "damaged\(place): \(ListText.joined(faults, by: "and")); "
        + "`inkreel voices install \(installation)` repairs it"
    }
  }

  private static func text(_ voice: Voice, _ widths: Widths, isPartlyInstalled: Bool) -> String {
    let pace = voice.wordsPerMinute.map { "\($0) words a minute" } ?? ""
    let columns = [
      padded(voice.name, widths.name), padded(voice.languageName ?? "", widths.language),
      padded(voice.sex ?? "", "woman".count),
      pace + (isPartlyInstalled && !voice.isInstalled ? "  not installed" : ""),
    ]
    let line = "  " + columns.joined(separator: "  ")
    return line.reversed().drop { $0 == " " }.reversed() + "\n"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
