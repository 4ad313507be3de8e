/// Takes names off the disk. What is not there needs no taking off, and what cannot be is left.
package enum FileRemoval {
  /// A file or a link.
  package static func remove(_ path: String) { _ = path.withSystemPath { unsafe unlink($0) } }

  /// An empty folder.
  package static func removeFolder(_ path: String) { _ = path.withSystemPath { unsafe rmdir($0) } }

  /// Whatever is there, a folder with all that is in it. Links are not followed.
  package static func removeAll(_ path: String) {
    guard FileStatus(of: path, followsLinks: false)?.kind == .folder else { return remove(path) }
    for name in Folder.names(in: path) { removeAll("\(path)/\(name)") }
    removeFolder(path)
  }

  /// Whatever is in the folder of a file and has a name that starts with that file's.
  package static func removeAll(startingWith path: String) {
    let folder = AtomicFile.folder(of: path)
    let name = path.utf8.dropFirst(folder.utf8.count)
    for other in Folder.names(in: folder) where other.utf8.starts(with: name) { removeAll(folder + other) }
  }
}
