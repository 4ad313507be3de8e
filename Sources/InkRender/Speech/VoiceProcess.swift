internal import InkMedia
internal import InkMessages
internal import InkSystem

/// A voice program at work on one utterance. Never blocks: `advance` does what can be done at once.
///
/// It runs in a process group of its own, which is killed with everything that it started when this
/// object goes before the program has ended.
final class VoiceProcess {
  private let child: ChildProcess
  private let name: String
  private let deadline: ContinuousClock.Instant
  private let timeout: Duration
  private var input: ArraySlice<UInt8>
  private var output = PipeReader(limit: 4 << 20)
  private var errorOutput = PipeReader(limit: 64 << 10)
  private var hasEnded = false
  private(set) var hasTimedOut = false

  /// - Parameter request: What it gets on its standard input.
  init(_ command: [String], request: [UInt8], timeout: Duration) throws(MediaError) {
    guard let name = command.first, !name.isEmpty, !command.contains(where: { $0.utf8.contains(0) }) else {
      throw MediaError(.request, "the command of the voice is empty or contains a NUL byte")
    }
    self.name = name
    self.timeout = timeout
    deadline = .now + timeout
    input = request[...]
    do throws(SystemError) {
      child = try ChildProcess(command, pipesError: true, ownGroup: true)
    } catch {
      throw MediaError(.voice, "the voice program \(name) cannot be started: \(error)")
    }
    for pipe in [child.input, child.output, child.errorOutput] {
      guard let number = pipe?.number else { continue }
      _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
    }
  }

  deinit {
    if !hasEnded { stop() }
  }

  /// What to wait for before `advance` can do more.
  var waits: [pollfd] {
    var waits: [pollfd] = []
    if let input = child.input { waits.append(pollfd(fd: input.number, events: Int16(POLLOUT), revents: 0)) }
    if output.isOpen { waits.append(pollfd(fd: child.output.number, events: Int16(POLLIN), revents: 0)) }
    if errorOutput.isOpen, let error = child.errorOutput {
      waits.append(pollfd(fd: error.number, events: Int16(POLLIN), revents: 0))
    }
    return waits
  }

  /// What the program has answered on its standard output, when it has ended; `nil` while it runs.
  func advance() throws(MediaError) -> [UInt8]? {
    feed()
    let end = child.poll()
    output.drain(child.output)
    if let error = child.errorOutput { errorOutput.drain(error) }
    guard let end else {
      guard ContinuousClock.now < deadline else {
        stop()
        hasTimedOut = true
        throw MediaError(.voice, "the voice program \(name) did not end within \(timeout)\(lastWords)")
      }
      return nil
    }
    hasEnded = true
    // What it started ends with it.
    kill(-child.identifier, SIGKILL)
    switch end {
    case .exit(0): return output.bytes
    case .exit(let status):
      throw MediaError(.voice, "the voice program \(name) failed with status \(status)\(lastWords)")
    case .signal(let number):
      throw MediaError(.voice, "the voice program \(name) was stopped by signal \(number)\(lastWords)")
    }
  }

  /// A pipe takes up to 512 bytes whole or not at all (PIPE_BUF), so that nothing is written twice.
  private func feed() {
    while let pipe = child.input {
      guard !input.isEmpty else { return child.closeInput() }
      do throws(SystemError) {
        try pipe.write(Array(input.prefix(512)), waits: false)
        input = input.dropFirst(512)
      } catch {
        // A program that has read enough closes its input; how it ends says whether it was enough.
        if error.number != EAGAIN { child.closeInput() }
        return
      }
    }
  }

  private func stop() {
    hasEnded = true
    kill(-child.identifier, SIGKILL)
    child.send(signal: SIGKILL)
    _ = child.wait()
  }

  /// What it said on its standard error, to follow a message.
  private var lastWords: String {
    let text = String(decoding: errorOutput.bytes, as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).suffix(5)
    guard !lines.isEmpty else { return "" }
    return "; it reported: " + String(lines.joined(separator: " / ").suffix(600))
  }
}

/// What came out of a pipe, up to a limit; the rest is dropped.
private struct PipeReader {
  private(set) var bytes: [UInt8] = []
  private(set) var isOpen = true
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  mutating func drain(_ pipe: FileDescriptor) {
    while isOpen {
      do throws(SystemError) {
        let piece = try pipe.read(upTo: 16 << 10)
        if piece.isEmpty { isOpen = false }
        bytes.append(contentsOf: piece.prefix(limit - bytes.count))
      } catch {
        if error.number != EAGAIN { isOpen = false }
        return
      }
    }
  }
}
