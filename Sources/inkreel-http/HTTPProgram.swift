import InkMessages
import InkVoiceProgram
import InkVoices

/// `inkreel-http`: the one program of InkReel that opens connections. It speaks the voice protocol with services.
enum HTTPProgram {
  private static let version = ProductVersion.current
  /// Counts up with each change of what is done to the sound of a service, or asked of it.
  private static let form = 1

  private static let help = """
    Usage: inkreel-http --service JSON [--key PLACE] [--parallel N] [--describe | --serve]

    Speaks InkReel's voice protocol with a speech service over HTTP. Without `--describe` and `--serve`, it answers one
    request of version 1.

      --service JSON  the service: an object with `preset` (openai, kokoro-fastapi, piper or elevenlabs), `url`, and what
                      else inkreel.json has for it
      --key PLACE     where its key is: env:NAME, or file:PATH for a file that its owner alone can read
      --parallel N    how many requests are sent at once: 4, or 1 to this machine
      --describe      print what this voice is, as one JSON object
      --serve         answer a request a line, until the end of standard input
      --help          print this help
      --version       print the versions of this program and of its library

    Exit status: 0 success; 1 the request is invalid; 3 this machine or the service lacks something. For 1 and 3, a
    sentence on standard error gives the reason.

    """

  /// The exit status.
  static func run(arguments: [String]) -> Int32 {
    VoiceOutput.run("inkreel-http") { () throws(VoiceError) in
      switch arguments {
      case ["--help"]: try VoiceOutput.print(help)
      case ["--version"]: try VoiceOutput.print("inkreel-http \(version) (\(HTTPClient.libraryVersion))\n")
      default: try run(try ServiceArguments(arguments))
      }
    }
  }

  private static func run(_ arguments: ServiceArguments) throws(VoiceError) {
    switch arguments.mode {
    case .describe: try VoiceOutput.print(description(arguments))
    case .answer, .serve:
      try HTTPClient.prepareLibrary()
      try SpeechServer(arguments, version: name(arguments.service)).run()
    }
  }

  private static func description(_ arguments: ServiceArguments) -> VoiceDescription {
    VoiceDescription(
      protocols: [1, 2],
      version: name(arguments.service),
      parallel: arguments.service.requestsAtOnce,
      serves: true
    )
  }

  /// Name and version of the voice.
  private static func name(_ service: VoiceService) -> String {
    let model = service.model.map { " \($0)" } ?? ""
    return "\(service.preset.rawValue)\(model) at \(service.url) (inkreel-http \(form))"
  }
}
