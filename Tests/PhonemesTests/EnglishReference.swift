import FoundationEssentials
import InkPhonemes
import TestSupport

/// What hibari-tts says, by `reference.py`.
enum EnglishReference {
  struct Reading: Decodable {
    var words: [String]
    /// For each unknown word the numbers of its letters, and what the network gave for them.
    var unknown: [[[Int64]]]

    func network(_ input: [Int64]) throws(Unasked) -> [Int64] {
      guard let run = unknown.first(where: { $0[0] == input }) else { throw Unasked(input: input) }
      return run[1]
    }
  }

  /// The network is asked for a word that it was not asked for by hibari-tts.
  struct Unasked: Error, CustomStringConvertible {
    var input: [Int64]
    var description: String { "asks for \(input)" }
  }

  struct Failure: Error {
    var standardError: String
  }

  /// The tables of the installed package, as InkReel maps them.
  static let tables: Result<EnglishTables, any Error> = Result {
    let folder = try TemporaryFolder()
    _ = try run(["tables", folder.path])
    try EnglishTables.write(from: folder.path, to: folder.file("english.tables"))
    return try EnglishTables(folder.file("english.tables"))
  }

  static func sentences(_ count: Int) throws -> [String] {
    try run(["sentences", "\(count)"]).split(separator: "\n").map(String.init)
  }

  static func read(_ sentences: [String], _ dialect: EnglishDialect) throws -> [Reading] {
    let lines = sentences.map { "\(dialect.rawValue)\t\($0)\n" }.joined()
    return try run(["phonemes"], input: lines).split(separator: "\n").map { line in
      try JSONDecoder().decode(Reading.self, from: Data(line.utf8))
    }
  }

  private static func run(_ arguments: [String], input: String = "") throws -> String {
    let outcome = try RunProgram.run(
      ["python3", Repository.path("Tests/PhonemesTests/reference.py")] + arguments,
      input: Array(input.utf8),
      environment: [
        "PYTHONPATH=\(Repository.path(".build/python"))", "PYTHONDONTWRITEBYTECODE=1", "PYTHONUTF8=1",
      ]
    )
    guard outcome.status == 0 else { throw Failure(standardError: outcome.standardError) }
    return outcome.text
  }
}
