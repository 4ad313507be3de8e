package import InkLanguage
import InkText
import Synchronization

/// Finds the media files that scripts name, and remembers what it found and the folders that it looked in: scripts of
/// a folder use the same files again and again.
package final class MediaFileResolver: Sendable {
  private struct Key: Hashable {
    let name: ExactText
    let kind: FileKind
  }

  /// What the scripts of one folder have found.
  private final class Known: Sendable {
    let files = Mutex<[Key: FileResolution]>([:])
  }

  /// The folders that are searched after the script's own.
  package let libraries: [String]
  /// By the scripts' folder.
  private let known = Mutex<[ExactText: Known]>([:])
  private let folders = Mutex<[ExactText: FolderNameIndex]>([:])

  /// - Parameter libraries: The folders that are searched after the script's own.
  package init(libraries: [String]) {
    self.libraries = libraries
  }

  /// Finds what one script names.
  ///
  /// - Parameter script: Its path.
  package func resolver(for script: String) -> FileResolver {
    let folder = ExactText(Paths.folder(of: script))
    let known = known.withLock { folders in
      if let known = folders[folder] { return known }
      let known = Known()
      folders[folder] = known
      return known
    }
    return { name, kind in
      let key = Key(name: ExactText(name), kind: kind)
      if let resolution = known.files.withLock({ $0[key] }) { return resolution }
      let search = MediaFileSearch(script: script, libraries: self.libraries, list: self.names)
      let resolution = search.resolve(name, kind)
      known.files.withLock { $0[key] = resolution }
      return resolution
    }
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
