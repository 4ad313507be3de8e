internal import InkMedia
internal import InkMessages
internal import InkSystem

/// A voice program that has been started, with pipes on which nothing blocks.
///
/// It runs in a process group of its own, which is ended with everything that it started when this object goes.
final class VoiceProgram {
  private let child: ChildProcess
  let name: String
  private var input: [UInt8] = []
  private var written = 0
  private var closesInput = false
  private var errorOutput = PipeTail(limit: 64 << 10)
  private var end: ChildProcess.End?

  /// How long a program that is asked to end may take, and one whose input has ended.
  private static let grace = (asked: Duration.milliseconds(200), unasked: Duration.seconds(1))

  /// - Parameter arguments: In addition to those of the command.
  init(_ command: [String], _ arguments: [String] = []) throws(MediaError) {
    guard let name = command.first, !name.isEmpty, !command.contains(where: { $0.utf8.contains(0) }) else {
      throw MediaError(.request, "the command of the voice is empty or contains a NUL byte")
    }
    self.name = name
    do throws(SystemError) {
      child = try ChildProcess(command + arguments, pipesError: true, ownGroup: true)
    } catch {
      throw MediaError(.voice, "the voice program \(name) cannot be started: \(error)")
    }
    for pipe in [child.input, child.output, child.errorOutput] {
      guard let number = pipe?.number else { continue }
      _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
    }
  }

  deinit {
    if end == nil { kill() }
  }

  /// For messages.
  var title: String { "the voice program \(name)" }

  /// What it answers with.
  var output: FileDescriptor { child.output }

  /// How much memory it needs, as far as that is known.
  var peakMemory: Int? { end == nil ? MachineMemory.peak(ofGroup: child.identifier) : child.peakMemory }

  /// What to wait for before something can be done.
  ///
  /// - Parameter readsOutput: Whether its output is open.
  func waits(readsOutput: Bool) -> [pollfd] {
    var waits: [pollfd] = []
    if let input = child.input, written < self.input.count || closesInput {
      waits.append(pollfd(fd: input.number, events: Int16(POLLOUT), revents: 0))
    }
    if readsOutput { waits.append(pollfd(fd: child.output.number, events: Int16(POLLIN), revents: 0)) }
    if errorOutput.isOpen, let error = child.errorOutput {
      waits.append(pollfd(fd: error.number, events: Int16(POLLIN), revents: 0))
    }
    return waits
  }

  /// Has something written to its input, as soon as it reads.
  ///
  /// - Parameter isLast: Whether the input ends after it.
  func write(_ bytes: [UInt8], isLast: Bool) {
    input.removeFirst(written)
    written = 0
    input += bytes
    if isLast { closesInput = true }
  }

  /// Writes and reads what can be written and read at once, apart from its output.
  ///
  /// - Returns: How it has ended, if it has. What it has written by then can still be read.
  func advance() -> ChildProcess.End? {
    feed()
    if end == nil { end = child.poll() }
    if let error = child.errorOutput { errorOutput.drain(error) }
    return end
  }

  /// A pipe takes up to 512 bytes whole or not at all (PIPE_BUF), so that nothing is written twice.
  private func feed() {
    while let pipe = child.input {
      guard written < input.count else {
        if closesInput { child.closeInput() }
        return
      }
      let piece = Array(input[written..<min(written + 512, input.count)])
      do throws(SystemError) {
        try pipe.write(piece, waits: false)
        written += piece.count
      } catch {
        // A program that has read enough closes its input; how it ends says whether it was enough.
        if error.number != EAGAIN { child.closeInput() }
        return
      }
    }
  }

  /// What it said last on its standard error, to follow a message.
  var lastWords: String {
    let text = String(decoding: errorOutput.bytes, as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).suffix(5)
    guard !lines.isEmpty else { return "" }
    return "; it reported: " + String(lines.joined(separator: " / ").suffix(600))
  }

  // MARK: Ending

  /// Ends what it started, once it has ended itself.
  func endGroup() { systemKill(-child.identifier, SIGKILL) }

  /// Ends it, and everything that it started, at once.
  func kill() {
    endGroup()
    child.send(signal: SIGKILL)
    end = child.wait()
  }

  /// Ends programs, each with a moment to clean up.
  ///
  /// - Parameter isBusy: Whether they are at work. One that is not ends by itself when its input does.
  static func end(_ programs: [VoiceProgram], isBusy: Bool) {
    for program in programs {
      program.child.closeInput()
      if isBusy { systemKill(-program.child.identifier, SIGTERM) }
    }
    if !isBusy {
      wait(for: programs, grace.unasked)
      for program in programs where program.end == nil { systemKill(-program.child.identifier, SIGTERM) }
    }
    wait(for: programs, grace.asked)
    for program in programs {
      if program.end == nil { program.kill() } else { program.endGroup() }
    }
  }

  /// Until all have ended, or have had their time.
  private static func wait(for programs: [VoiceProgram], _ time: Duration) {
    let deadline = ContinuousClock.now + time
    while programs.contains(where: { $0.advance() == nil }), ContinuousClock.now < deadline {
      // A program that has something to write ends when it has been read.
      for program in programs { _ = try? program.output.read(upTo: 1 << 16) }
      usleep(2000)
    }
  }
}

// Inside the type, its own `kill` hides the system's.
private func systemKill(_ process: Int32, _ signal: Int32) { kill(process, signal) }
