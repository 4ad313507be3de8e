package import InkLanguage
import InkText
import Synchronization

/// Media files that the scripts of one command have named, and the folders that they were looked for in: scripts of
/// a folder use the same ones again and again.
package final class KnownFiles: Sendable {
  private struct Key: Hashable {
    let root: String
    let name: String
    let kind: FileKind
  }

  /// The folders that are searched behind the script's own.
  package let libraries: [String]
  private let known = Mutex<[Key: FileResolution]>([:])
  private let folders = Mutex<[String: FolderNames]>([:])

  /// - Parameter libraries: The folders that are searched behind the script's own.
  package init(libraries: [String]) {
    self.libraries = libraries
  }

  /// - Parameter script: The path of the script that names it.
  package func resolve(_ name: String, _ kind: FileKind, for script: String) -> FileResolution {
    let key = Key(root: PlanPaths.folder(of: script), name: name, kind: kind)
    if let resolution = known.withLock({ $0[key] }) { return resolution }
    let files = DiskFiles(script: script, libraries: libraries, list: names)
    let resolution = files.resolve(name, kind)
    known.withLock { $0[key] = resolution }
    return resolution
  }

  private func names(in folder: String) -> FolderNames {
    folders.withLock { folders in
      if let names = folders[folder] { return names }
      let names = FolderNames(of: folder)
      folders[folder] = names
      return names
    }
  }
}
