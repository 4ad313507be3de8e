import InkRPC
import InkSystem

/// Writes messages, each with one call of the system.
final class MessageOutput {
  /// There is no one left to talk to.
  struct Closed: Error {}

  /// Room for `Content-Length: `, nineteen digits and two ends of lines.
  private static let lead = 40

  private let output: FileDescriptor
  private let recording: SessionRecording?

  init(_ output: FileDescriptor, recording: SessionRecording?) {
    self.output = output
    self.recording = recording
  }

  /// - Parameter capacity: How many bytes the message is expected to have.
  func send(capacity: Int = 512, _ members: (inout JSONWriter) throws -> Void) throws {
    var writer = JSONWriter(lead: MessageOutput.lead, capacity: capacity)
    try writer.object { writer in
      writer.member("jsonrpc", "2.0")
      try members(&writer)
    }
    try send(&writer)
  }

  func notify(_ method: StaticString, capacity: Int = 512, _ params: (inout JSONWriter) throws -> Void) throws
  {
    try send(capacity: capacity) { writer in
      writer.member("method", method)
      writer.key("params")
      try params(&writer)
    }
  }

  /// Answers a request.
  ///
  /// - Parameter result: Writes one value, or throws before anything is sent.
  func answer(_ id: RequestID, _ result: (inout JSONWriter) throws -> Void) throws {
    try send { writer in
      writer.id(id)
      writer.key("result")
      try result(&writer)
    }
  }

  /// - Parameter id: `nil` for a message that could not be read far enough to know its name.
  func fail(_ id: RequestID?, _ failure: RequestError) throws {
    try send { writer in
      writer.id(id)
      writer.key("error")
      writer.object { writer in
        writer.member("code", failure.code)
        writer.member("message", failure.message)
      }
    }
  }

  private func send(_ writer: inout JSONWriter) throws {
    recording?.add(.server, writer.bytes[MessageOutput.lead...])
    let count = writer.bytes.count - MessageOutput.lead
    let header = Array("Content-Length: \(count)\r\n\r\n".utf8)
    writer.fill(header, at: MessageOutput.lead - header.count)
    do throws(SystemError) {
      try output.write(writer.bytes, from: MessageOutput.lead - header.count)
    } catch {
      throw Closed()
    }
  }
}

extension JSONWriter {
  fileprivate mutating func id(_ id: RequestID?) {
    key("id")
    switch id {
    case .number(let number): integer(number)
    case .string(let text): string(text)
    case nil: null()
    }
  }
}
