internal import InkMedia
internal import InkMessages
internal import InkSystem

/// A voice program at work on one thing, after which it ends. Never blocks: `advance` does what can be done at once.
final class VoiceProcess {
  let program: VoiceProgram
  private let deadline: ContinuousClock.Instant
  private let timeout: Duration
  private var output = PipeHead(limit: 4 << 20)
  private(set) var hasTimedOut = false

  /// - Parameters:
  ///   - arguments: In addition to those of the command.
  ///   - request: What it gets on its standard input.
  init(
    _ command: [String],
    _ arguments: [String] = [],
    request: [UInt8],
    timeout: Duration
  ) throws(MediaError) {
    self.timeout = timeout
    program = try VoiceProgram(command, arguments)
    deadline = .now + timeout
    program.write(request, isLast: true)
  }

  /// What to wait for before `advance` can do more.
  var waits: [pollfd] { program.waits(readsOutput: output.isOpen) }

  /// What the program has answered on its standard output, when it has ended; `nil` while it runs.
  func advance() throws(MediaError) -> [UInt8]? {
    let end = program.advance()
    output.drain(program.output)
    guard let end else {
      guard ContinuousClock.now < deadline else {
        program.kill()
        hasTimedOut = true
        throw MediaError(.voice, "\(program.title) did not end within \(timeout)\(program.lastWords)")
      }
      return nil
    }
    // What it started ends with it.
    program.endGroup()
    switch end {
    case .exit(0): return output.bytes
    case .exit(let status):
      throw MediaError(.voice, "\(program.title) failed with status \(status)\(program.lastWords)")
    case .signal(let number):
      throw MediaError(.voice, "\(program.title) was stopped by signal \(number)\(program.lastWords)")
    }
  }
}
