import FoundationEssentials
import InkDiagnostics
package import InkMessages
import InkRPC
package import InkSystem
import InkText
import InkWorkspace

/// `inkreel-media`, running as a child: requests go down one pipe, answers and progress come up another.
package final class MediaClient {
  /// What ends the wait for an answer.
  package enum Stop {
    /// The signals that end a program: the child has a moment to clean up then.
    case signals(Interruption)
    /// A descriptor that can be read, or the end of a time for each answer: the child is killed at once then.
    case order(FileDescriptor, milliseconds: Int32)

    fileprivate var descriptor: FileDescriptor {
      switch self {
      case .signals(let interruption): interruption.wakeOutput
      case .order(let descriptor, _): descriptor
      }
    }
  }

  private static let programName = "inkreel-media"
  /// Where it is installed, next to this program.
  package static var installedProgram: String { InstalledProgram.path(programName) }

  /// How long a cancelled request may take to clean up, in milliseconds.
  private static let timeout: Int32 = 900

  private let process: ChildProcess
  private let writer: MessageWriter
  private var reader: MessageReader
  private let stop: Stop
  private var lastID = 0
  /// When the child is killed that was asked to stop; `nil` before that. What was asked for stays so.
  private var stopDeadline: ContinuousClock.Instant?
  /// The media files that the child has open, each as often as it has; the newest last.
  private var reading: [String] = []
  private let onProgress: (MediaProgress) -> Void

  /// Starts the program and makes sure that the two understand each other.
  ///
  /// - Parameters:
  ///   - path: The path of the program.
  ///   - stop: `nil` for signals, which are this client's from here on.
  package init(
    program path: String = MediaClient.installedProgram,
    stop: Stop? = nil,
    onProgress: @escaping (MediaProgress) -> Void = { _ in }
  ) throws(MediaClientError) {
    self.onProgress = onProgress
    do {
      if let stop { self.stop = stop } else { self.stop = .signals(try Interruption()) }
      Descendants.adopt()
      process = try ChildProcess([path], ownGroup: true, adding: CommonInstructions.environment)
    } catch {
      throw .unavailable(
        Diagnostic(
          .missingProgram,
          "cannot start `\(path)`: \(error)",
          at: nil,
          notes: [
            "`\(MediaClient.programName)` must be in the same folder as `inkreel`; `make install` installs both"
          ]
        )
      )
    }
    guard let input = process.input else {
      throw .unavailable(Diagnostic(.missingProgram, "`\(path)` has no standard input", at: nil))
    }
    // A child that dies makes the pipe break; that is reported by the answer that does not come.
    _ = signal(SIGPIPE, SIG_IGN)
    writer = MessageWriter(input)
    reader = MessageReader(process.output)
    let hello = try call(.hello, MediaHello(program: ProductVersion.inkreel), as: MediaHello.self)
    guard hello.mediaProtocol == MediaHello.current else {
      end()
      throw .unavailable(
        Diagnostic(
          .missingProgram,
          "`\(path)` is \(hello.program), which does not match \(ProductVersion.inkreel)",
          at: nil,
          notes: ["install both from the same release"]
        )
      )
    }
  }

  /// The answer of a client, or of one that is started for the request and ended when it has answered.
  static func answer<Answer: Decodable>(
    _ method: MediaMethod,
    _ params: some Encodable,
    as type: Answer.Type,
    from client: MediaClient?,
    orStarting program: () -> String
  ) throws(MediaClientError) -> Answer {
    if let client { return try client.call(method, params, as: type) }
    let client = try MediaClient(program: program())
    let answer = try client.call(method, params, as: type)
    try client.finish()
    return answer
  }

  /// Sends a request, passes progress on, and returns the answer.
  package func call<Answer: Decodable>(
    _ method: MediaMethod,
    _ params: some Encodable,
    as type: Answer.Type
  ) throws(MediaClientError) -> Answer {
    if isAskedToStop { throw abandoned() }
    lastID += 1
    do {
      try writer.request(.number(lastID), method.rawValue, params)
      return try answer(to: lastID, as: type)
    } catch let error as MediaClientError {
      throw error
    } catch let error as RPCError<MediaError> {
      if error.data?.kind == .cancelled { throw .interrupted }
      throw .problem(error.data ?? MediaError(.request, error.message))
    } catch let error as SystemError where error == SystemError(EPIPE) {
      throw broken(nil)
    } catch {
      throw broken("\(error)")
    }
  }

  private func answer<Answer: Decodable>(to id: Int, as type: Answer.Type) throws -> Answer {
    let deadline = deadline
    while let body = try nextBody(until: deadline) {
      let message = try IncomingMessage(body)
      if message.method == MediaMethod.progress.rawValue {
        onProgress(try message.params(as: MediaProgress.self))
      } else if message.method == MediaMethod.reading.rawValue {
        note(try message.params(as: MediaReading.self))
      } else if message.id == .number(id) {
        return try message.result(as: type, error: MediaError.self)
      }
    }
    throw broken(nil)
  }

  private func note(_ file: MediaReading) {
    if file.isOpen {
      reading.append(file.path)
    } else if let index = reading.lastIndex(of: file.path) {
      reading.remove(at: index)
    }
  }

  /// What was being read when the child went away, the newest first.
  private var readingNote: [String] {
    var seen: Set<String> = []
    let files = reading.reversed().filter { seen.insert($0).inserted }.map {
      "`\(VisibleText.line($0))`"
    }
    return files.isEmpty ? [] : ["it was reading \(files.prefix(3).joined(separator: ", "))"]
  }

  /// Waits for a message, or for what ends the wait.
  private func nextBody(until deadline: ContinuousClock.Instant?) throws -> [UInt8]? {
    while true {
      if let stopDeadline, stopDeadline < .now { throw abandoned() }
      if let deadline, deadline < .now { throw late() }
      // A message may come in pieces, between which the child may stop.
      if let body = try reader.buffered() { return body }
      let ready = FileDescriptor.waitForInput(
        [process.output, stop.descriptor],
        milliseconds: MediaClient.milliseconds(until: stopDeadline ?? deadline)
      )
      if ready[1] {
        try askToStop()
      } else if ready[0] {
        guard try reader.read() else { return nil }
      }
    }
  }

  /// The first signal asks the child to stop, and it has a moment for it. The next one ends it.
  private func askToStop() throws {
    guard case .signals(let interruption) = stop, stopDeadline == nil else { throw abandoned() }
    _ = try stop.descriptor.read(upTo: 1024)
    guard interruption.isAskedToStop() else { return }
    stopDeadline = .now + .milliseconds(MediaClient.timeout)
    try writer.notification(MediaMethod.cancel.rawValue, [String: String]())
  }

  private var isAskedToStop: Bool {
    guard case .signals(let interruption) = stop else { return false }
    return interruption.isAskedToStop()
  }

  /// Says that nothing more is asked for. From here on signals do what they do without a client.
  ///
  /// - Throws: `interrupted` where a signal has come meanwhile.
  package func finish() throws(MediaClientError) {
    process.closeInput()
    if isAskedToStop { throw abandoned() }
  }

  private var deadline: ContinuousClock.Instant? {
    guard case .order(_, let milliseconds) = stop else { return nil }
    return .now + .milliseconds(milliseconds)
  }

  /// Negative where there is no end.
  private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let left = ContinuousClock.Instant.now.duration(to: deadline) / .milliseconds(1)
    return Int32(max(0, left.rounded(.up)))
  }

  /// Ends the program, whatever it is doing.
  package func end() {
    process.send(signal: SIGKILL)
    _ = process.wait()
    Descendants.endAdopted()
  }

  private func late() -> MediaClientError {
    end()
    let message = "`inkreel-media` did not answer in time and was stopped"
    return .broken(Diagnostic(.mediaProgramFailed, message, at: nil, notes: readingNote))
  }

  private func abandoned() -> MediaClientError {
    end()
    return .interrupted
  }

  /// - Parameter reason: `nil` when the child went away, which then says more than anything here.
  private func broken(_ reason: String?) -> MediaClientError {
    for _ in 0..<20 where reason == nil && process.poll() == nil { usleep(10_000) }
    process.send(signal: SIGKILL)
    let ended =
      switch process.wait() {
      case .exit(let status): "ended with status \(status)"
      case .signal(let number) where number == SIGKILL: "was stopped"
      case .signal(let number): "crashed (signal \(number))"
      }
    // The voices that it had at work.
    Descendants.endAdopted()
    let message = reason.map { "`inkreel-media` sent an invalid answer: \($0)" } ?? "`inkreel-media` \(ended)"
    return .broken(
      Diagnostic(
        .mediaProgramFailed,
        message,
        at: nil,
        notes: readingNote + [
          "this is a bug in InkReel; please report it, with the script and its media files"
        ]
      )
    )
  }
}
