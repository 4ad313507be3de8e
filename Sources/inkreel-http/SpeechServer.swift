import InkMessages
import InkSystem
import InkVoices
import Synchronization

/// Reads requests from standard input, has workers speak them, and writes their answers.
///
/// The main thread waits for input, for the end of the workers, for signals, and for the end of whoever reads the answers:
/// after either of the last two the process ends at once.
final class SpeechServer: Sendable {
  private let arguments: ServiceArguments
  private let key: String?
  private let version: String
  private let queue = BlockingQueue<Job>(capacity: SpeechServer.mostWaiting)
  private let waiting = Atomic(0)
  private let working = Atomic(0)
  private let output = Mutex<SpeechFailure?>(nil)

  private static let mostWaiting = 10_000

  private final class Job: Sendable {
    let request: VoiceRequest

    init(_ request: VoiceRequest) {
      self.request = request
    }
  }

  /// - Parameter version: Of the voice, for its answers.
  init(_ arguments: ServiceArguments, version: String) throws(SpeechFailure) {
    self.arguments = arguments
    self.version = version
    key = try arguments.readKey()
  }

  private var serves: Bool { arguments.mode == .serve }

  func run() throws(SpeechFailure) {
    let interruption: Interruption
    let threads: [Thread]
    do throws(SystemError) {
      interruption = try Interruption()
      threads = try startWorkers(serves ? arguments.parallel : 1)
    } catch {
      throw SpeechFailure(.environment, "cannot start: \(error)")
    }
    try readRequests(interruption)
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
    let worker = Result { () throws(SpeechFailure) in try SpeechWorker(arguments.service, key: key) }
    while let job = queue.next() {
      waiting.subtract(1, ordering: .sequentiallyConsistent)
      let words = Result { () throws(SpeechFailure) in try worker.get().speak(job.request) }
      answer(job.request.id, words)
    }
  }

  // MARK: Answers

  private func answer(_ id: Int?, _ words: Result<[VoiceWord]?, SpeechFailure>) {
    output.withLock { failure in
      do throws(SpeechFailure) {
        if serves {
          try HTTPProgram.write(try HTTPProgram.line(SpeechServer.reply(id ?? 0, words)))
        } else {
          let answer = VoiceAnswer(version: version, words: try words.get())
          try HTTPProgram.write(try HTTPProgram.line(answer))
        }
      } catch {
        failure = error
      }
    }
  }

  private static func reply(_ id: Int, _ words: Result<[VoiceWord]?, SpeechFailure>) -> VoiceReply {
    switch words {
    case .success(let words): VoiceReply(id: id, words: words)
    case .failure(let failure):
      VoiceReply(id: id, error: .init(status: Int(failure.fault.rawValue), message: failure.message))
    }
  }

  // MARK: Requests

  private func readRequests(_ interruption: Interruption) throws(SpeechFailure) {
    var bytes: [UInt8] = []
    while true {
      wait(for: FileDescriptor.standardInput, interruption)
      let part: [UInt8]
      do throws(SystemError) {
        part = try FileDescriptor.standardInput.read(upTo: 64 << 10)
      } catch {
        throw SpeechFailure(.environment, "cannot read the request from standard input: \(error)")
      }
      bytes += part
      if serves {
        while let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
          take(bytes[..<end])
          bytes.removeSubrange(...end)
        }
      }
      guard bytes.count <= RequestReader.largest else {
        throw SpeechFailure(
          .request,
          "a request is larger than \(RequestReader.largest) bytes; split the text"
        )
      }
      if part.isEmpty { break }
    }
    if serves {
      take(bytes[...])
    } else {
      add(try RequestReader.request(bytes, version: 1))
    }
  }

  /// A line of version 2.
  private func take(_ line: ArraySlice<UInt8>) {
    guard line.contains(where: { !" \t\r".utf8.contains($0) }) else { return }
    do throws(SpeechFailure) {
      let request = try RequestReader.request(line, version: 2)
      guard request.id != nil else {
        throw SpeechFailure(.request, "the request has no `id`; see docs/voices.md")
      }
      guard waiting.load(ordering: .sequentiallyConsistent) < SpeechServer.mostWaiting else {
        throw SpeechFailure(.request, "more than \(SpeechServer.mostWaiting) requests are waiting")
      }
      add(request)
    } catch {
      answer(RequestReader.identifier(line), .failure(error))
    }
  }

  private func add(_ request: VoiceRequest) {
    waiting.add(1, ordering: .sequentiallyConsistent)
    queue.append(Job(request))
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
      if places[1].revents & Int16(POLLERR | POLLNVAL) != 0 { end(SpeechFailure.Fault.environment.rawValue) }
      if places[2].revents != 0 || input == nil && places[0].revents != 0 { return }
      if places[0].revents != 0 { _ = try? interruption.wait() }
    }
  }

  /// At once, with whatever is being asked of the service.
  private func end(_ status: Int32) -> Never {
    SpeechWorker.writing.withLock { _ in _exit(status) }
  }
}
