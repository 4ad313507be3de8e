import InkSystem
import InkVoiceFiles
import InkVoiceProgram

/// Compares every file of a folder with its manifest.
struct FolderCheck: Codable {
  /// By path, counted from the folder.
  var damaged: [String] = []
  var missing: [String] = []

  var isWhole: Bool { damaged.isEmpty && missing.isEmpty }

  init(of folder: VoiceFolder) {
    guard FileStatus(of: folder.manifestPath) != nil else {
      missing = [VoiceManifest.fileName]
      return
    }
    guard let installed = try? KokoroFolder(folder) else {
      damaged = [VoiceManifest.fileName]
      return
    }
    for file in installed.manifest.files.sorted(by: { $0.path < $1.path }) {
      switch installed.state(of: file) {
      case .whole: continue
      case .damaged: damaged.append(file.path)
      case .missing: missing.append(file.path)
      }
    }
  }
}
