import InkSystem
import InkText

/// What is passed over below a folder: what is named on the command line, then what the folder's own `.gitignore` says,
/// those of the folders above it up to the repository's root, and `.git/info/exclude`. The first that says anything of a
/// path decides.
struct IgnoreRules: Sendable {
  /// Patterns, and the folder that their paths start in.
  private struct Source: Sendable {
    let patterns: [IgnorePattern]
    /// Absolute, with a slash at its end.
    let folder: [UInt8]
  }

  /// The one that decides first comes first.
  private let excludes: [Source]
  private var sources: [Source] = []
  /// The files of rules that cannot be read.
  private(set) var unreadable: [String] = []

  private static let fileName = ".gitignore"
  /// In bytes.
  private static let largestSize = 1 << 20

  /// - Parameters:
  ///   - folder: Absolute, without links.
  ///   - patterns: From the command line; their paths start in the working folder, or in the folder if that is not in
  ///     it.
  init(below folder: String, excluding patterns: [String]) {
    let working = Paths.real(".").flatMap { folder == $0 || Paths.isBelow(folder, $0) ? $0 : nil }
    let lines = patterns.compactMap { IgnorePattern(PathText.bytes(of: $0)) }
    excludes = [Source(patterns: lines, folder: IgnoreRules.start(working ?? folder))]
    var folders = [folder]
    while let place = folders.last, !IgnoreRules.isRepository(place) {
      // Outside of a repository, the folders above say nothing.
      guard place != "/" else {
        folders = [folder]
        break
      }
      folders.append(Paths.folder(of: place))
    }
    for place in folders.reversed() { enter(place) }
  }

  /// Goes on into a folder.
  ///
  /// - Parameter folder: Absolute.
  mutating func enter(_ folder: String) {
    if IgnoreRules.isRepository(folder) {
      // What is in a repository is its own affair.
      sources = []
      if let common = GitFolder.common(of: folder) { read("\(common)/info/exclude", startingIn: folder) }
    }
    read(Paths.join(folder, IgnoreRules.fileName), startingIn: folder)
  }

  /// - Parameter path: Absolute, of something in the folder that was entered last.
  func ignores(_ path: String, isFolder: Bool) -> Bool {
    let bytes = PathText.bytes(of: path)[...]
    let name = bytes[(bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]
    for source in excludes + sources where bytes.starts(with: source.folder) {
      let inFolder = bytes.dropFirst(source.folder.count)
      let decision = source.patterns.last { $0.matches(inFolder, name: name, isFolder: isFolder) }
      if let decision { return !decision.isNegated }
    }
    return false
  }

  private mutating func read(_ path: String, startingIn folder: String) {
    // As git, it follows no link to rules.
    guard FileStatus(of: path, followsLinks: false)?.kind == .file else { return }
    do throws(FileReadError) {
      let bytes = try InputFile.read(path, limit: IgnoreRules.largestSize)
      let patterns = IgnoreRules.patterns(in: bytes)
      guard !patterns.isEmpty else { return }
      sources.insert(Source(patterns: patterns, folder: IgnoreRules.start(folder)), at: 0)
    } catch {
      unreadable.append("\(path): \(error)")
    }
  }

  private static func patterns(in bytes: [UInt8]) -> [IgnorePattern] {
    let mark = [0xEF, 0xBB, 0xBF] as [UInt8]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    return text.split(separator: UInt8(ascii: "\n")).compactMap { line in
      IgnorePattern(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
  }

  private static func isRepository(_ folder: String) -> Bool {
    FileStatus(of: Paths.join(folder, GitFolder.name)) != nil
  }

  private static func start(_ folder: String) -> [UInt8] {
    PathText.bytes(of: folder == "/" ? folder : folder + "/")
  }
}
