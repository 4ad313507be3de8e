package import InkCompiler
package import InkSystem
import InkDiagnostics
package import InkVoices
import Synchronization

/// Has engines measure the speech of scripts while they are edited, when no more edits come. No one waits for it: what it
/// finds out is reported by a descriptor, and taken when there is time.
///
/// Asks only engines that may be asked without the user's doing, and each sentence once.
package final class BackgroundMeasurer {
  /// What has been found out since it was asked last.
  package struct Findings {
    /// All that is known; `nil` where nothing is new.
    package var measured: MeasuredSpeech?
    /// What people should know, a sentence each.
    package var messages: [String] = []
  }

  private struct Script: Sendable {
    let checked: CheckedScript
    let options: PlanOptions
  }

  private struct State {
    /// The last state of each script, by its path.
    var waiting: [String: Script] = [:]
    var lastEdit = ContinuousClock.now
    var measured = MeasuredSpeech()
    var findings = Findings()
    var isRunning = false
    var isOver = false
    var failures = 0
  }

  /// What the thread and its owner share.
  private final class Shared: Sendable {
    let state = Mutex(State())
    let changeInput: Int32
    let stop: (read: FileDescriptor, write: FileDescriptor)
    let program: String
    let cache: String?
    let measures: @Sendable (VoiceEngine) -> Bool

    init(
      _ changeInput: Int32,
      _ program: String,
      _ cache: String?,
      _ measures: @escaping @Sendable (VoiceEngine) -> Bool
    ) throws(SystemError) {
      self.changeInput = changeInput
      self.program = program
      self.cache = cache
      self.measures = measures
      stop = try ChildProcess.pipe()
    }
  }

  /// How long no edit must come before engines are asked.
  private static let calm = Duration.milliseconds(500)
  /// How many sentences are asked for at once: what is known of them is shown before the others are.
  private static let portion = 50

  private let shared: Shared
  private var thread: Thread?

  /// - Parameters:
  ///   - changeInput: What is written to when there are findings.
  ///   - program: The path of `inkreel-media`.
  ///   - cache: Where clips are kept.
  ///   - measures: Whether an engine is asked.
  package init(
    changeInput: Int32,
    program: String = MediaClient.installedProgram,
    cache: String? = UserFolders.cache?.path,
    measures: @escaping @Sendable (VoiceEngine) -> Bool = { $0.measuresUnasked }
  ) throws(SystemError) {
    shared = try Shared(changeInput, program, cache, measures)
  }

  /// Has a script's speech measured, as soon as it is left alone.
  package func add(_ path: String, _ checked: CheckedScript, _ options: PlanOptions) {
    let starts = shared.state.withLock { state in
      guard !state.isOver else { return false }
      state.waiting[path] = Script(checked: checked, options: options)
      state.lastEdit = .now
      guard !state.isRunning else { return false }
      state.isRunning = true
      return true
    }
    guard starts else { return }
    // The one before has nothing more to do.
    thread?.join()
    thread = nil
    do throws(SystemError) {
      let shared = shared
      thread = try Thread { BackgroundMeasurer.run(shared) }
    } catch {
      BackgroundMeasurer.giveUp(shared, "cannot start a thread: \(error)")
    }
  }

  /// What has been found out.
  package func take() -> Findings {
    shared.state.withLock { state in
      defer { state.findings = Findings() }
      return state.findings
    }
  }

  /// Ends the work at once, and the engines with it.
  package func end() {
    shared.state.withLock { state in
      state.waiting = [:]
      state.isOver = true
    }
    writeWakeUp(to: shared.stop.write.number)
    thread?.join()
    thread = nil
  }

  // MARK: The thread

  private static func run(_ shared: Shared) {
    var client = BackgroundClient(program: shared.program, stop: shared.stop.read)
    var failed: Set<MeasuredSpeech.Sentence> = []
    while let script = next(shared) {
      var options = script.options
      options.measured = shared.state.withLock { $0.measured }
      let sentences = options.unmeasured(script.checked, by: shared.measures).filter { !failed.contains($0) }
      for start in stride(from: 0, to: sentences.count, by: portion) {
        let some = Array(sentences[start..<min(start + portion, sentences.count)])
        guard measure(some, &options, &client, shared) else { break }
        failed.formUnion(some.filter { options.measured[$0] == nil })
      }
    }
    client.end()
  }

  /// Waits until no edits come.
  ///
  /// - Returns: `nil` where nothing is left to be done: then another thread may start, which waits for this one.
  private static func next(_ shared: Shared) -> Script? {
    while true {
      let (script, wait) = shared.state.withLock { state -> (Script?, Duration) in
        guard !state.isOver, let path = state.waiting.keys.first else {
          state.isRunning = false
          return (nil, .zero)
        }
        let wait = calm - (.now - state.lastEdit)
        return (wait > .zero ? nil : state.waiting.removeValue(forKey: path), wait)
      }
      if script != nil || wait <= .zero { return script }
      let milliseconds = Int32((wait / .milliseconds(1)).rounded(.up))
      _ = FileDescriptor.waitForInput([shared.stop.read], milliseconds: milliseconds)
    }
  }

  /// - Returns: Whether to go on.
  private static func measure(
    _ sentences: [MeasuredSpeech.Sentence],
    _ options: inout PlanOptions,
    _ client: inout BackgroundClient,
    _ shared: Shared
  ) -> Bool {
    guard let cache = shared.cache else { return false }
    do throws(MediaClientError) {
      let problems = try options.measure(sentences, asking: client.running(), cache: cache)
      found(options.measured, problems, shared)
      return true
    } catch {
      client.end()
      switch error {
      case .problem(let problem): return failed(problem.message, shared)
      case .broken(let diagnostic): return failed(diagnostic.message, shared)
      case .unavailable(let diagnostic): giveUp(shared, diagnostic.message)
      case .interrupted: break
      }
      return false
    }
  }

  /// Gives some sentences up.
  ///
  /// - Returns: Whether to go on: not when it was one failure too many.
  private static func failed(_ reason: String, _ shared: Shared) -> Bool {
    let failures = shared.state.withLock { state in
      state.failures += 1
      return state.failures
    }
    guard failures < BackgroundClient.maxFailures else {
      giveUp(shared, reason)
      return false
    }
    report(message(reason), shared)
    return true
  }

  private static func found(_ measured: MeasuredSpeech, _ problems: [String], _ shared: Shared) {
    let messages = problems.map(message)
    shared.state.withLock { state in
      state.measured = measured
      state.findings.measured = measured
      state.findings.messages += messages
    }
    writeWakeUp(to: shared.changeInput)
  }

  private static func message(_ reason: String) -> String {
    "speech could not be measured, so it is estimated: \(reason)"
  }

  private static func giveUp(_ shared: Shared, _ reason: String) {
    shared.state.withLock { state in
      state.waiting = [:]
      state.isOver = true
      state.isRunning = false
    }
    report(message(reason), shared)
  }

  private static func report(_ message: String, _ shared: Shared) {
    shared.state.withLock { $0.findings.messages.append(message) }
    writeWakeUp(to: shared.changeInput)
  }
}
