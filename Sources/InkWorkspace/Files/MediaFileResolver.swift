package import InkLanguage
import InkText
import Synchronization

/// Finds the media files that scripts name, and remembers what it found and the folders that it looked in: scripts of
/// a folder use the same files again and again.
package final class MediaFileResolver: Sendable {
  private struct Key: Hashable {
    let root: ExactText
    let name: ExactText
    let kind: FileKind
  }

  /// The folders that are searched after the script's own.
  package let libraries: [String]
  private let known = Mutex<[Key: FileResolution]>([:])
  private let folders = Mutex<[ExactText: FolderNameIndex]>([:])

  /// - Parameter libraries: The folders that are searched after the script's own.
  package init(libraries: [String]) {
    self.libraries = libraries
  }

  /// - Parameter script: The path of the script that names it.
  package func resolve(_ name: String, _ kind: FileKind, for script: String) -> FileResolution {
    let key = Key(root: ExactText(Paths.folder(of: script)), name: ExactText(name), kind: kind)
    if let resolution = known.withLock({ $0[key] }) { return resolution }
    let files = MediaFileSearch(script: script, libraries: libraries, list: names)
    let resolution = files.resolve(name, kind)
    known.withLock { $0[key] = resolution }
    return resolution
  }

  private func names(in folder: String) -> FolderNameIndex {
    folders.withLock { folders in
      if let names = folders[ExactText(folder)] { return names }
      let names = FolderNameIndex(of: folder)
      folders[ExactText(folder)] = names
      return names
    }
  }
}
