internal import FoundationEssentials
internal import InkJSON
internal import InkMedia
internal import InkMessages
import InkSystem

/// A program that speaks version 1 of the voice protocol: it is started again for each utterance.
final class ProgramSession: VoiceSession {
  private let command: [String]
  private var speaking: [(number: Int, process: VoiceProcess)] = []
  private(set) var failure: MediaError?
  /// What decides how it sounds, where that is not the program and its arguments.
  private let ownIdentity: [String]?

  /// - Parameters:
  ///   - command: The argument vector.
  ///   - identity: What decides how it sounds, where that is not the program and its arguments.
  init(_ command: [String], identity: [String]? = nil) {
    self.command = command
    ownIdentity = identity
  }

  var name: String { "the voice program \(command.first ?? "")" }

  lazy var identity: [String] =
    ownIdentity
    ?? ["\(command.count)"]
    + command.enumerated().flatMap { index, argument in
      [argument, ProgramSession.state(of: index == 0 ? ProgramSession.program(argument) : argument)]
    }

  /// A voice can need much memory: as many as there are processors, up to two.
  let places = max(1, min(2, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  var progress: Double { 0 }

  var waits: [pollfd] { speaking.flatMap(\.process.waits) }

  func speak(_ request: VoiceRequest, number: Int, timeout: Duration) throws(MediaError) {
    do throws(MediaError) {
      let process = try VoiceProcess(command, request: try ProgramSession.message(request), timeout: timeout)
      speaking.append((number, process))
    } catch {
      if error.kind == .voice { failure = error }
      throw error
    }
  }

  func advance() -> [SpokenUtterance] {
    var ended: [SpokenUtterance] = []
    speaking.removeAll { number, process in
      do throws(MediaError) {
        guard let output = try process.advance() else { return false }
        ended.append(SpokenUtterance(number: number, answer: .success(try answer(output))))
      } catch {
        if process.hasTimedOut { failure = error }
        ended.append(SpokenUtterance(number: number, answer: .failure(error)))
      }
      return true
    }
    return ended
  }

  func end() { speaking = [] }

  private static func message(_ request: VoiceRequest) throws(MediaError) -> [UInt8] {
    do {
      return try JSONOutput.line(request) + [UInt8(ascii: "\n")]
    } catch {
      throw MediaError(.request, "cannot create a voice request for the text: \(error)")
    }
  }

  private func answer(_ output: [UInt8]) throws(MediaError) -> VoiceAnswer {
    do {
      return try JSONDecoder().decode(VoiceAnswer.self, from: Data(output))
    } catch {
      let start = String(decoding: output.prefix(80), as: UTF8.self)
      throw MediaError(.voice, "the answer of \(name) does not follow the protocol: \(start)")
    }
  }

  // MARK: Identity

  /// Size and time of change of a program, script or model that an argument names: with another one of
  /// them, the voice is another.
  private static func state(of path: String) -> String {
    guard let status = FileStatus(of: path), status.kind == .file else { return "" }
    return "\(status.size) \(status.modified)"
  }

  /// Where the system would find the program.
  private static func program(_ name: String) -> String {
    guard !name.contains("/"), let search = unsafe getenv("PATH") else { return name }
    for folder in unsafe String(systemPath: search).split(separator: ":") {
      let path = "\(folder)/\(name)"
      if path.withSystemPath({ unsafe access($0, X_OK) }) == 0 { return path }
    }
    return name
  }
}
