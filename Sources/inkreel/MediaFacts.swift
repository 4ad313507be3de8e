import InkCompiler
import InkDiagnostics
import InkMessages
import InkPlan

/// What `inkreel-media` knows of the files that a script names.
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
    let request = ProbeRequest(paths: paths.map(DiskFiles.absolute))
    do throws(MediaClient.Failure) {
      let answer = try MediaClient().call(.probe, request, as: ProbeAnswer.self)
      return try facts(input, paths, answer)
    } catch {
      if case .unavailable(let diagnostic) = error, requirement == .optional {
        Console.show(
          Diagnostic(
            .unknownMedia,
            "nothing is known of the media files: \(diagnostic.message)",
            at: nil,
            notes: diagnostic.notes
          )
        )
        return [:]
      }
      throw error.show(
        locate: { Diagnostic($0.kind.code, $0.message, at: nil) },
        of: nil
      )
    }
  }

  private static func facts(
    _ input: ScriptInput,
    _ paths: [String],
    _ answer: ProbeAnswer
  ) throws(MediaClient.Failure) -> [String: FileContent] {
    var facts: [String: FileContent] = [:]
    var status: ExitStatus?
    for (path, file) in zip(paths, answer.files) {
      facts[path] = file.content
      guard let problem = file.problem else { continue }
      Console.show(
        input.checked.explained(
          Diagnostic(problem.kind.code, problem.message, at: input.checked.range(ofFile: path))
        ),
        of: input.checked.source
      )
      status = problem.kind.status.worse(status ?? .fine)
    }
    if let status { throw .reported(status) }
    return facts
  }
}
