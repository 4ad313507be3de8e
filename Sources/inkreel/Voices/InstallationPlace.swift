import InkDiagnostics
import InkSystem
import InkVoiceFiles
import InkVoices
import InkWorkspace

/// Where an engine is installed, and what is there while it is.
struct InstallationPlace {
  private let engine: KnownEngine
  private let name: String
  /// All engines' folder.
  private let root: String
  let folder: VoiceFolder

  init(_ engine: KnownEngine) throws(DiagnosedError) {
    guard let name = engine.installationName, let folder = VoiceFolder.destination(name),
      let root = UserFolders.voices.first
    else {
      throw InstallationError.lacks(
        "there is no home folder to install \(engine.title) in",
        notes: ["name a folder with the variable `INKREEL_VOICES`"]
      )
    }
    (self.engine, self.name, self.root, self.folder) = (engine, name, root, folder)
  }

  /// Where archives are kept until the installation is complete.
  var downloads: String { "\(root)/\(name).downloads" }

  /// Makes the folder of all engines, and keeps other installations out.
  func lock() throws(DiagnosedError) -> FileLock {
    let path = "\(root)/.\(name).lock"
    do throws(SystemError) {
      try Folder.make(root)
    } catch {
      throw DiagnosedError(.unwritableOutput(folder: root, because: error))
    }
    do throws(SystemError) {
      if let lock = try FileLock(path, timeout: 0) { return lock }
    } catch {
      throw DiagnosedError(.unwritableOutput(path, because: error))
    }
    throw InstallationError.lacks(
      "another `inkreel voices` is installing or removing \(engine.title) in `\(root)`"
    )
  }

  // MARK: Staging

  private var stagingStart: String { ".\(name)-" }
  private static let stagingEnding = ".part"

  /// An empty folder in which an installation is made.
  func makeStaging() throws(DiagnosedError) -> String {
    let path = stagingPath
    do throws(SystemError) {
      try Folder.make(path)
    } catch {
      throw DiagnosedError(.unwritableOutput(folder: path, because: error))
    }
    return path
  }

  private var stagingPath: String {
    "\(root)/\(stagingStart)\(UInt32.random(in: .min ... .max))\(InstallationPlace.stagingEnding)"
  }

  /// Removes what installations left that were killed. Under the lock, no other is at work.
  func sweep() {
    for entry in Folder.entries(of: root) ?? []
    where entry.name.hasPrefix(stagingStart) && entry.name.contains(InstallationPlace.stagingEnding) {
      FolderTree.remove("\(root)/\(entry.name)")
    }
  }

  /// Makes sure that nothing is replaced or removed that no installation made.
  func refuseForeign() throws(DiagnosedError) {
    guard FileStatus(of: folder.path, followsLinks: false) != nil else { return }
    guard EngineFiles.isInstallation(folder) else {
      throw InstallationError.lacks(
        "`\(folder.path)` was not made by `inkreel voices install`, and is left as it is",
        notes: ["move it away, or name another folder with the variable `INKREEL_VOICES`"]
      )
    }
    guard let manifest = EngineFiles.manifest(of: folder) else { return }
    let own = Set(manifest.files.map(\.path) + [VoiceManifest.fileName])
    if let other = FolderTree.files(in: folder.path).first(where: { !own.contains($0) }) {
      throw InstallationError.lacks(
        "`\(folder.file(other))` was not installed with \(engine.title), and would be lost",
        notes: ["move it to another folder"]
      )
    }
  }

  /// Puts an installation in its place, and removes the one that was there. Programs that have its files open keep them.
  func put(_ staging: String) throws(DiagnosedError) {
    do throws(SystemError) {
      if FileStatus(of: folder.path, followsLinks: false) == nil {
        try FolderTree.move(staging, to: folder.path)
      } else {
        try FolderTree.exchange(staging, with: folder.path)
      }
    } catch {
      throw DiagnosedError(.unwritableOutput(folder: folder.path, because: error))
    }
  }

  /// Takes the installation away; what is left of it after that has another name.
  func remove() throws(DiagnosedError) {
    let path = stagingPath
    do throws(SystemError) {
      try FolderTree.move(folder.path, to: path)
    } catch {
      throw InstallationError.lacks("cannot remove `\(folder.path)`: \(error)")
    }
    FolderTree.remove(path)
  }

  static func megabytes(_ bytes: Int64) -> String { "\((bytes + 500_000) / 1_000_000) MB" }
}
