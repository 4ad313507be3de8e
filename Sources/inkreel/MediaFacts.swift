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
    var search = Search(paths)
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

  private static func notKnown(_ search: Search, _ reason: Diagnostic) -> Diagnostic {
    let count = search.unknown.count
    let files =
      search.contents.isEmpty
      ? "the media files" : "\(count) of the \(count + search.contents.count) media files"
    return Diagnostic(
      .unknownMedia,
      "nothing is known of \(files): \(reason.message)",
      at: nil,
      notes: reason.notes
    )
  }

  private static func report(
    _ problems: [(path: String, problem: MediaProblem)],
    _ input: ScriptInput
  ) throws(MediaClient.Failure) {
    var status: ExitStatus?
    for (path, problem) in problems {
      Console.show(
        input.checked.explained(
          Diagnostic(problem.kind.code, problem.message, at: input.checked.range(ofFile: path))
        ),
        of: input.checked.source
      )
      status = problem.kind.status.worse(status ?? .fine)
    }
    if let status { throw .reported(status) }
  }

  /// What is known of some files before and after `inkreel-media` is asked.
  private struct Search {
    private(set) var contents: [String: FileContent] = [:]
    /// The files that have to be asked for, as the script has them.
    private(set) var unknown: [String] = []
    private var stamps: [String: FileStamp] = [:]
    private let begin = FileStamp.now
    private let cache: MediaFactsCache?

    init(_ paths: [String]) {
      // Without a home folder there is nowhere to remember things.
      cache = (try? SpeechCache.folder(nil)).map { MediaFactsCache(folder: $0) }
      for path in paths { stamps[DiskFiles.absolute(path)] = FileStamp(DiskFiles.absolute(path)) }
      let known = cache?.contents(of: stamps) ?? [:]
      for path in paths {
        if let content = known[DiskFiles.absolute(path)] {
          contents[path] = content
        } else {
          unknown.append(path)
        }
      }
    }

    var request: ProbeRequest { ProbeRequest(paths: unknown.map(DiskFiles.absolute)) }

    /// Takes an answer in, and remembers it for the next time.
    mutating func learn(_ answer: ProbeAnswer) -> [(path: String, problem: MediaProblem)] {
      var problems: [(path: String, problem: MediaProblem)] = []
      for (path, file) in zip(unknown, answer.files) {
        contents[path] = file.content
        if let problem = file.problem { problems.append((path, problem)) }
      }
      remember()
      return problems
    }

    /// A file that changed while it was looked at, or just before, is not remembered.
    private func remember() {
      let entries = unknown.compactMap { path -> MediaFactsCache.Entry? in
        let absolute = DiskFiles.absolute(path)
        guard let content = contents[path], let stamp = stamps[absolute], stamp.isSettled(at: begin),
          stamp == FileStamp(absolute), stamp.size == content.size
        else { return nil }
        return MediaFactsCache.Entry(path: absolute, stamp: stamp, content: content)
      }
      do {
        try cache?.store(entries)
      } catch {
        Console.error("inkreel: what is known of the media files cannot be kept for the next run: \(error)\n")
      }
    }
  }
}

extension ScriptInput {
  /// Whether the length of the script depends on the length of a media file.
  var needsFacts: Bool {
    checked.script.elements.contains { element in
      switch element.content {
      case .tag(.sound): element.attributes.given("duration") == nil
      case .tag(.video): element.attributes.string("size") == "natural"
      default: false
      }
    }
  }
}
