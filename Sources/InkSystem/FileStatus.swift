/// What is at a path or after a descriptor.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case file, folder
    /// A symbolic link that was not followed.
    case link
    /// A pipe, a socket or a device.
    case other
  }

  package let kind: Kind
  /// The same for all names of one file.
  package let identity: FileIdentity
  /// In bytes; of what is no file it says nothing.
  package let size: Int
  /// Who may do what with it, the lowest nine bits of its mode.
  package let permissions: mode_t
  /// When its content changed last, in nanoseconds since 1970.
  package let modified: Int64
  /// When its content, name or permissions changed last, in nanoseconds since 1970: programs can set the other time, and
  /// not this one.
  package let changed: Int64

  /// `nil` where nothing can be seen.
  ///
  /// - Parameter followsLinks: Whether what a link leads to is meant, and not the link.
  package init?(of path: String, followsLinks: Bool = true) {
    var facts = stat()
    let result = path.withSystemPath { followsLinks ? unsafe stat($0, &facts) : unsafe lstat($0, &facts) }
    guard result == 0 else { return nil }
    self.init(facts)
  }

  init(_ facts: stat) {
    kind =
      switch facts.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    identity = FileIdentity(device: UInt64(truncatingIfNeeded: facts.st_dev), number: UInt64(facts.st_ino))
    size = max(0, Int(facts.st_size))
    permissions = facts.st_mode & 0o777
    (modified, changed) = (facts.modified.nanoseconds, facts.changed.nanoseconds)
  }
}

/// What makes a file itself, whatever names it has.
package struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let number: UInt64
}

extension timespec {
  package var nanoseconds: Int64 { Int64(tv_sec) &* 1_000_000_000 &+ Int64(tv_nsec) }
}
