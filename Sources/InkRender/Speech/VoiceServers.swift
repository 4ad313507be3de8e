internal import FoundationEssentials
internal import InkJSON
internal import InkMedia
internal import InkMessages
import InkSystem

/// The processes of a voice that serves.
///
/// A question whose process fails is asked once more, alone. Where processes keep failing without an answer, the voice has
/// failed.
final class VoiceServers {
  private let command: [String]
  /// How many questions one process works on at once.
  private let capacity: Int
  private var processes: [ServingProcess] = []
  /// What is asked again: one after the other and alone, so that it cannot suffer again from another.
  private var repeats: [ServingProcess.Question] = []
  private var lastID = 0
  private(set) var failure: MediaError?
  /// How many processes in a row have ended without an answer, and how many had to be ended because they gave none.
  private var (failures, timeouts) = (0, 0)
  /// The most that a process has needed, in bytes; `nil` before one has answered.
  private(set) var neededMemory: Int?

  private static let mostFailures = 6
  private static let mostTimeouts = 2

  init(_ command: [String], capacity: Int) {
    self.command = command
    self.capacity = capacity
  }

  var count: Int { processes.count }

  var waits: [pollfd] { processes.flatMap(\.waits) }

  var progress: Double {
    processes.reduce(0) { sum, process in process.pending.values.reduce(sum) { $0 + $1.progress } }
  }

  /// What ended an utterance: a reply, or a failure of the voice.
  typealias End = (number: Int, end: Result<VoiceReply, MediaError>)

  func ask(_ request: VoiceRequest, number: Int, timeout: Duration) throws(MediaError) {
    let question = ServingProcess.Question(request: request, number: number, timeout: timeout)
    try ask(question, try process { !$0.isRepeating && $0.pending.count < capacity })
  }

  private func ask(_ question: ServingProcess.Question, _ process: ServingProcess) throws(MediaError) {
    lastID += 1
    var question = question
    question.request.protocolVersion = 2
    question.request.id = lastID
    let line: [UInt8]
    do {
      line = try JSONOutput.line(question.request) + [UInt8(ascii: "\n")]
    } catch {
      throw MediaError(.request, "cannot create a voice request for the text: \(error)")
    }
    process.ask(question, id: lastID, line: line)
  }

  /// The one with least to do of those that can be asked, or a new one.
  private func process(_ canBeAsked: (ServingProcess) -> Bool) throws(MediaError) -> ServingProcess {
    let free = processes.filter { $0.failure == nil && canBeAsked($0) }
    if let free = free.min(by: { $0.pending.count < $1.pending.count }) { return free }
    do throws(MediaError) {
      let process = try ServingProcess(command)
      processes.append(process)
      return process
    } catch {
      failure = error
      throw error
    }
  }

  /// Does what can be done at once, and returns how utterances have ended.
  func advance() -> [End] {
    var ends: [End] = []
    for process in processes {
      let replies = process.advance()
      ends += replies.map { ($0.question.number, .success($0.reply)) }
      if !replies.isEmpty {
        failures = 0
        neededMemory = [neededMemory, process.answered < 4 ? process.peakMemory : nil].compactMap(\.self)
          .max()
      }
    }
    let failed = processes.filter { $0.failure != nil }
    processes.removeAll { $0.failure != nil }
    for process in failed { ends += takeOver(process) }
    return ends + askAgain()
  }

  /// Ends, or keeps to be asked again, what a process that has failed has not answered.
  private func takeOver(_ process: ServingProcess) -> [End] {
    guard let reason = process.failure else { return [] }
    if process.answered == 0, case .broken(let error) = reason {
      failures += 1
      if failures >= VoiceServers.mostFailures { failure = error }
    }
    var ends: [End] = []
    for (id, question) in process.pending.sorted(by: { $0.key < $1.key }) {
      var question = question
      switch reason {
      case .timeout(let late, let error):
        if late == id {
          timeouts += 1
          if timeouts >= VoiceServers.mostTimeouts { failure = error }
          ends.append((question.number, .failure(error)))
        } else {
          repeats.append(question)
        }
      case .broken(let error):
        if question.isRepeated {
          ends.append((question.number, .failure(error)))
        } else {
          question.isRepeated = true
          repeats.append(question)
        }
      }
    }
    return ends
  }

  private func askAgain() -> [End] {
    if let failure {
      defer { repeats = [] }
      return repeats.map { ($0.number, .failure(failure)) }
    }
    guard !repeats.isEmpty, !processes.contains(where: \.isRepeating) else { return [] }
    let question = repeats.removeFirst()
    do throws(MediaError) {
      try ask(question, try process { !$0.isBusy })
      return []
    } catch {
      return [(question.number, .failure(error))]
    }
  }

  func end() {
    ServingProcess.end(processes)
    processes = []
  }
}
