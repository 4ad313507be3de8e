/// The scripts that the words of a command line stand for.
package struct ScriptList {
  package static let ending = ".inkslop"

  /// In the order in which they were named, those of a folder sorted, each once; `-` for standard input.
  package private(set) var paths: [String] = []
  /// Named folders without a script in them.
  package private(set) var emptyFolders: [String] = []
  private var seen: Set<String> = []

  /// A folder stands for every script in it and in the folders below. What is hidden is passed over, and so
  /// are links to folders. What is not there counts as a file, for the one who reads it to say so.
  package init(_ words: [String]) {
    for word in words {
      guard word != "-", let listing = FolderListing(word) else {
        add(word)
        continue
      }
      let before = paths.count
      var folder = word
      while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
      addScripts(of: listing, in: folder)
      if paths.count == before { emptyFolders.append(word) }
    }
  }

  private mutating func add(_ path: String) {
    if seen.insert(path).inserted { paths.append(path) }
  }

  private mutating func addScripts(of listing: FolderListing, in folder: String) {
    for entry in listing.entries where !entry.name.hasPrefix(".") {
      let path = Paths.join(folder, entry.name)
      switch entry.kind {
      case .file: if entry.name.hasSuffix(ScriptList.ending) { add(path) }
      case .folder:
        // One that cannot be listed is named as if it were a script: reading it says why.
        if let inner = FolderListing(path) { addScripts(of: inner, in: path) } else { add(path) }
      case .other: break
      }
    }
  }
}
