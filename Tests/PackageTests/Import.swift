import TestSupport

/// A line of a file that imports a module.
struct Import: Hashable {
  let module: String
  /// Such as `@testable`, `internal` or `package`.
  let modifiers: [String]

  static func all(in file: String) throws -> [Import] {
    try Repository.text(file).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let place = words.firstIndex(of: "import"), words.count > place + 1,
        words[..<place].allSatisfy(isModifier)
      else { return nil }
      return Import(module: words[place + 1], modifiers: Array(words[..<place]))
    }
  }

  private static func isModifier(_ word: String) -> Bool {
    word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }
}
