internal import FoundationEssentials
internal import InkJSON
internal import InkMedia
internal import InkMessages
import InkSystem

/// A program that speaks the voice protocol. It is asked to describe itself first. One that serves is started once, or as
/// often as there is room for; any other is started again for each utterance.
final class ProgramSession: VoiceSession {
  private let command: [String]
  private let parallel: Int?
  private let service: Service?
  private let machine: VoicePlaces
  private var state = State.new
  /// Version 1: a process an utterance.
  private var speaking: [(number: Int, process: VoiceProcess)] = []
  private var servers: VoiceServers?
  private var ownFailure: MediaError?
  /// The most that a process has needed, in bytes.
  private var neededMemory: Int?

  /// What users know a program by that comes with InkReel.
  struct Service {
    /// For messages: `the speech service at http://127.0.0.1:8880`. Its failures are sentences that say it themselves.
    let name: String
    /// What decides how it sounds; `nil` where the program and its arguments do.
    let identity: [String]?
  }

  private enum State {
    case new
    case describing(VoiceProcess)
    /// `nil` for a program that does not describe itself: it speaks version 1.
    case described(VoiceDescription?)
  }

  private static let describeTimeout = Duration.seconds(10)
  private static let mostParallel = 64

  /// - Parameters:
  ///   - command: The argument vector.
  ///   - parallel: How many requests it may work on at once; `nil` for as many as the machine allows.
  ///   - describes: Whether it is asked to describe itself.
  ///   - service: What it speaks with; `nil` for a program that speaks itself.
  init(
    _ command: [String],
    parallel: Int? = nil,
    describes: Bool = true,
    service: Service? = nil,
    on machine: VoicePlaces = .machine
  ) {
    self.command = command
    self.parallel = parallel.map { min(max($0, 1), ProgramSession.mostParallel) }
    self.service = service
    self.machine = machine
    if !describes { state = .described(nil) }
  }

  var name: String { service?.name ?? "the voice program \(command.first ?? "")" }

  var failure: MediaError? { ownFailure ?? servers?.failure }

  private var description: VoiceDescription? {
    guard case .described(let description) = state else { return nil }
    return description
  }

  lazy var identity: [String] =
    (service?.identity
      ?? ["\(command.count)"] + zip(command, ProgramContent.hashes(of: command)).flatMap { [$0, $1] })
    + (description.map { ["described", $0.version] } ?? [])

  var measures: Bool { servers != nil && description?.measures == true }

  var takesPhonemes: Bool { description?.phonemes == true }

  // MARK: Description

  var isReady: Bool {
    guard case .described = state else { return false }
    return true
  }

  func prepare() {
    guard case .new = state else { return }
    do throws(MediaError) {
      let process = try VoiceProcess(
        command,
        ["--describe"],
        request: [],
        timeout: ProgramSession.describeTimeout
      )
      state = .describing(process)
    } catch {
      ownFailure = error
      state = .described(nil)
    }
  }

  /// What does not answer as version 2 has it speaks version 1.
  private func describe(_ process: VoiceProcess) {
    do throws(MediaError) {
      guard let output = try process.advance() else { return }
      take(try? JSONDecoder().decode(VoiceDescription.self, from: Data(output)))
    } catch {
      take(nil)
    }
  }

  private func take(_ described: VoiceDescription?) {
    guard let described, described.isValid else { return state = .described(nil) }
    state = .described(described)
    guard described.protocols.contains(where: { 1...2 ~= $0 }) else {
      let versions = described.protocols.prefix(5).map(String.init).joined(separator: ", ")
      let message = "\(name) speaks version \(versions) of the voice protocol, but InkReel speaks 1 and 2"
      return ownFailure = MediaError(.voice, message)
    }
    if described.serves == true, described.protocols.contains(2) {
      servers = VoiceServers(command, capacity: capacity)
    }
  }

  // MARK: Places

  /// How many requests one process works on at once.
  private var capacity: Int {
    let described = min(max(description?.parallel ?? 1, 1), ProgramSession.mostParallel)
    return parallel.map { min($0, described) } ?? described
  }

  var places: Int {
    if let parallel { return parallel }
    if capacity > 1 { return capacity }
    return machine.count(
      running: servers?.count ?? speaking.count,
      need: servers.map(\.neededMemory) ?? neededMemory
    )
  }

  // MARK: Speaking

  var progress: Double { servers?.progress ?? 0 }

  var waits: [pollfd] {
    if case .describing(let process) = state { return process.waits }
    return speaking.flatMap(\.process.waits) + (servers?.waits ?? [])
  }

  func speak(_ request: VoiceRequest, number: Int, timeout: Duration) throws(MediaError) {
    if let servers { return try servers.ask(request, number: number, timeout: timeout) }
    do throws(MediaError) {
      let process = try VoiceProcess(command, request: try ProgramSession.message(request), timeout: timeout)
      speaking.append((number, process))
    } catch {
      if error.kind == .voice { ownFailure = error }
      throw error
    }
  }

  func advance() -> [SpokenUtterance] {
    if case .describing(let process) = state { describe(process) }
    if let servers { return servers.advance().map(ended) }
    var ended: [SpokenUtterance] = []
    speaking.removeAll { number, process in
      do throws(MediaError) {
        guard let output = try process.advance() else { return false }
        neededMemory = [neededMemory, process.program.peakMemory].compactMap(\.self).max()
        ended.append(SpokenUtterance(number: number, answer: .success(try answer(output))))
      } catch {
        if process.hasTimedOut { ownFailure = error }
        ended.append(SpokenUtterance(number: number, answer: .failure(error)))
      }
      return true
    }
    return ended
  }

  func end() {
    if case .describing(let process) = state { process.program.kill() }
    VoiceProgram.end(speaking.map(\.process.program), isBusy: true)
    speaking = []
    servers?.end()
  }

  private static func message(_ request: VoiceRequest) throws(MediaError) -> [UInt8] {
    do {
      return try JSONOutput.line(request) + [UInt8(ascii: "\n")]
    } catch {
      throw MediaError(.request, "cannot create a voice request for the text: \(error)")
    }
  }

  // MARK: Answers

  /// Version 1.
  private func answer(_ output: [UInt8]) throws(MediaError) -> SpokenUtterance.Answer {
    do {
      let answer = try JSONDecoder().decode(VoiceAnswer.self, from: Data(output))
      return SpokenUtterance.Answer(version: answer.version, words: answer.words)
    } catch {
      let start = String(decoding: output.prefix(80), as: UTF8.self)
      throw MediaError(.voice, "the answer of \(name) does not follow the protocol: \(start)")
    }
  }

  /// Version 2.
  private func ended(_ end: VoiceServers.End) -> SpokenUtterance {
    let answer = end.end.flatMap { reply -> Result<SpokenUtterance.Answer, MediaError> in
      if let error = reply.error {
        let message = VoiceFailureText.line(error.message)
        let report = service == nil ? "\(name) failed with status \(error.status); it reported: " : ""
        return .failure(MediaError(.voice, report + message))
      }
      return .success(
        SpokenUtterance.Answer(version: description?.version ?? "", words: reply.words, speech: reply.speech)
      )
    }
    return SpokenUtterance(number: end.number, answer: answer)
  }
}

/// What a voice says of its failure, in a line of bounded length.
private enum VoiceFailureText {
  static func line(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).prefix(5).joined(separator: " / ")
    return lines.isEmpty ? "nothing" : String(lines.prefix(600))
  }
}

extension VoiceDescription {
  /// Whether a program that says this of itself speaks version 2 of the protocol.
  fileprivate var isValid: Bool {
    !protocols.isEmpty && !version.isEmpty && version.utf8.count <= 1000
  }
}
