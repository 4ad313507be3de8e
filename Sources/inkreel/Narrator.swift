import InkCompiler
import InkDiagnostics
import InkMessages
import InkPlan
import InkText
import InkTime

/// Has a plan's speech spoken, and lays the plan out anew with its real lengths.
struct Narrator {
  let source: PlanSource
  let cache: String
  let progress: ProgressDisplay

  func measured(_ client: MediaClient) throws(MediaClient.Failure) -> RenderPlan {
    guard source.plan.lengths == .estimated else { return source.plan }
    let request = SpeakRequest(
      utterances: try utterances(),
      cacheDirectory: DiskFiles.absolute(cache)
    )
    let answer = try client.call(.speak, request, as: SpeakAnswer.self)
    let clips = try clips(answer)
    let (plan, problems) = source.plan.measured(clips)
    if let problem = problems.first { throw .problem(Narrator.describe(problem)) }
    return plan
  }

  private func utterances() throws(MediaClient.Failure) -> [Utterance] {
    let engines = source.settings.planOptions.engines
    var utterances: [Utterance] = []
    for item in source.plan.speech {
      guard let engine = engines[item.speaker.engine] else { throw notConfigured(item) }
      utterances.append(
        Utterance(
          text: item.text,
          speaker: item.speaker,
          speed: item.speed,
          engine: engine,
          expected: item.end - item.start
        )
      )
    }
    return utterances
  }

  /// A script has no such engine; a plan that was made elsewhere may.
  private func notConfigured(_ item: SpeechItem) -> MediaClient.Failure {
    progress.clear()
    Console.show(
      source.placed(
        .engineNotConfigured(
          item.speaker.engine,
          notes: ["`engines` in an `inkreel.json` beside the plan says what program it is"]
        ),
        at: item.element
      ),
      of: source.source
    )
    return .reported(.input)
  }

  /// Every failure is told, before the command ends with the worst of them.
  private func clips(_ answer: SpeakAnswer) throws(MediaClient.Failure) -> [MeasuredClip] {
    var clips: [MeasuredClip] = []
    var worst: ExitStatus?
    for (item, clip) in zip(source.plan.speech, answer.clips) {
      if let file = clip.file, let content = file.content {
        clips.append(MeasuredClip(file: file, length: content.duration, words: clip.words))
      } else {
        let problem = clip.problem ?? MediaProblem(.voice, "the voice gave neither a clip nor a reason")
        progress.clear()
        Console.show(
          source.diagnostic(problem.kind.code, problem.message, element: item.element),
          of: source.source
        )
        worst = problem.kind.status.worse(worst ?? .fine)
      }
    }
    if let worst { throw .reported(worst) }
    guard clips.count == source.plan.speech.count else {
      throw .problem(MediaProblem(.request, "not every utterance was answered"))
    }
    return clips
  }

  static func describe(_ problem: Layout.Problem) -> MediaProblem {
    switch problem {
    case .cycle(let elements):
      MediaProblem(.request, "these elements wait for each other", element: elements.first)
    case .beforeZero(let element, let by):
      MediaProblem(
        .request,
        "with speech and files as they are, this would start \(by.text(.exactSeconds)) before the script does",
        element: element
      )
    }
  }
}
