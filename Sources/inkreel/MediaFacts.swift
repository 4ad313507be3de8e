import InkCompiler
import InkDiagnostics
import InkMessages
import InkPlan

/// What `inkreel-media` knows of the files that a script names. It is asked in one request, and only of files
/// that have changed since it was asked last.
enum MediaFacts {
  enum Requirement {
    /// Without the program the command goes on, and says what it does not know.
    case optional
    case required
  }

  /// By path. Says what is wrong with files that are of no use, and ends with it.
  static func probe(
    _ input: ScriptInput,
    requirement: Requirement
  ) throws(ExitStatus) -> [String: FileContent] {
    let paths = input.checked.files
    guard !paths.isEmpty else { return [:] }
    var search = MediaSearch(paths)
    guard !search.unknown.isEmpty else { return search.contents }
    do throws(MediaClient.Failure) {
      let answer = try MediaClient().call(.probe, search.request, as: ProbeAnswer.self)
      let problems = search.learn(answer)
      try report(problems, input)
    } catch {
      if case .unavailable(let diagnostic) = error, requirement == .optional {
        Console.show(notKnown(search, diagnostic))
        return search.contents
      }
      throw error.show(
        locate: { Diagnostic($0.kind.code, $0.message, at: nil) },
        of: nil
      )
    }
    return search.contents
  }

  private static func notKnown(_ search: MediaSearch, _ reason: Diagnostic) -> Diagnostic {
    let count = search.unknown.count
    return .unknownMedia((count, count + search.contents.count), because: reason)
  }

  private static func report(
    _ problems: [(path: String, problem: MediaProblem)],
    _ input: ScriptInput
  ) throws(MediaClient.Failure) {
    var status: ExitStatus?
    let uses = Dictionary(input.checked.fileUses.map { ($0.path, $0.range) }) { first, _ in first }
    for (path, problem) in problems {
      Console.show(
        input.checked.explained(Diagnostic(problem.kind.code, problem.message, at: uses[path] ?? nil)),
        of: input.checked.source
      )
      status = problem.kind.status.worse(status ?? .fine)
    }
    if let status { throw .reported(status) }
  }
}
