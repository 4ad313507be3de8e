import FoundationEssentials
import InkDiagnostics
import InkMessages
import InkSystem
import InkText
import InkVoiceFiles
import InkVoices
import InkWorkspace

/// `inkreel voices install`: fetches an engine, has its program assemble it, and puts it in its place.
struct EngineInstaller {
  private let engine: KnownEngine
  /// The user's own files.
  private let own: String?
  private let keepsDownloads: Bool
  private let isJSON: Bool
  private let progress: ProgressDisplay

  init(_ engine: KnownEngine, from own: String?, _ options: CommandLineOptions) {
    self.engine = engine
    self.own = own
    keepsDownloads = options[.keepDownloads]
    isJSON = options[.json]
    progress = ProgressDisplay(options[.progress] ?? .automatic)
  }

  func run() throws {
    let start = ContinuousClock.now
    let place = try InstallationPlace(engine)
    let lock = try place.lock()
    defer { withExtendedLifetime(lock) {} }
    place.sweep()
    let found = try EngineFiles(of: engine)
    if let found, found.faults.isEmpty, own == nil { return try report(found, nil) }
    if let found { say(found.faults) }
    try place.refuseForeign()
    let staging = try place.makeStaging()
    defer { FolderTree.remove(staging) }
    let parts = try fetch(place, into: staging)
    try assemble(staging)
    try place.put(staging)
    if !keepsDownloads { FolderTree.remove(place.downloads) }
    guard let installed = try EngineFiles(of: engine), installed.faults.isEmpty else {
      throw InstallationError.lacks("\(engine.title) is not whole after its installation")
    }
    try report(installed, Done(parts: parts, seconds: (ContinuousClock.now - start) / .seconds(1)))
  }

  private func say(_ faults: EngineFiles.Faults) {
    guard !faults.isEmpty else { return }
    Console.error("\(engine.title) is installed again: \(ListText.joined(faults.sentences, by: "and"))\n")
  }

  // MARK: Fetching

  /// A line of the Python program.
  private struct Line: Decodable {
    let parts: [Part]?
    let done: Int64?
    let total: Int64?
    let error: String?
    let status: Int32?
  }

  struct Part: Codable {
    let name: String
    /// `nil` for what the user gave.
    let licence: String?
    /// Which of the user's files it is.
    let own: String?
  }

  private func fetch(_ place: InstallationPlace, into staging: String) throws -> [Part] {
    defer { progress.clear() }
    var parts: [Part] = []
    var failure: Line?
    let command = ["python3", "-c", EmbeddedInstaller.kokoro, staging, place.downloads]
    let end: LineProgram.End
    do {
      end = try LineProgram.run(command + (own.map { [Paths.absolute($0)] } ?? [])) { bytes in
        let line = try JSONDecoder().decode(Line.self, from: Data(bytes))
        if let found = line.parts {
          parts = found
          show(found)
        }
        if line.error != nil { failure = line }
        if let done = line.done, let total = line.total {
          progress.show(ProgressDisplay.Work(phase: "fetch", label: "fetching", done: done, total: total))
        }
      }
    } catch let error as SystemError {
      throw InstallationError.lacks(
        "cannot start `python3`, which fetches \(engine.title): \(error)",
        notes: ["install it with `apt-get install python3 python3-pip`"]
      )
    }
    progress.clear()
    if let failure { throw error(failure) }
    guard end.status == .exit(0) else {
      throw InstallationError.failed("cannot fetch \(engine.title)", "python3", end.standardError)
    }
    return parts
  }

  private func error(_ line: Line) -> any Error {
    let message = line.error ?? ""
    if line.status == ExitStatus.usage.rawValue { return UsageError(message) }
    return InstallationError.lacks(
      "cannot install \(engine.title): \(message)",
      notes: ["run the command again to go on where it stopped"]
    )
  }

  /// The licences of what is about to be fetched.
  private func show(_ parts: [Part]) {
    let width = parts.map(\.name.count).max() ?? 0
    let lines = parts.map { part in
      let gap = String(repeating: " ", count: width - part.name.count + 2)
      return "  \(part.name)\(gap)\(part.own.map { "your own: \($0)" } ?? part.licence ?? "")\n"
    }
    if !isJSON { Console.error("Installing \(engine.title):\n" + lines.joined()) }
  }

  // MARK: Assembling

  private func assemble(_ staging: String) throws {
    let program = InstalledProgram.path(engine.program)
    let end: LineProgram.End
    do {
      end = try LineProgram.run([program, "--assemble", staging]) { _ in }
    } catch let error as SystemError {
      throw InstallationError.missing(program, error)
    }
    guard end.status == .exit(0) else {
      throw InstallationError.failed("cannot install \(engine.title)", engine.program, end.standardError)
    }
  }

  // MARK: Reporting

  /// What was done.
  private struct Done {
    let parts: [Part]
    let seconds: Double
  }

  private struct Report: Encodable {
    let engine: String
    let folder: String
    let version: String?
    let voices: Int
    /// In bytes.
    let size: Int64
    /// Whether anything was installed.
    let isNew: Bool
    let parts: [Part]
    let seconds: Double
  }

  private func report(_ files: EngineFiles, _ done: Done?) throws {
    let size = FolderTree.size(of: files.folder.path)
    let voices = files.voices.count
    if isJSON {
      JSONResult.set(
        Report(
          engine: engine.name,
          folder: files.folder.path,
          version: files.manifest?.version,
          voices: voices,
          size: size,
          isNew: done != nil,
          parts: done?.parts ?? [],
          seconds: done?.seconds ?? 0
        )
      )
      return
    }
    let place = "`\(VisibleText.line(files.folder.path))`"
    guard let done else {
      return try Console.result(
        "\(engine.title) is already installed in \(place), and all of its files are whole.\n"
      )
    }
    let what = "\(PluralText.count(voices, "voice")), \(InstallationPlace.megabytes(size))"
    try Console.result(
      """
      \(engine.title) is installed in \(place): \(what), in \(Int(done.seconds.rounded())) s.
      The licences of its parts are in `licences` there.

      """
    )
  }
}
