import FoundationEssentials
import InkMessages
import InkRPC
import InkSystem
import TestSupport
import Testing

/// A conversation with `inkreel-media`.
final class Session {
  private let child: ChildProcess
  private var reader: MessageReader
  private var count = 0

  static let program = "\(RunProgram.folder)/inkreel-media"

  init(discardingOutput: Bool = false) throws {
    let command = discardingOutput ? ["sh", "-c", "exec \"$0\" | true", Session.program] : [Session.program]
    child = try ChildProcess(discardingOutput ? ["bash", "-o", "pipefail"] + command.dropFirst() : command)
    reader = MessageReader(child.output)
  }

  func request(_ method: MediaMethod, _ params: some Encodable) throws {
    count += 1
    try MessageWriter(try #require(child.input)).request(.number(count), method.rawValue, params)
  }

  /// The answer to a request, progress left out; throws the answer's error.
  func ask<Answer: Decodable>(_ method: MediaMethod, _ params: some Encodable) throws -> Answer {
    try request(method, params)
    while let message = try receive() {
      guard message.id == .number(count) else { continue }
      return try message.result(as: Answer.self, error: MediaError.self)
    }
    throw FramingError.truncated
  }

  func receive() throws -> IncomingMessage? {
    try reader.next().map { try IncomingMessage($0) }
  }

  func send(_ body: String) throws {
    try sendRaw("Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
  }

  func sendRaw(_ text: String) throws {
    try child.input?.write(Array(text.utf8))
  }

  func sendCancel() throws {
    try send(#"{"jsonrpc":"2.0","method":"cancel"}"#)
  }

  /// The most memory that it has had so far, in bytes; 0 where the system does not say.
  var peakMemory: Int {
    let status = (try? String(contentsOfFile: "/proc/\(child.identifier)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) << 10
  }

  func close() {
    child.closeInput()
  }

  func kill(_ signal: Int32) {
    child.send(signal: signal)
  }

  func wait() -> ChildProcess.End { child.wait() }
}
