internal import CProcess

/// Whole folders, with all that is in them. Links are not followed.
package enum FolderTree {
  /// The paths of all files and links, counted from the folder.
  package static func files(in folder: String) -> [String] {
    (Folder.entries(of: folder) ?? []).flatMap { entry in
      FileStatus(of: "\(folder)/\(entry.name)", followsLinks: false)?.kind == .folder
        ? files(in: "\(folder)/\(entry.name)").map { "\(entry.name)/\($0)" } : [entry.name]
    }
  }

  /// What the files take, in bytes.
  package static func size(of folder: String) -> Int64 {
    files(in: folder).reduce(0) {
      $0 + Int64(FileStatus(of: "\(folder)/\($1)", followsLinks: false)?.size ?? 0)
    }
  }

  /// What cannot be removed is left.
  package static func remove(_ folder: String) {
    for entry in Folder.entries(of: folder) ?? [] {
      let path = "\(folder)/\(entry.name)"
      if FileStatus(of: path, followsLinks: false)?.kind == .folder {
        remove(path)
      } else {
        FileRemoval.remove(path)
      }
    }
    FileRemoval.removeFolder(folder)
  }

  package static func move(_ folder: String, to path: String) throws(SystemError) {
    guard folder.withSystemPath({ old in path.withSystemPath { unsafe rename(old, $0) } }) == 0 else {
      throw SystemError(errno)
    }
  }

  /// Puts a folder in the place of another one, which is then where that one was. Whoever looks finds either; only where
  /// the file system cannot do that is there a moment with neither.
  package static func exchange(_ folder: String, with other: String) throws(SystemError) {
    let result = folder.withSystemPath { one in other.withSystemPath { unsafe inkreel_exchange(one, $0) } }
    guard result != 0 else { return }
    let spare = "\(folder).old"
    try move(other, to: spare)
    do {
      try move(folder, to: other)
    } catch {
      // The old one is better than none.
      try move(spare, to: other)
      throw error
    }
    try move(spare, to: folder)
  }
}
