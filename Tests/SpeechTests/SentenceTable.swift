import TestSupport
import Testing

/// The sentences of a file of `Sentences`, or of one that is made the same way.
enum SentenceTable {
  struct Row: Sendable, CustomTestStringConvertible {
    var language: String
    var shown: String
    var spoken: String
    var testDescription: String { "\(language): \(shown)" }
  }

  static func rows(_ language: String, isHeldOut: Bool) throws -> [Row] {
    let name = language + (isHeldOut ? "-held-out" : "")
    return try lines("Tests/SpeechTests/Sentences/\(name).tsv").map { first, second in
      Row(language: language, shown: first.replacing("⏎", with: "\n"), spoken: second)
    }
  }

  /// The two fields of each line that is no comment.
  static func lines(_ path: String) throws -> [(String, String)] {
    try Repository.text(path).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t")
      guard fields.count == 2, !line.hasPrefix("//") else { return nil }
      return (String(fields[0]), String(fields[1]))
    }
  }
}
