/// A line of a `.gitignore`: <https://git-scm.com/docs/gitignore>
struct IgnorePattern: Hashable, Sendable {
  /// Whether what matches is not ignored after all.
  let isNegated: Bool
  private let isForFolders: Bool
  /// Whether it is for the path from its file's folder on, and not for the name alone.
  private let isForPaths: Bool
  private let glob: Glob

  /// `nil` for an empty line, a comment, and a pattern that matches nothing.
  ///
  /// - Parameter line: Without its end.
  init?(_ line: some Collection<UInt8>) {
    guard line.first != UInt8(ascii: "#") else { return nil }
    var pattern = IgnorePattern.withoutTrailingSpaces(Array(line))[...]
    isNegated = pattern.first == UInt8(ascii: "!")
    if isNegated { pattern = pattern.dropFirst() }
    isForFolders = pattern.last == UInt8(ascii: "/")
    if isForFolders { pattern = pattern.dropLast() }
    isForPaths = pattern.contains(UInt8(ascii: "/"))
    if pattern.first == UInt8(ascii: "/") { pattern = pattern.dropFirst() }
    guard !pattern.isEmpty, pattern.count <= IgnorePattern.longest, let glob = Glob(pattern) else {
      return nil
    }
    self.glob = glob
  }

  /// In bytes: no path is longer.
  private static let longest = 4096

  /// A space that a backslash precedes stays.
  private static func withoutTrailingSpaces(_ line: [UInt8]) -> [UInt8] {
    var end = 0
    var index = 0
    while index < line.count {
      let isEscape = line[index] == UInt8(ascii: "\\")
      if isEscape, index + 1 == line.count { return line }
      if line[index] != UInt8(ascii: " ") { end = index + (isEscape ? 2 : 1) }
      index += isEscape ? 2 : 1
    }
    return Array(line[..<end])
  }

  /// - Parameters:
  ///   - path: From the folder of the pattern's file on.
  ///   - name: Its last part.
  func matches(_ path: ArraySlice<UInt8>, name: ArraySlice<UInt8>, isFolder: Bool) -> Bool {
    (isFolder || !isForFolders) && glob.matches(isForPaths ? path : name)
  }
}
