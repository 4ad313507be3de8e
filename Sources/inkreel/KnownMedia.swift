import InkCompiler
import InkDiagnostics
import InkMessages
import InkPlan
import InkRPC
import InkSystem

/// What is known of the media files of many scripts: each file is looked at once.
struct KnownMedia: Sendable {
  private var files: [String: ProbedFile] = [:]
  /// Whether there is nobody to ask.
  private var isUnavailable = false

  func hasAll(_ paths: [String]) -> Bool { isUnavailable || paths.allSatisfy { files[$0] != nil } }

  /// Asks for the files that are not known yet, all in one call. Without the program that knows, says so
  /// once.
  mutating func learn(_ paths: [String]) throws(ExitStatus) {
    var seen: Set<String> = []
    let unknown = paths.filter { files[$0] == nil && seen.insert($0).inserted }
    guard !isUnavailable, !unknown.isEmpty else { return }
    var search = MediaSearch(unknown)
    for (path, content) in search.contents { files[path] = ProbedFile(content: content, problem: nil) }
    guard !search.unknown.isEmpty else { return }
    do throws(MediaClient.Failure) {
      let answer = try MediaClient().call(.probe, search.request, as: ProbeAnswer.self)
      for (path, file) in zip(search.unknown, answer.files) { files[path] = file }
      _ = search.learn(answer)
      // Nobody waits for signals from here on.
      if Interruption.end() { throw .interrupted }
    } catch {
      guard case .unavailable(let diagnostic) = error else {
        throw error.show(locate: { Diagnostic($0.kind.code, $0.message, at: nil) }, of: nil)
      }
      isUnavailable = true
      Console.show(
        Diagnostic(
          .unknownMedia,
          "nothing is known of the media files: \(diagnostic.message)",
          at: nil,
          notes: diagnostic.notes
        )
      )
    }
  }

  /// The facts that a script needs, and what is wrong with its files.
  func facts(for checked: Compiler.Checked) -> (
    facts: [String: FileContent], problems: [Diagnostic], status: ExitStatus
  ) {
    var facts: [String: FileContent] = [:]
    var problems: [Diagnostic] = []
    var status = ExitStatus.fine
    for (path, range) in checked.fileUses {
      guard let file = files[path] else { continue }
      facts[path] = file.content
      guard let problem = file.problem else { continue }
      problems.append(checked.explained(Diagnostic(problem.kind.code, problem.message, at: range)))
      status = status.worse(problem.kind.status)
    }
    return (facts, problems, status)
  }
}
