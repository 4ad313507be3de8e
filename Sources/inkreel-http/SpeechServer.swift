import InkMessages
import InkSystem
import InkVoiceProgram
import InkVoices
import Synchronization

/// Reads requests from standard input, has workers speak them, and writes their answers.
///
/// The main thread waits for input, for the end of the workers, for signals, and for the end of whoever reads the answers:
/// after either of the last two the process ends at once.
final class SpeechServer: Sendable {
  private let arguments: ServiceArguments
  /// Without it, each request is answered with the reason.
  private let key: Result<String?, VoiceError>
  private let version: String
  private let queue = BlockingQueue<Job>(capacity: SpeechServer.mostWaiting)
  private let waiting = Atomic(0)
  private let working = Atomic(0)
  private let output = Mutex<VoiceError?>(nil)

  private static let mostWaiting = 10_000

  private final class Job: Sendable {
    let request: VoiceRequest
    let output: String

    init(_ request: VoiceRequest, output: String) {
      self.request = request
      self.output = output
    }
  }

  /// - Parameter version: Of the voice, for its answers.
  init(_ arguments: ServiceArguments, version: String) {
    self.arguments = arguments
    self.version = version
    key = Result { () throws(VoiceError) in try arguments.readKey() }
  }

  private var serves: Bool { arguments.mode == .serve }

  func run() throws(VoiceError) {
    let only = serves ? nil : try RequestReader.read(from: .standardInput)
    let interruption: Interruption
    let threads: [Thread]
    do throws(SystemError) {
      interruption = try Interruption()
      threads = try startWorkers(serves ? arguments.service.requestsAtOnce : 1)
    } catch {
      throw VoiceError(.environment, "cannot start: \(error)")
    }
    if let only { add(only.request, output: only.output) } else { try readRequests(interruption) }
    queue.close()
    while working.load(ordering: .sequentiallyConsistent) > 0 {
      wait(for: nil, interruption)
      _ = try? interruption.wait()
    }
    for thread in threads { thread.join() }
    if let failure = output.withLock({ $0 }) { throw failure }
  }

  // MARK: Workers

  private func startWorkers(_ count: Int) throws(SystemError) -> [Thread] {
    var threads: [Thread] = []
    for _ in 0..<count {
      working.add(1, ordering: .sequentiallyConsistent)
      threads.append(try Thread { self.work() })
    }
    return threads
  }

  private func work() {
    defer {
      working.subtract(1, ordering: .sequentiallyConsistent)
      Interruption.wake()
    }
    let worker = Result { () throws(VoiceError) in try SpeechWorker(arguments.service, key: key.get()) }
    while let job = queue.next() {
      waiting.subtract(1, ordering: .sequentiallyConsistent)
      let words = Result { () throws(VoiceError) in try worker.get().speak(job.request, into: job.output) }
      answer(job.request.id, words)
    }
  }

  // MARK: Answers

  private func answer(_ id: Int?, _ words: Result<[VoiceWord]?, VoiceError>) {
    output.withLock { failure in
      do throws(VoiceError) {
        if serves {
          try VoiceOutput.print(SpeechServer.reply(id ?? 0, words))
        } else {
          try VoiceOutput.print(VoiceAnswer(version: version, words: try words.get()))
        }
      } catch {
        failure = error
      }
    }
  }

  private static func reply(_ id: Int, _ words: Result<[VoiceWord]?, VoiceError>) -> VoiceReply {
    switch words {
    case .success(let words): VoiceReply(id: id, words: words)
    case .failure(let failure):
      VoiceReply(id: id, error: .init(status: Int(failure.fault.rawValue), message: failure.message))
    }
  }

  // MARK: Requests

  private func readRequests(_ interruption: Interruption) throws(VoiceError) {
    var bytes: [UInt8] = []
    while true {
      wait(for: FileDescriptor.standardInput, interruption)
      let part: [UInt8]
      do throws(SystemError) {
        part = try FileDescriptor.standardInput.read(upTo: 64 << 10)
      } catch {
        throw VoiceError(.environment, "cannot read the requests from standard input: \(error)")
      }
      guard !part.isEmpty else { return take(bytes) }
      bytes += part
      while let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        take(Array(bytes[..<end]))
        bytes.removeSubrange(...end)
      }
      guard bytes.count <= RequestReader.largestRequest else {
        let most = RequestReader.largestRequest
        throw VoiceError(.request, "a request is larger than \(most) bytes; split the text")
      }
    }
  }

  private func take(_ line: [UInt8]) {
    guard line.contains(where: { !" \t\r".utf8.contains($0) }) else { return }
    do throws(VoiceError) {
      let request = try RequestReader.request(in: line)
      guard request.request.id != nil else {
        throw VoiceError(.request, "the request has no `id`; see docs/voices.md")
      }
      guard case .sound(let output) = request.aim else {
        throw VoiceError(.request, "a speech service cannot measure without speaking")
      }
      guard waiting.load(ordering: .sequentiallyConsistent) < SpeechServer.mostWaiting else {
        throw VoiceError(.request, "more than \(SpeechServer.mostWaiting) requests are waiting")
      }
      add(request.request, output: output)
    } catch {
      answer(RequestReader.id(in: line), .failure(error))
    }
  }

  private func add(_ request: VoiceRequest, output: String) {
    waiting.add(1, ordering: .sequentiallyConsistent)
    queue.append(Job(request, output: output))
  }

  // MARK: Waiting

  /// Returns when there is input or a worker has ended, and ends the process after a signal or when no one reads the answers.
  private func wait(for input: FileDescriptor?, _ interruption: Interruption) {
    while true {
      var places = [
        pollfd(fd: interruption.wakeOutput.number, events: Int16(POLLIN), revents: 0),
        pollfd(fd: STDOUT_FILENO, events: 0, revents: 0),
        pollfd(fd: input?.number ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&places, nfds_t(places.count), -1)
      if let signal = interruption.signal { end(128 + signal) }
      guard count > 0 else { continue }
      if places[1].revents & Int16(POLLERR | POLLNVAL) != 0 { end(VoiceError.Fault.environment.rawValue) }
      if places[2].revents != 0 || input == nil && places[0].revents != 0 { return }
      if places[0].revents != 0 { _ = try? interruption.wait() }
    }
  }

  /// At once, with whatever is being asked of the service.
  private func end(_ status: Int32) -> Never {
    SpeechWorker.writing.withLock { _ in _exit(status) }
  }
}
