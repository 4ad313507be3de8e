import InkSystem
import InkText
import Synchronization

/// The scripts that the words of a command line stand for.
package struct ScriptList {
  package static let ending = ".inkslop"
  /// The folder of other people's packages.
  private static let packageFolder = "node_modules"

  /// In the order in which they were named, those of a folder sorted, each once; `-` for standard input.
  package private(set) var paths: [String] = []
  /// Named folders without a script in them.
  package private(set) var emptyFolders: [String] = []
  /// Files that say what to pass over and cannot be read, each with the reason.
  package private(set) var unreadableRules: [String] = []
  private var seen: Set<ExactText> = []

  /// A folder stands for every script in it and in the folders below. Passed over are what is hidden, `node_modules`,
  /// links to folders, and what `IgnoreRules` say. What is named counts whatever it is called. What is not there counts
  /// as a file, for the one who reads it to say so.
  ///
  /// - Parameter patterns: What else is passed over, as in a `.gitignore`.
  package init(_ words: [String], excluding patterns: [String] = []) {
    let folders = ScriptList.folders(among: words)
    for (index, word) in words.enumerated() {
      guard folders.contains(index), let listing = FolderListing(word) else {
        add(word)
        continue
      }
      let before = paths.count
      var folder = word
      while folder.utf8.count > 1, folder.utf8.last == UInt8(ascii: "/") { folder.removeLast() }
      let place = Paths.real(folder) ?? Paths.absolute(folder)
      let rules = IgnoreRules(below: place, excluding: patterns)
      unreadableRules += rules.unreadable
      addScripts(of: listing, in: folder, at: place, rules)
      if paths.count == before { emptyFolders.append(word) }
    }
  }

  /// The indices of the words that are folders. Where a shell has named thousands of files, it takes as long to ask as to
  /// read them.
  private static func folders(among words: [String]) -> Set<Int> {
    let found = Mutex<Set<Int>>([])
    Parallel.perform((words.count + portion - 1) / portion) { number in
      for index in number * portion..<min((number + 1) * portion, words.count) where words[index] != "-" {
        guard FileStatus(of: words[index])?.kind == .folder else { continue }
        found.withLock { _ = $0.insert(index) }
      }
    }
    return found.withLock { $0 }
  }

  /// Asked for at a time by a thread.
  private static let portion = 64

  private mutating func add(_ path: String) {
    if seen.insert(ExactText(path)).inserted { paths.append(path) }
  }

  /// - Parameter place: The folder from the root on, without links.
  private mutating func addScripts(
    of listing: FolderListing,
    in folder: String,
    at place: String,
    _ rules: IgnoreRules
  ) {
    for entry in listing.entries where entry.name.utf8.first != UInt8(ascii: ".") {
      let path = Paths.join(folder, entry.name)
      let inner = Paths.join(place, entry.name)
      switch entry.kind {
      case .file:
        if entry.name.hasSuffix(ScriptList.ending), !rules.ignores(inner, isFolder: false) { add(path) }
      case .folder:
        guard entry.name != ScriptList.packageFolder, !rules.ignores(inner, isFolder: true) else { continue }
        addFolder(path, at: inner, rules)
      case .other: break
      }
    }
  }

  private mutating func addFolder(_ path: String, at place: String, _ rules: IgnoreRules) {
    // One that cannot be listed is named as if it were a script: reading it says why.
    guard let listing = FolderListing(path) else { return add(path) }
    var own = rules
    own.enter(place)
    unreadableRules += own.unreadable.dropFirst(rules.unreadable.count)
    addScripts(of: listing, in: path, at: place, own)
  }
}
