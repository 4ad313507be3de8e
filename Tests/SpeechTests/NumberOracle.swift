import TestSupport

/// What others write for numbers, by `spell_out.py`.
enum NumberOracle {
  struct Words {
    var icu: String
    /// Empty where it has none.
    var num2words: String
  }

  struct Failure: Error {
    var standardError: String
  }

  static func words(_ numbers: [(locale: String, rules: String, number: String)]) throws -> [Words] {
    let lines = numbers.map { "\($0.locale)\t\($0.rules)\t\($0.number)\n" }.joined()
    let outcome = try RunProgram.run(
      ["python3", Repository.path("Tests/SpeechTests/spell_out.py")],
      input: Array(lines.utf8),
      environment: [
        "PYTHONPATH=\(Repository.path(".build/python"))", "PYTHONDONTWRITEBYTECODE=1", "PYTHONUTF8=1",
      ]
    )
    guard outcome.status == 0 else { throw Failure(standardError: outcome.standardError) }
    return outcome.text.split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      return Words(icu: String(fields[0]), num2words: fields.count > 1 ? String(fields[1]) : "")
    }
  }
}
