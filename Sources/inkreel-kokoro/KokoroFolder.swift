import FoundationEssentials
import InkKokoro
import InkSystem
import InkVoiceFiles
import InkVoiceProgram
import InkVoices

/// The folder of an installed Kokoro. A file is compared with the manifest before it is used for the first time.
final class KokoroFolder {
  private static let engine = KnownEngine.kokoro
  static let model = "kokoro.onnx"
  static let durationModel = "kokoro-duration.onnx"
  static let runtime = "libonnxruntime.so"
  static let voiceFolder = "voices/"
  private static let voiceEnding = ".f32"

  let manifest: VoiceManifest
  private let folder: VoiceFolder
  private let files: [String: VoiceManifest.File]
  private var verified: Set<String> = []

  /// The one that is installed.
  convenience init() throws(VoiceError) {
    guard let folder = VoiceFolder.installed(KokoroFolder.engine.installationName ?? KokoroFolder.engine.name)
    else {
      throw VoiceError(.environment, "Kokoro is not installed; run `inkreel voices install kokoro`")
    }
    try self.init(folder)
  }

  convenience init(_ folder: VoiceFolder) throws(VoiceError) {
    do {
      let file = try FileDescriptor.open(folder.manifestPath)
      let bytes = try file.read(upTo: min(file.size, 1 << 20), at: 0)
      self.init(folder, try JSONDecoder().decode(VoiceManifest.self, from: Data(bytes)))
    } catch {
      throw KokoroFolder.damaged(folder.manifestPath)
    }
  }

  init(_ folder: VoiceFolder, _ manifest: VoiceManifest) {
    (self.folder, self.manifest) = (folder, manifest)
    files = Dictionary(manifest.files.map { ($0.path, $0) }) { first, _ in first }
  }

  /// The names of the voices.
  var voices: Set<String> {
    Set(files.keys.compactMap(KokoroFolder.voice))
  }

  static func voice(_ path: String) -> String? {
    guard path.hasPrefix(voiceFolder), path.hasSuffix(voiceEnding) else { return nil }
    return String(path.dropFirst(voiceFolder.count).dropLast(voiceEnding.count))
  }

  static func path(ofVoice name: String) -> String { voiceFolder + name + voiceEnding }

  func contains(_ path: String) -> Bool { files[path] != nil }

  /// Where a file is that is as it was installed.
  func file(_ path: String) throws(VoiceError) -> String {
    let place = folder.file(path)
    if verified.contains(path) { return place }
    guard let file = files[path] else {
      throw VoiceError(.environment, "`\(place)` is missing; run `inkreel voices install kokoro`")
    }
    guard state(of: file) == .whole else { throw KokoroFolder.damaged(place) }
    verified.insert(path)
    return place
  }

  enum State {
    case whole, damaged, missing
  }

  func state(of file: VoiceManifest.File) -> State {
    let path = folder.file(file.path)
    guard let status = FileStatus(of: path) else { return .missing }
    // A file of another size need not be read.
    guard status.kind == .file, status.size == file.size,
      (try? FileDigest.facts(of: path))?.checksum == file.checksum
    else { return .damaged }
    return .whole
  }

  private static func damaged(_ path: String) -> VoiceError {
    VoiceError(.environment, "`\(path)` is damaged or missing; run `inkreel voices install kokoro`")
  }

  /// A voice's style for a text of some tokens.
  func style(of voice: String, tokens: Int) throws(VoiceError) -> [Float] {
    let path = try file(KokoroFolder.path(ofVoice: voice))
    do {
      let row = try FileDescriptor.open(path)
        .read(upTo: StyleTable.rowSize, at: StyleTable.offset(tokens: tokens))
      guard row.count == StyleTable.rowSize else { throw SystemError(EIO) }
      return row.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
    } catch {
      throw VoiceError(.environment, "cannot read `\(path)`: \(error)")
    }
  }
}
