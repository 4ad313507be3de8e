/// Takes names off the disk. What is not there needs no taking off, and what cannot be is left.
package enum FileRemoval {
  /// A file or a link.
  package static func remove(_ path: String) { _ = path.withSystemPath { unsafe unlink($0) } }

  /// An empty folder.
  package static func removeFolder(_ path: String) { _ = path.withSystemPath { unsafe rmdir($0) } }
}
