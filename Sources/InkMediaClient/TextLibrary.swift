package import InkDiagnostics
import InkMessages
package import InkPlan
import InkWorkspace

/// What is known of texts that are shown: by what other runs remember, and by asking `inkreel-media`, which has the
/// fonts and the dictionaries.
package struct TextLibrary {
  private let findCache: () -> TextFactsCache?
  private let client: MediaClient?
  private let program: () -> String

  /// Nothing is looked at before there is a question: most scripts have none.
  ///
  /// - Parameters:
  ///   - cache: What other runs remember; `nil` for nothing.
  ///   - client: Who is asked; `nil` for one that is started when it is needed, and ended when it has answered.
  ///   - program: The path of what is started then.
  package init(
    cache: @autoclosure @escaping () -> TextFactsCache? = .user,
    asking client: MediaClient? = nil,
    program: @autoclosure @escaping () -> String = MediaClient.installedProgram
  ) {
    findCache = cache
    self.client = client
    self.program = program
  }

  /// What this machine remembers; no one is asked.
  package var remembered: TextFacts { findCache()?.facts() ?? TextFacts() }

  /// What is remembered and, where that is not all, what `inkreel-media` answers.
  ///
  /// - Parameter isOptional: Whether to go on without the program, and to say what is not known.
  package func facts(
    for questions: TextQuestions,
    isOptional: Bool
  ) throws(MediaClientError) -> (facts: TextFacts, diagnostics: [Diagnostic]) {
    guard !questions.isEmpty else { return (TextFacts(), []) }
    let cache = findCache()
    var facts = cache?.facts() ?? TextFacts()
    let open = facts.open(questions)
    guard !open.isEmpty else { return (facts, []) }
    let request = TextRequest(characters: open.characters.sorted(), words: open.words.sorted())
    let start = FileStamp.now
    do throws(MediaClientError) {
      let answer = try MediaClient.answer(
        .text,
        request,
        as: TextAnswer.self,
        from: client,
        orStarting: program
      )
      let found = TextFacts(request, answer)
      facts.add(found)
      return (facts, remember(found, answer.sources, askedAt: start, in: cache))
    } catch {
      guard case .unavailable(let reason) = error, isOptional else { throw error }
      return (facts, [TextLibrary.unknown(because: reason)])
    }
  }

  private func remember(
    _ facts: TextFacts,
    _ sources: [String],
    askedAt start: Int64,
    in cache: TextFactsCache?
  ) -> [Diagnostic] {
    do {
      try cache?.store(facts, from: sources, askedAt: start)
      return []
    } catch {
      var diagnostic = Diagnostic(.environment, "cannot cache what fonts draw: \(error)", at: nil)
      diagnostic.severity = .warning
      return [diagnostic]
    }
  }

  private static func unknown(because reason: Diagnostic) -> Diagnostic {
    Diagnostic(
      .unknownMedia,
      "cannot find out what fonts draw and where words end: \(reason.message)",
      at: nil,
      notes: reason.notes + [
        "subtitles of languages without spaces between words break after punctuation only"
      ]
    )
  }
}

extension TextFacts {
  fileprivate init(_ request: TextRequest, _ answer: TextAnswer) {
    let undrawn = Set(answer.undrawn)
    self.init(
      request.characters.filter { !undrawn.contains($0) },
      answer.undrawn,
      Dictionary(zip(request.words, answer.boundaries)) { first, _ in first }
    )
  }
}
