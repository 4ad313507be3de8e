/// What is at a path or behind a descriptor.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case file, folder
    /// A pipe, a socket or a device.
    case other
  }

  package let kind: Kind
  /// In bytes; of what is no file it says nothing.
  package let size: Int
  /// Who may do what with it, the lowest nine bits of its mode.
  package let permissions: mode_t

  /// Of what is at a path or what a link there leads to; `nil` where nothing can be seen.
  package init?(of path: String) {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else { return nil }
    self.init(facts)
  }

  init(_ facts: stat) {
    kind =
      switch facts.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    size = max(0, Int(facts.st_size))
    permissions = facts.st_mode & 0o777
  }
}
