import FoundationEssentials
import InkJSON
import InkKokoro
import InkMessages
import InkPhonemes
import InkSystem
import InkVoiceFiles
import InkVoiceProgram
import InkVoices

/// Makes an installation of its parts, within one folder: the model as it was published, the runtime, the voices'
/// tables and the data for reading English. The manifest is written when all the rest has been tried.
struct Assembly {
  /// What is made.
  struct Report: Encodable {
    let version: String
    /// How many.
    let voices: Int
    /// In bytes, of all files.
    let size: Int64
  }

  // What the parts are called.
  private static let model = "model.onnx"
  private static let languageData = "g2p"
  private static let networks: [(part: String, dialect: EnglishDialect)] = [
    ("oov.onnx", .american), ("oov_gb.onnx", .british),
  ]
  private static let voiceEnding = ".bin"
  /// In bytes: no export of the model is half as large.
  private static let largestModel = 1 << 30

  private let folder: VoiceFolder

  init(_ folder: VoiceFolder) {
    self.folder = folder
  }

  func run() throws(VoiceError) -> Report {
    FileRemoval.remove(folder.manifestPath)
    let model = try readModel()
    let runtime = try OnnxRuntime(exists(KokoroFolder.runtime) ? folder.file(KokoroFolder.runtime) : nil)
    try save(model.patched, as: KokoroFolder.model, optimizedBy: runtime)
    try save(model.durationModel, as: KokoroFolder.durationModel, optimizedBy: runtime)
    let voices = try moveVoices()
    try writeTables()
    let manifest = try manifest(runtime)
    let installed = KokoroFolder(folder, manifest)
    try speakOnce(installed, voices)
    try removeParts()
    try write(manifest)
    return Report(
      version: manifest.version,
      voices: voices.count,
      size: manifest.files.reduce(0) { $0 + $1.size }
    )
  }

  private func exists(_ name: String) -> Bool { FileStatus(of: folder.file(name))?.kind == .file }

  // MARK: The model

  private func readModel() throws(VoiceError) -> ModelFile {
    let path = folder.file(Assembly.model)
    let bytes: [UInt8]
    do throws(SystemError) {
      let file = try FileDescriptor.open(path)
      guard file.size <= Assembly.largestModel else { throw SystemError(EFBIG) }
      bytes = try file.read(upTo: file.size, at: 0)
    } catch {
      throw VoiceError(.environment, "cannot read `\(path)`: \(error)")
    }
    return try ModelFile(bytes, name: path)
  }

  /// Saves a model as the runtime would change it each time that it loads it.
  private func save(_ bytes: [UInt8], as name: String, optimizedBy runtime: OnnxRuntime) throws(VoiceError) {
    let source = folder.file("\(name).part")
    let target = folder.file("\(name).new")
    defer {
      FileRemoval.remove(source)
      FileRemoval.remove(target)
    }
    try write(bytes, to: source)
    _ = try OnnxSession(runtime, path: source, optimization: .saved(target))
    try rename(target, folder.file(name))
  }

  // MARK: The rest

  /// Takes the voices' tables over under their own ending.
  private func moveVoices() throws(VoiceError) -> [String] {
    let voices = folder.file(KokoroFolder.voiceFolder)
    for name in names(in: voices) where name.hasSuffix(Assembly.voiceEnding) {
      let path = "\(voices)\(name)"
      guard FileStatus(of: path)?.size == StyleTable.size else {
        throw VoiceError(
          .environment,
          "`\(path)` is no voice of Kokoro-82M 1.0: it does not have \(StyleTable.size) bytes"
        )
      }
      let voice = String(name.dropLast(Assembly.voiceEnding.count))
      try rename(path, folder.file(KokoroFolder.path(ofVoice: voice)))
    }
    let installed = names(in: voices).compactMap { KokoroFolder.voice(KokoroFolder.voiceFolder + $0) }
    guard !installed.isEmpty else {
      throw VoiceError(.environment, "there is no voice in `\(voices)`")
    }
    return installed.sorted()
  }

  private func writeTables() throws(VoiceError) {
    let data = folder.file(Assembly.languageData)
    do throws(EnglishTables.WritingFailure) {
      try EnglishTables.write(from: data, to: folder.file(KokoroFolder.tables))
    } catch {
      throw VoiceError(
        .environment,
        "cannot make the tables for reading English from `\(error.path)`: \(error)"
      )
    }
    for (part, dialect) in Assembly.networks {
      try rename("\(data)/\(part)", folder.file(KokoroFolder.network(dialect)))
    }
  }

  /// One short sentence, so that an installation that cannot speak is none. Nothing of it is kept.
  private func speakOnce(_ installed: KokoroFolder, _ voices: [String]) throws(VoiceError) {
    let sound = folder.file("test.wav")
    defer { FileRemoval.remove(sound) }
    let request = VoiceRequest(
      text: "Testing.",
      voice: voices.contains("af_heart") ? "af_heart" : voices[0],
      language: KokoroLanguage.americanEnglish.tag,
      speed: 1,
      output: sound
    )
    let speaker = Speaker(installed)
    let spoken = try speaker.answer(SpeechRequest(request: request, aim: .sound(sound)))
    let measured = try speaker.answer(SpeechRequest(request: request, aim: .times))
    guard spoken.speech == measured.speech else {
      throw VoiceError(.environment, "the model and its part for durations do not agree")
    }
  }

  private func removeParts() throws(VoiceError) {
    FileRemoval.remove(folder.file(Assembly.model))
    let data = folder.file(Assembly.languageData)
    for name in names(in: "\(data)/") { FileRemoval.remove("\(data)/\(name)") }
    FileRemoval.removeFolder(data)
  }

  // MARK: Files

  /// Its version is that of the runtime, and a number that changes with any file.
  private func manifest(_ runtime: OnnxRuntime) throws(VoiceError) -> VoiceManifest {
    let files = try files()
    let all = Checksum.digits(of: files.lazy.map { $0.path + $0.checksum }.joined().utf8)
    return VoiceManifest(
      engine: KnownEngine.kokoro.name,
      version: "Kokoro-82M \(all.prefix(8)) (ONNX Runtime \(runtime.version))",
      files: files
    )
  }

  /// All that is used, and the licences.
  private func files() throws(VoiceError) -> [VoiceManifest.File] {
    let parts: Set<String> = [Assembly.model, Assembly.languageData, VoiceManifest.fileName]
    let found = names(in: folder.path + "/").filter { !parts.contains($0) }.flatMap(paths(at:))
    var files: [VoiceManifest.File] = []
    for path in found.sorted() {
      do throws(SystemError) {
        let facts = try FileDigest.facts(of: folder.file(path))
        files.append(VoiceManifest.File(path: path, size: facts.size, checksum: facts.checksum))
      } catch {
        throw VoiceError(.environment, "cannot read `\(folder.file(path))`: \(error)")
      }
    }
    return files
  }

  /// A file, or all files of a folder.
  private func paths(at path: String) -> [String] {
    guard FileStatus(of: folder.file(path))?.kind == .folder else { return [path] }
    return names(in: folder.file(path) + "/").flatMap { paths(at: "\(path)/\($0)") }
  }

  /// - Parameter folder: With a slash at its end.
  private func names(in folder: String) -> [String] {
    (Folder.entries(of: folder) ?? []).map(\.name).sorted()
  }

  private func write(_ manifest: VoiceManifest) throws(VoiceError) {
    let bytes: [UInt8]
    do {
      bytes = try JSONOutput.document(manifest)
    } catch {
      throw VoiceError(.environment, "cannot write the manifest as JSON: \(error)")
    }
    try write(bytes, to: folder.manifestPath)
  }

  private func write(_ bytes: [UInt8], to path: String) throws(VoiceError) {
    do throws(AtomicFile.Failure) {
      try AtomicFile.write(bytes, to: path)
    } catch {
      throw VoiceError(output: path, error)
    }
  }

  private func rename(_ path: String, _ target: String) throws(VoiceError) {
    let result = path.withSystemPath { path in
      target.withSystemPath { systemRename(path, $0) }
    }
    guard result == 0 else {
      throw VoiceError(.environment, "cannot rename `\(path)` to `\(target)`: \(SystemError(errno))")
    }
  }
}

// Inside the type, its own `rename` hides the system's.
private func systemRename(_ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> Int32 {
  rename(old, new)
}
