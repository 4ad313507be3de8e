internal import FoundationEssentials
internal import InkMedia
internal import InkMessages
import InkSystem

/// A voice program that serves: it gets a request a line, and answers each by lines of the same id. Never blocks:
/// `advance` does what can be done at once.
final class ServingProcess {
  private let program: VoiceProgram
  private var lines = PipeLines(longest: longestLine)
  /// What it has been asked for and not answered yet, by id.
  private(set) var pending: [Int: Question] = [:]
  /// How many requests it has answered.
  private(set) var answered = 0
  /// Why nothing more comes from it; `nil` while it is at work.
  private(set) var failure: Failure?

  /// In bytes. The words of the longest sentence take a tenth of it.
  private static let longestLine = 4 << 20
  /// A program that ends closes its output a moment before: so long it may go on without one.
  private static let mostWithoutOutput = Duration.milliseconds(500)
  private var outputEnd: ContinuousClock.Instant?

  struct Question {
    var request: VoiceRequest
    /// Of the utterance.
    let number: Int
    let timeout: Duration
    /// Whether it has been asked before, in a process that failed.
    var isRepeated = false
    fileprivate(set) var deadline = ContinuousClock.now
    /// From 0 to 1.
    fileprivate(set) var progress = 0.0
  }

  enum Failure {
    /// It answered nothing to a question for too long.
    case timeout(id: Int, MediaError)
    /// It ended, or it does not follow the protocol.
    case broken(MediaError)
  }

  init(_ command: [String]) throws(MediaError) {
    program = try VoiceProgram(command, ["--serve"])
  }

  var waits: [pollfd] { program.waits(readsOutput: lines.isOpen) }

  var isBusy: Bool { !pending.isEmpty }

  /// Whether it works on what failed before: alone.
  var isRepeating: Bool { pending.values.contains(where: \.isRepeated) }

  var peakMemory: Int? { program.peakMemory }

  /// - Parameter line: The request with its id, as JSON with its line's end.
  func ask(_ question: Question, id: Int, line: [UInt8]) {
    var question = question
    question.deadline = .now + question.timeout
    question.progress = 0
    pending[id] = question
    program.write(line, isLast: false)
  }

  /// The last replies that have come, each with its question.
  func advance() -> [(question: Question, reply: VoiceReply)] {
    guard failure == nil else { return [] }
    let end = program.advance()
    var replies: [(Question, VoiceReply)] = []
    do throws(MediaError) {
      for line in lines.drain(program.output) {
        if let reply = try take(line) { replies.append(reply) }
      }
      if lines.isTooLong { throw violation("a line of more than \(ServingProcess.longestLine >> 20) MiB") }
      if let end { throw ended(end) }
      if !lines.isOpen {
        let closed = outputEnd ?? .now
        outputEnd = closed
        if closed + ServingProcess.mostWithoutOutput < .now { throw violation("an end of its answers") }
      }
    } catch {
      // What it answered before that counts.
      failure = .broken(error)
      program.kill()
    }
    checkTime()
    return replies
  }

  private func checkTime() {
    let now = ContinuousClock.now
    guard failure == nil, let late = pending.min(by: { $0.value.deadline < $1.value.deadline }),
      late.value.deadline < now
    else { return }
    let message = "\(program.title) did not answer within \(late.value.timeout)\(program.lastWords)"
    failure = .timeout(id: late.key, MediaError(.voice, message))
    program.kill()
  }

  /// Ends processes, each with a moment to clean up.
  static func end(_ processes: [ServingProcess]) {
    let left = processes.filter { $0.failure == nil }
    // What is at work when the end comes is not wanted any more, and no one waits for the others then.
    VoiceProgram.end(left.map(\.program), isBusy: left.contains(where: \.isBusy))
  }

  // MARK: Replies

  /// The reply that ends a request; `nil` for one that does not.
  private func take(_ line: ArraySlice<UInt8>) throws(MediaError) -> (Question, VoiceReply)? {
    guard let reply = try? JSONDecoder().decode(VoiceReply.self, from: Data(line)) else {
      throw violation("`\(String(decoding: line.prefix(80), as: UTF8.self))`")
    }
    guard var question = pending[reply.id] else {
      throw violation("an answer with the id \(reply.id), which is no request's that it has to answer")
    }
    if let progress = reply.progress {
      guard progress.isFinite else { throw violation("progress that is no number") }
      question.progress = max(question.progress, min(max(progress, 0), 1))
      pending[reply.id] = question
      return nil
    }
    pending[reply.id] = nil
    answered += 1
    return (question, reply)
  }

  private func violation(_ answer: String) -> MediaError {
    MediaError(.voice, "\(program.title) does not follow the protocol: it gave \(answer)\(program.lastWords)")
  }

  private func ended(_ end: ChildProcess.End) -> MediaError {
    switch end {
    case .exit(0): MediaError(.voice, "\(program.title) ended before it had answered\(program.lastWords)")
    case .exit(let status):
      MediaError(.voice, "\(program.title) failed with status \(status)\(program.lastWords)")
    case .signal(let number):
      MediaError(.voice, "\(program.title) was stopped by signal \(number)\(program.lastWords)")
    }
  }
}
