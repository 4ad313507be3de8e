import InkMedia
import InkMessages
import InkRPC
import InkSystem
import InkText

/// The command line of `inkreel-media`.
enum Program {
  static let version = "inkreel-media \(ProductVersion.current)"

  private static let help = """
    inkreel starts inkreel-media to probe, speak and render. inkreel-media reads JSON-RPC 2.0
    requests on standard input and answers on standard output, framed as in the Language Server Protocol.

      --version  print the version
      --help     print this help

    """

  /// - Returns: The exit status.
  static func run(arguments: [String]) -> Int32 {
    switch arguments {
    case []: return serve()
    case ["--version"]: return say(version + "\n", to: .standardOutput, status: 0)
    case ["--help"]: return say(help, to: .standardOutput, status: 0)
    default:
      let message =
        "inkreel-media: unknown arguments \(arguments.joined(separator: " ")); see `inkreel-media --help`\n"
      return say(message, to: .standardError, status: 2)
    }
  }

  private static func serve() -> Int32 {
    LibAV.silence()
    LibAV.useCommonInstructions()
    Descendants.adopt()
    do {
      let interruption = try Interruption()
      let requests = try RequestQueue(input: .standardInput, interruption: interruption)
      let writer = MessageWriter(.standardOutput)
      OpenFiles.observe { path, isOpen in
        // When no one listens any more, the answer's writing says so.
        try? writer.notification(MediaMethod.reading.rawValue, MediaReading(path: path, isOpen: isOpen))
      }
      var server = Server(requests: requests, writer: writer)
      try server.run()
      return requests.signal.map { 128 + $0 } ?? 0
    } catch {
      return say("inkreel-media: \(error)\n", to: .standardError, status: 1)
    }
  }

  static func note(_ text: String) {
    _ = say("inkreel-media: note: \(text)\n", to: .standardError, status: 0)
  }

  private static func say(_ text: String, to output: FileDescriptor, status: Int32) -> Int32 {
    do {
      try output.write(Array(VisibleText.lines(text).utf8))
      return status
    } catch {
      return 1
    }
  }
}
