internal import FoundationEssentials
import InkJSON
internal import InkMedia
package import InkMessages
internal import InkPlan
import InkSystem
internal import InkTime

/// Speaks utterances, or finds them spoken in the cache.
package struct Speaker {
  private let request: SpeakRequest
  private let cache: ClipCache
  private let note: (String) -> Void

  /// A voice may take so long, and so many times the length of its speech.
  private static let patience = Duration.seconds(60)
  private static let patiencePerSecond = 10

  /// - Parameter note: Told of what was put right, for people.
  package init(_ request: SpeakRequest, note: @escaping (String) -> Void) throws(MediaProblem) {
    self.request = request
    self.note = note
    cache = try ClipCache(folder: request.cacheDirectory)
  }

  /// Answers in the order of the request, though as many voices speak at once as there are processors, up
  /// to two. What is wrong with one utterance is in its clip; throws only when cancelled.
  package func run(
    cancellation: Cancellation,
    progress: (MediaProgress) throws(MediaProblem) -> Void
  ) throws(MediaProblem) -> SpeakAnswer {
    var answers = Answers(count: request.utterances.count)
    var running: [Task] = []
    var next = 0
    let places = max(1, min(2, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    while next < request.utterances.count || !running.isEmpty {
      while running.count < places, next < request.utterances.count {
        try cancellation.check()
        try progress(answers.progress)
        if let task = try start(next, &answers, cancellation) { running.append(task) }
        next += 1
      }
      Speaker.wait(for: running)
      try cancellation.check()
      var index = 0
      while index < running.count {
        if try advance(running[index], &answers, cancellation) {
          running.remove(at: index)
        } else {
          index += 1
        }
      }
      try progress(answers.progress)
    }
    return SpeakAnswer(clips: answers.inOrder)
  }

  /// An utterance that is being spoken.
  private struct Task {
    let index: Int
    let key: ClipKey
    let process: VoiceProcess
    let file: TemporaryFile
  }

  /// Answers at once from the cache or with a problem, or starts the voice.
  private func start(
    _ index: Int,
    _ answers: inout Answers,
    _ cancellation: Cancellation
  ) throws(MediaProblem) -> Task? {
    let utterance = request.utterances[index]
    do throws(MediaProblem) {
      let key = try ClipKey(utterance)
      guard answers.claim(key, for: index) else { return nil }
      if let clip = try cache.clip(key, cancellation: cancellation, note: note) {
        answers.set(clip, for: index)
        return nil
      }
      if let problem = answers.failedCommands[utterance.command] { throw problem }
      let file = TemporaryFile(path: cache.temporaryPath(ending: "wav"))
      let process = try VoiceProcess(
        utterance.command,
        request: try Speaker.message(utterance, output: file.path),
        timeout: Speaker.timeout(utterance)
      )
      return Task(index: index, key: key, process: process, file: file)
    } catch {
      try fail(index, error, stopsVoice: error.kind == .voice, &answers)
      return nil
    }
  }

  /// False while the voice still speaks.
  private func advance(
    _ task: Task,
    _ answers: inout Answers,
    _ cancellation: Cancellation
  ) throws(MediaProblem) -> Bool {
    let utterance = request.utterances[task.index]
    do throws(MediaProblem) {
      guard let output = try task.process.advance() else { return false }
      let answer = try Speaker.answer(output, of: utterance)
      let recording = try Speaker.recording(task.file.path, utterance, cancellation)
      let words = try WordTimes(text: utterance.text, told: answer.words, kept: recording.kept)
      answers.set(
        try cache.store(recording, words: words.ranges, voice: answer.version, as: task.key),
        for: task.index
      )
    } catch {
      try fail(task.index, error, stopsVoice: task.process.hasTimedOut, &answers)
    }
    return true
  }

  /// - Parameter stopsVoice: Whether the voice cannot be started or hangs: it is not tried again for every
  ///   further utterance.
  private func fail(
    _ index: Int,
    _ problem: MediaProblem,
    stopsVoice: Bool,
    _ answers: inout Answers
  ) throws(MediaProblem) {
    guard problem.kind != .cancelled else { throw problem }
    answers.set(SpokenClip(file: nil, words: [], problem: problem), for: index)
    if stopsVoice { answers.failedCommands[request.utterances[index].command] = problem }
  }

  private static func message(_ utterance: Utterance, output: String) throws(MediaProblem) -> [UInt8] {
    let request = VoiceRequest(
      text: utterance.text,
      voice: utterance.speaker.voice,
      language: utterance.speaker.language,
      speed: utterance.speed,
      output: output
    )
    do {
      return try JSONOutput.line(request) + [UInt8(ascii: "\n")]
    } catch {
      throw MediaProblem(.request, "the utterance cannot be put into a voice request: \(error)")
    }
  }

  private static func answer(_ output: [UInt8], of utterance: Utterance) throws(MediaProblem) -> VoiceAnswer {
    do {
      return try JSONDecoder().decode(VoiceAnswer.self, from: Data(output))
    } catch {
      let start = String(decoding: output.prefix(80), as: UTF8.self)
      throw MediaProblem(
        .voice,
        "the voice program \(utterance.command.first ?? "") did not answer as the protocol wants: \(start)"
      )
    }
  }

  /// Problems with the voice's file are the voice's.
  private static func recording(
    _ path: String,
    _ utterance: Utterance,
    _ cancellation: Cancellation
  ) throws(MediaProblem) -> Recording {
    do throws(MediaProblem) {
      return try Recording(path: path, expected: utterance.expected, cancellation: cancellation)
    } catch {
      switch error.kind {
      case .unreadableFile:
        throw MediaProblem(.voice, "the voice program \(utterance.command.first ?? "") wrote no sound file")
      case .unusableFile:
        throw MediaProblem(
          .voice,
          "the voice program \(utterance.command.first ?? "") wrote a file without usable sound"
        )
      default: throw error
      }
    }
  }

  private static func timeout(_ utterance: Utterance) -> Duration {
    let seconds = min(max(0, utterance.expected?.seconds ?? 0), 3600)
    return patience + .seconds(Int64(seconds) * Int64(patiencePerSecond))
  }

  /// Until a voice has something to say, a twentieth of a second at most.
  private static func wait(for tasks: [Task]) {
    guard !tasks.isEmpty else { return }
    var waits = tasks.flatMap(\.process.waits)
    // A program that has closed its pipes and not ended yet gives nothing to wait for.
    let milliseconds: Int32 = waits.isEmpty ? 2 : 50
    _ = unsafe poll(&waits, nfds_t(waits.count), milliseconds)
  }
}

/// What has been answered so far. Utterances that make the same clip are spoken once.
private struct Answers {
  private var clips: [SpokenClip?]
  private var first: [ClipKey: Int] = [:]
  private var repeats: [Int: Int] = [:]
  private var done = 0
  var failedCommands: [[String]: MediaProblem] = [:]

  init(count: Int) {
    clips = Array(repeating: nil, count: count)
  }

  /// False when an earlier utterance answers for this one.
  mutating func claim(_ key: ClipKey, for index: Int) -> Bool {
    if let earlier = first[key] {
      repeats[index] = earlier
      done += 1
      return false
    }
    first[key] = index
    return true
  }

  mutating func set(_ clip: SpokenClip, for index: Int) {
    clips[index] = clip
    done += 1
  }

  var progress: MediaProgress {
    MediaProgress(phase: .speech, done: Int64(done), total: Int64(clips.count))
  }

  var inOrder: [SpokenClip] { clips.indices.compactMap { clips[repeats[$0] ?? $0] } }
}

/// A file that a voice may write, removed with this object.
private final class TemporaryFile {
  let path: String

  init(path: String) {
    self.path = path
  }

  deinit {
    unsafe unlink(path)
  }
}
