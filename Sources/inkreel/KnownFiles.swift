import InkLanguage
import InkText
import Synchronization

/// Media files that the scripts of one command have named: scripts of a folder use the same ones again and
/// again.
final class KnownFiles: Sendable {
  private struct Key: Hashable {
    let root: String
    let name: String
    let kind: FileKind
  }

  /// The folders that are searched behind the script's own.
  let libraries: [String]
  private let known = Mutex<[Key: FileResolution]>([:])

  /// - Parameter libraries: The folders that are searched behind the script's own.
  init(libraries: [String]) {
    self.libraries = libraries
  }

  /// - Parameter script: The path of the script that names it.
  func resolve(_ name: String, _ kind: FileKind, for script: String) -> FileResolution {
    let key = Key(root: PlanPaths.folder(of: script), name: name, kind: kind)
    if let resolution = known.withLock({ $0[key] }) { return resolution }
    let resolution = DiskFiles(script: script, libraries: libraries).resolve(name, kind)
    known.withLock { $0[key] = resolution }
    return resolution
  }
}
