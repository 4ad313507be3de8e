import InkSystem

/// What lies in a folder.
package struct FolderListing {
  package enum Kind {
    case file, folder, other
  }

  package struct Entry {
    package let name: String
    package let kind: Kind
  }

  /// Sorted by name.
  package let entries: [Entry]

  /// `nil` for what is not a folder, or cannot be listed.
  package init?(_ path: String) {
    guard let entries = Folder.entries(of: path) else { return nil }
    self.entries = entries.map { name, type in
      Entry(name: name, kind: FolderListing.kind(type, "\(path)/\(name)"))
    }.sorted { $0.name < $1.name }
  }

  /// Links to files count as files. Links to folders are not followed: they may lead round in a cycle, or
  /// out of what was meant.
  private static func kind(_ type: Int32, _ path: String) -> Kind {
    switch type {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return kindOfLink(path)
    case Int32(DT_UNKNOWN):
      // Some file systems do not say.
      switch FileStatus(of: path, followsLinks: false)?.kind {
      case .file: return .file
      case .folder: return .folder
      case .link: return kindOfLink(path)
      case .other, nil: return .other
      }
    default: return .other
    }
  }

  private static func kindOfLink(_ path: String) -> Kind {
    FileStatus(of: path)?.kind == .file ? .file : .other
  }
}
