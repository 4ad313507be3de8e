import InkDiagnostics
package import InkMessages
import InkPlan
package import InkSystem
import Synchronization

/// Has `inkreel-media` look at media files while an editor is served. No one waits for it: what it finds out is
/// reported by a descriptor, and taken when there is time.
///
/// One thread works off the queue, with one child, and both end with the queue. A file that brings the child down,
/// or takes it too long, is given up; too many of those end the search for good.
package final class BackgroundProbe {
  /// What has been found out since it was asked last.
  package struct Findings {
    package var files: [(path: String, file: ProbedFile)] = []
    /// What people should know of the search itself, a sentence each.
    package var messages: [String] = []

    package init() {}
  }

  private struct State {
    var queue: [String] = []
    var findings = Findings()
    var isRunning = false
    var isOver = false
    /// How many files have been asked for.
    var asked = 0
    var failures = 0
  }

  /// What the thread and its owner share.
  private final class Shared: Sendable {
    let state = Mutex(State())
    let changeSignal: (read: FileDescriptor, write: FileDescriptor)
    let stop: (read: FileDescriptor, write: FileDescriptor)

    let cache: MediaFactsCache?
    let program: String

    init(_ cache: MediaFactsCache?, _ program: String) throws(SystemError) {
      self.cache = cache
      self.program = program
      changeSignal = try ChildProcess.pipe()
      stop = try ChildProcess.pipe()
    }
  }

  /// So many files are looked at in a session.
  private static let maxFiles = 4096
  /// So many are remembered for other runs at once.
  private static let portion = 16
  /// How long findings may wait for more of them.
  private static let pause = Duration.milliseconds(300)

  private let shared: Shared
  private var thread: Thread?

  /// - Parameters:
  ///   - cache: What other runs remember, and where it is kept what is found out; `nil` for nowhere.
  ///   - program: The path of `inkreel-media`.
  package init(
    cache: MediaFactsCache? = .user,
    program: String = MediaClient.installedProgram
  ) throws(SystemError) {
    shared = try Shared(cache, program)
  }

  /// Can be read when there are findings.
  package var changeSignal: FileDescriptor { shared.changeSignal.read }

  /// What makes `changeSignal` readable when something is written to it: for what else works in the background.
  package var changeInput: Int32 { shared.changeSignal.write.number }

  /// Asks for files: absolute paths, none that has been asked for since it changed.
  package func add(_ paths: [String]) {
    guard !paths.isEmpty else { return }
    let isTooMuch = shared.state.withLock { state in
      guard !state.isOver else { return false }
      let room = BackgroundProbe.maxFiles - state.asked
      state.queue += paths.prefix(room)
      state.asked += min(room, paths.count)
      guard paths.count > room else { return false }
      state.isOver = true
      state.findings.messages.append(
        "\(BackgroundProbe.maxFiles) media files have been read; no more are read until the next start"
      )
      return true
    }
    if isTooMuch { BackgroundProbe.tell(shared) }
  }

  /// Starts to work on what is in the queue.
  package func start() {
    let starts = shared.state.withLock { state in
      guard !state.isRunning, !state.queue.isEmpty else { return false }
      state.isRunning = true
      return true
    }
    guard starts else { return }
    // The one before has nothing more to do.
    thread?.join()
    thread = nil
    do throws(SystemError) {
      let shared = shared
      thread = try Thread { BackgroundProbe.run(shared) }
    } catch {
      let reason = Diagnostic(.environment, "cannot start a thread: \(error)", at: nil)
      BackgroundProbe.giveUp(shared, Diagnostic.unknownMedia(because: reason).sentence)
    }
  }

  /// What has been found out; to be called when `changeSignal` can be read.
  package func take() -> Findings {
    _ = try? shared.changeSignal.read.read(upTo: 64)
    return shared.state.withLock { state in
      defer { state.findings = Findings() }
      return state.findings
    }
  }

  /// Ends the search at once, and the child with it.
  package func end() {
    shared.state.withLock { state in
      state.queue = []
      state.isOver = true
    }
    writeWakeUp(to: shared.stop.write.number)
    thread?.join()
    thread = nil
  }

  // MARK: The thread

  private static func run(_ shared: Shared) {
    var client = BackgroundClient(program: shared.program, stop: shared.stop.read)
    repeat {
      while let paths = next(shared) { look(at: paths, &client, shared) }
      client.end()
    } while !isDone(shared)
  }

  private static func look(at paths: [String], _ client: inout BackgroundClient, _ shared: Shared) {
    let batch = ProbeBatch(paths, cache: shared.cache)
    // Another program may have looked at some in the meantime.
    for (path, content) in batch.known { found(path, ProbedFile(content: content, problem: nil), shared) }
    var files: [ProbedFile] = []
    var reported = ContinuousClock.now
    for path in batch.unknown {
      guard let file = probe(path, &client, shared) else { break }
      files.append(file)
      found(path, file, shared)
      if ContinuousClock.now - reported > pause {
        reported = .now
        tell(shared)
      }
    }
    let messages = batch.remember(files).map(\.sentence)
    shared.state.withLock { $0.findings.messages += messages }
    tell(shared)
  }

  private static func found(_ path: String, _ file: ProbedFile, _ shared: Shared) {
    shared.state.withLock { $0.findings.files.append((path, file)) }
  }

  /// The next files; `nil` when there are none.
  private static func next(_ shared: Shared) -> [String]? {
    shared.state.withLock { state in
      guard !state.queue.isEmpty else { return nil }
      let paths = Array(state.queue.prefix(portion))
      state.queue.removeFirst(paths.count)
      return paths
    }
  }

  /// Whether the thread has to end. From then on the next one may start, which waits for it.
  private static func isDone(_ shared: Shared) -> Bool {
    shared.state.withLock { state in
      guard state.queue.isEmpty else { return false }
      state.isRunning = false
      return true
    }
  }

  /// `nil` when no more is to be asked.
  private static func probe(_ path: String, _ client: inout BackgroundClient, _ shared: Shared) -> ProbedFile?
  {
    do throws(MediaClientError) {
      let answer = try client.running().call(.probe, ProbeRequest(paths: [path]), as: ProbeAnswer.self)
      return answer.files.first ?? ProbedFile(content: nil, problem: nil)
    } catch {
      client.end()
      switch error {
      case .problem(let problem): return failed(problem.message, shared)
      case .broken(let diagnostic): return failed(diagnostic.sentence, shared)
      case .unavailable(let diagnostic):
        giveUp(shared, Diagnostic.unknownMedia(because: diagnostic).sentence)
        return nil
      case .interrupted: return nil
      }
    }
  }

  /// Gives a file up.
  ///
  /// - Returns: `nil` when it was one failure too many.
  private static func failed(_ reason: String, _ shared: Shared) -> ProbedFile? {
    let failures = shared.state.withLock { state in
      state.failures += 1
      if state.failures < BackgroundClient.maxFailures { state.findings.messages.append(reason) }
      return state.failures
    }
    guard failures >= BackgroundClient.maxFailures else { return ProbedFile(content: nil, problem: nil) }
    giveUp(shared, "\(reason); no more media files are read until the next start")
    return nil
  }

  private static func giveUp(_ shared: Shared, _ reason: String) {
    shared.state.withLock { state in
      state.queue = []
      state.isOver = true
      state.findings.messages.append(reason)
    }
    tell(shared)
  }

  private static func tell(_ shared: Shared) {
    writeWakeUp(to: shared.changeSignal.write.number)
  }
}
