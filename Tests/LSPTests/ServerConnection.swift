import InkLSP
import InkRPC
import InkSystem
import TestSupport

/// A pair of pipes to a server, for messages by the handful and answers byte for byte.
final class ServerConnection {
  private var input: FileDescriptor?
  private let output: FileDescriptor
  private var reader: MessageReader

  init(input: FileDescriptor?, output: FileDescriptor) {
    self.input = input
    self.output = output
    reader = MessageReader(output)
  }

  /// A server on a thread of this process: it says what `inkreel lsp` says, and is there at once.
  static func toThread(
    _ environment: @escaping @Sendable () throws -> any ScriptEnvironment
  ) throws -> ServerConnection {
    let (theirInput, input) = try ChildProcess.pipe()
    let (output, theirOutput) = try ChildProcess.pipe()
    let thread = try Thread {
      guard let environment = try? environment() else { return }
      let server = LanguageServer(
        program: (name: "inkreel", version: "of a test"),
        environment: environment,
        input: theirInput,
        output: theirOutput
      )
      _ = server.run()
    }
    // It ends with its input, and its end is that of its output.
    thread.detach()
    return ServerConnection(input: input, output: output)
  }

  func write(_ bytes: [UInt8]) throws {
    try input?.write(bytes)
  }

  func closeInput() {
    input = nil
  }

  /// The next message's body; `nil` at the end. Fails when none comes within some seconds.
  func next() throws -> [UInt8]? {
    try LanguageClient.next(&reader, from: output)
  }
}
