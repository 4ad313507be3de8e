import FoundationEssentials
import InkMessages
import InkSystem
import InkVoiceFiles
import InkVoices

/// The files of an engine that can be installed, as they are on this machine.
struct EngineFiles {
  /// By path, counted from the folder.
  struct Faults: Codable, Hashable {
    var damaged: [String] = []
    var missing: [String] = []

    var isEmpty: Bool { damaged.isEmpty && missing.isEmpty }

    /// For people: `voices/af_sky.f32 is damaged`.
    var sentences: [String] {
      damaged.map { "`\($0)` is damaged" } + missing.map { "`\($0)` is missing" }
    }
  }

  let folder: VoiceFolder
  /// `nil` where it is missing or cannot be read.
  let manifest: VoiceManifest?
  let faults: Faults

  /// `nil` where the engine is not installed.
  ///
  /// - Throws: What keeps the engine's program from looking.
  init?(of engine: KnownEngine) throws {
    guard let name = engine.installationName,
      let folder = VoiceFolder.installed(name) ?? EngineFiles.unfinished(name)
    else { return nil }
    self.folder = folder
    manifest = EngineFiles.manifest(of: folder)
    faults = try EngineFiles.faults(folder, engine)
  }

  /// The names of the voices that were installed.
  var voices: Set<String> {
    let (start, ending) = ("voices/", ".f32")
    return Set(
      (manifest?.files ?? []).map(\.path).filter { $0.hasPrefix(start) && $0.hasSuffix(ending) }
        .map { String($0.dropFirst(start.count).dropLast(ending.count)) }
    )
  }

  static func path(ofVoice name: String) -> String { "voices/\(name).f32" }

  /// The part of an installation that says what is in it even where the manifest is gone.
  static let partList = "licences/parts.txt"

  /// An installation that has lost its manifest.
  private static func unfinished(_ name: String) -> VoiceFolder? {
    VoiceFolder.destination(name).flatMap { isInstallation($0) ? $0 : nil }
  }

  /// Whether a folder was made by an installation, and not by someone else.
  static func isInstallation(_ folder: VoiceFolder) -> Bool {
    [folder.manifestPath, folder.file(partList)].contains { FileStatus(of: $0)?.kind == .file }
  }

  static func manifest(of folder: VoiceFolder) -> VoiceManifest? {
    guard let file = try? FileDescriptor.open(folder.manifestPath),
      let bytes = try? file.read(upTo: 1 << 20, at: 0)
    else { return nil }
    return try? JSONDecoder().decode(VoiceManifest.self, from: Data(bytes))
  }

  /// Compares all files with what was installed.
  private static func faults(_ folder: VoiceFolder, _ engine: KnownEngine) throws -> Faults {
    var faults: Faults?
    let program = InstalledProgram.path(engine.program)
    let end: LineProgram.End
    do {
      end = try LineProgram.run([program, "--check", folder.path]) { line in
        faults = faults ?? (try? JSONDecoder().decode(Faults.self, from: Data(line)))
      }
    } catch let error as SystemError {
      throw InstallationError.missing(program, error)
    }
    guard let faults else {
      throw InstallationError.failed("cannot look at \(engine.title)", engine.program, end.standardError)
    }
    return faults
  }
}
