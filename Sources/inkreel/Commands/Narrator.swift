import InkCompiler
import InkDiagnostics
import InkMediaClient
import InkMessages
import InkPlan
import InkText
import InkTime
import InkVoices
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
          expected: sentence.range.length,
          phonemes: sentence.sounds.map(WordPhonemes.all)
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

  /// Reports voices whose pace is another than expected throughout, and of others clips that are much shorter or longer
  /// than expected, the first of each stretch of narration.
  ///
  /// - Throws: The same, where a rule makes it an error.
  private func reportLengths(of clips: [MeasuredClip]) throws(DiagnosedError) {
    var rest = clips[...]
    let spoken = source.plan.speech.map { item in
      let own = rest.prefix(item.sentences.count)
      rest = rest.dropFirst(item.sentences.count)
      return SpokenItem(item: item, clips: Array(own))
    }
    var paces: [VoiceChoice: SpeechPace] = [:]
    for item in spoken { paces[item.item.speaker, default: SpeechPace()].add(item) }
    var found: [Diagnostic] = []
    var reported: Set<VoiceChoice> = []
    for item in spoken {
      let speaker = item.item.speaker
      if let factor = paces[speaker]?.surprisingFactor {
        guard reported.insert(speaker).inserted else { continue }
        found.append(source.placed(Narrator.unexpectedPace(of: speaker, factor), at: item.item.element))
      } else if let (sentence, clip) = item.surprising {
        found.append(source.placed(Narrator.unexpectedLength(of: sentence, clip), at: item.item.element))
      }
    }
    try source.report(found)
  }

  private static func unexpectedLength(of sentence: SpokenSentence, _ clip: MeasuredClip) -> Diagnostic {
    Diagnostic(
      .unexpectedLength,
      "the voice speaks \(ShownText.quoted(PlanWords.start(of: sentence.text, characters: 30))) for "
        + "\(clip.length.text(.hundredthsOfSeconds)), but the expected length is "
        + sentence.range.length.text(.hundredthsOfSeconds),
      at: nil,
      notes: ["it is used as it is; listen to it"]
    )
  }

  /// - Parameter factor: How many times as long as expected everything lasts.
  private static func unexpectedPace(of speaker: VoiceChoice, _ factor: Double) -> Diagnostic {
    let voice = speaker.voice.isEmpty ? speaker.engine : speaker.voice
    let times = NumberText.plain(((factor > 1 ? factor : 1 / factor) * 10).rounded() / 10)
    return Diagnostic(
      .unexpectedLength,
      "\(ShownText.quoted(voice)) speaks \(times) times as \(factor > 1 ? "slowly" : "fast") as expected",
      at: nil,
      notes: [
        "if it sounds too \(factor > 1 ? "low" : "high"), the sample rate in the header of its sound is wrong: correct it in the program or the service",
        "if this is its pace, `inkreel calibrate` makes estimates fit it",
      ]
    )
  }

  /// - Throws: What is wrong with all clips that were not spoken.
  private func clips(_ answer: SpeakAnswer) throws(DiagnosedError) -> [MeasuredClip] {
    var clips: [MeasuredClip] = []
    var problems: [Diagnostic] = []
    // Of each sentence.
    let elements = source.plan.speech.flatMap { item in item.sentences.map { _ in item.element } }
    for (element, clip) in zip(elements, answer.clips) {
      if let file = clip.file, let content = file.content {
        clips.append(MeasuredClip(file: file, length: content.duration, words: clip.times))
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

/// A stretch of narration with the clips of its sentences.
private struct SpokenItem {
  let item: SpeechItem
  let clips: [MeasuredClip]

  /// The first sentence whose length is surprising.
  var surprising: (SpokenSentence, MeasuredClip)? {
    zip(item.sentences, clips).first { SpokenItem.isSurprising($1.length, $0.range.length) }
  }

  /// Under half or over twice the expected length; of short ones, a second makes no difference.
  private static func isSurprising(_ length: Ticks, _ expected: Ticks) -> Bool {
    let difference = max(length, expected) - min(length, expected)
    return difference > Ticks(Ticks.perSecond) && (length + length < expected || length > expected + expected)
  }
}

/// How long all lasts that one voice speaks.
private struct SpeechPace {
  private var length = Ticks.zero
  private var expected = Ticks.zero

  /// Less speech says nothing of a pace.
  private static let least = Ticks(4 * Ticks.perSecond)
  /// From here on, it is likelier that the header of the sound names another rate than that the voice speaks so.
  private static let surprising = 1.6

  mutating func add(_ spoken: SpokenItem) {
    for clip in spoken.clips { length += clip.length }
    for sentence in spoken.item.sentences { expected += sentence.range.length }
  }

  /// How many times as long as expected all lasts, where that is a surprise.
  var surprisingFactor: Double? {
    guard expected >= SpeechPace.least, length > .zero else { return nil }
    let factor = length.seconds / expected.seconds
    return factor >= SpeechPace.surprising || factor <= 1 / SpeechPace.surprising ? factor : nil
  }
}
