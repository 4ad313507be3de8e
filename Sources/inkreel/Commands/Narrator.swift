import InkCompiler
import InkDiagnostics
import InkMediaClient
import InkMessages
import InkPlan
import InkText
import InkTime
import InkWorkspace

/// Has a plan's speech spoken, and lays the plan out again with its real lengths.
struct Narrator {
  let source: PlanSource
  let cache: String

  func measured(_ client: MediaClient) throws -> RenderPlan {
    guard source.plan.lengths == .estimated else { return source.plan }
    let request = SpeakRequest(
      utterances: try utterances(),
      cacheDirectory: Paths.absolute(cache)
    )
    let answer = try client.call(.speak, request, as: SpeakAnswer.self)
    let clips = try clips(answer)
    try reportLengths(of: clips)
    return try source.valid(source.plan.measured(clips))
  }

  private func utterances() throws(DiagnosedError) -> [Utterance] {
    let engines = source.settings.planOptions.engines
    var utterances: [Utterance] = []
    for item in source.plan.speech {
      guard let engine = engines[item.speaker.engine] else { throw notConfigured(item) }
      utterances += item.sentences.map { sentence in
        Utterance(
          text: sentence.text,
          speaker: item.speaker,
          speed: item.speed,
          engine: engine,
          expected: sentence.range.length
        )
      }
    }
    return utterances
  }

  /// A script has no such engine; a plan that was made elsewhere may.
  private func notConfigured(_ item: SpeechItem) -> DiagnosedError {
    source.error(
      .engineNotConfigured(item.speaker.engine, source.settings.planOptions.engines),
      at: item.element
    )
  }

  /// Reports clips that are much shorter or longer than expected, the first of each stretch of narration.
  ///
  /// - Throws: The same, where a rule makes it an error.
  private func reportLengths(of clips: [MeasuredClip]) throws(DiagnosedError) {
    var rest = clips[...]
    var found: [Diagnostic] = []
    for item in source.plan.speech {
      let spoken = zip(item.sentences, rest)
      rest = rest.dropFirst(item.sentences.count)
      guard let (sentence, clip) = spoken.first(where: { Narrator.isSurprising($1.length, $0.range.length) })
      else { continue }
      let diagnostic = Diagnostic(
        .unexpectedLength,
        "the voice speaks \(ShownText.quoted(PlanWords.start(of: sentence.text, characters: 30))) for "
          + "\(clip.length.text(.hundredthsOfSeconds)), but the expected length is "
          + sentence.range.length.text(.hundredthsOfSeconds),
        at: nil,
        notes: ["it is used as it is; listen to it"]
      )
      found.append(source.placed(diagnostic, at: item.element))
    }
    try source.report(found)
  }

  /// Under half or over twice the expected length; of short ones, a second makes no difference.
  private static func isSurprising(_ length: Ticks, _ expected: Ticks) -> Bool {
    let difference = max(length, expected) - min(length, expected)
    return difference > Ticks(Ticks.perSecond) && (length + length < expected || length > expected + expected)
  }

  /// - Throws: What is wrong with all clips that were not spoken.
  private func clips(_ answer: SpeakAnswer) throws(DiagnosedError) -> [MeasuredClip] {
    var clips: [MeasuredClip] = []
    var problems: [Diagnostic] = []
    // Of each sentence.
    let elements = source.plan.speech.flatMap { item in item.sentences.map { _ in item.element } }
    for (element, clip) in zip(elements, answer.clips) {
      if let file = clip.file, let content = file.content {
        clips.append(MeasuredClip(file: file, length: content.duration, words: clip.words))
      } else {
        let problem = clip.problem ?? MediaError(.voice, "the voice returned neither a clip nor an error")
        problems.append(source.placed(problem.diagnostic, at: element))
      }
    }
    guard problems.isEmpty else { throw DiagnosedError(problems, of: source.source) }
    guard clips.count == elements.count else {
      throw DiagnosedError(Diagnostic(.invalidPlan, "the voice did not answer every request", at: nil))
    }
    return clips
  }
}
