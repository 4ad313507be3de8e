package import InkSystem

/// The traffic of a session, written down as it goes: a line of JSON for each message, with the one member
/// `client` or `server`, which is the message. What a client sent that is not JSON is a `clientText`.
package final class SessionRecording {
  enum Side {
    case client, server
  }

  private let file: FileDescriptor
  /// Says that nothing more is written, once.
  private let complain: (String) -> Void
  private var isBroken = false

  /// - Parameter complain: Reported in one sentence when writing fails; the session goes on without.
  package init(_ file: FileDescriptor, complain: @escaping (String) -> Void) {
    self.file = file
    self.complain = complain
  }

  func add(_ side: Side, _ body: ArraySlice<UInt8>) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key(side == .client ? "client" : "server")
      writer.raw(body)
    }
    append(writer)
  }

  func add(text: ArraySlice<UInt8>) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("clientText")
      writer.string(String(decoding: text, as: UTF8.self))
    }
    append(writer)
  }

  private func append(_ writer: JSONWriter) {
    guard !isBroken else { return }
    // A message may be written over several lines; between its tokens white space is all the same.
    let line = writer.bytes.map { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") ? 0x20 : $0 }
    do throws(SystemError) {
      try file.write(line + [UInt8(ascii: "\n")])
    } catch {
      isBroken = true
      complain("the session can no longer be recorded: \(error)")
    }
  }
}
