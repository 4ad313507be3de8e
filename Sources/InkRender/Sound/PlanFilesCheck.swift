internal import InkMessages
internal import InkPlan
internal import InkSystem
internal import Synchronization

/// Looks whether the files of a plan are those that it was made with, on a thread of its own while they are mixed: what
/// is written is not put in its place before the answer is there.
final class PlanFilesCheck {
  private let work: Work
  private let thread: Thread?

  private final class Work: Sendable {
    private let plan: RenderPlan
    private let cancellation: Cancellation
    private let problem = Mutex<MediaError?>(nil)
    private let isAbandoned = Atomic<Bool>(false)

    init(_ plan: RenderPlan, _ cancellation: Cancellation) {
      self.plan = plan
      self.cancellation = cancellation
    }

    func run() {
      let abandoned = Cancellation { [self] in isAbandoned.load(ordering: .relaxed) }
      do throws(MediaError) {
        try PlanFiles.check(plan, cancellation: cancellation.or(abandoned))
      } catch {
        problem.withLock { $0 = error }
      }
    }

    func abandon() { isAbandoned.store(true, ordering: .relaxed) }

    var found: MediaError? { problem.withLock { $0 } }
  }

  init(_ plan: RenderPlan, cancellation: Cancellation) {
    let work = Work(plan, cancellation)
    self.work = work
    thread = try? Thread { work.run() }
    // Where there is no thread to be had, this one does it.
    if thread == nil { work.run() }
  }

  /// Runs something that reads the files, and waits for the answer. That a file has changed is the better explanation of
  /// whatever goes wrong with it.
  func guarding<Result>(_ body: () throws(MediaError) -> Result) throws(MediaError) -> Result {
    let result: Result
    do throws(MediaError) {
      result = try body()
    } catch {
      if error.kind != .unusableFile && error.kind != .unreadableFile { work.abandon() }
      thread?.join()
      if let problem = work.found, problem.kind == .changedFile { throw problem }
      throw error
    }
    thread?.join()
    if let problem = work.found { throw problem }
    return result
  }
}
