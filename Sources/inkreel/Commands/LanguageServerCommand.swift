import InkLSP
import InkMessages
import InkRPC
import InkSystem
import InkText

/// `inkreel lsp`: serves an editor on standard input and output.
enum LanguageServerCommand: Command {
  static let name = "lsp"
  static let summary = "serve an editor (Language Server Protocol, on standard input and output)"
  static let usage = "[--record FILE] [options]"
  static let options: [CommandLineOption] =
    [
      CommandLineOption("--record", value: "FILE", "write down everything that is said"),
      CommandLineOption("--no-probe", "do not have media files looked at that nobody has looked at yet"),
      // Clients say so of themselves; there is no other way here.
      CommandLineOption("--stdio", "use standard input and output, as always"),
    ] + RateArguments.options + SettingsArguments.options

  static func run(_ options: CommandLineOptions) -> ExitStatus {
    do {
      guard options.files.isEmpty else { throw UsageError("no file is named here: the editor opens them") }
      let media = try EditorMedia(probes: !options.has("--no-probe"))
      defer { media.end() }
      let environment = EditorEnvironment(
        try SettingsArguments(options),
        try RateArguments(options),
        media
      )
      let recording = try options.value("--record").map(recording)
      let streams = try ProtocolStreams.take()
      let server = LanguageServer(
        program: (name: "inkreel", version: ProductVersion.current),
        environment: environment,
        input: streams.input,
        output: streams.output,
        recording: recording
      )
      return server.run() == .orderly ? .fine : .input
    } catch let error as UsageError {
      Console.error("inkreel lsp: \(error.message)\n")
      return .usage
    } catch {
      Console.error("inkreel lsp: \(error)\n")
      return .environment
    }
  }

  private static func recording(_ path: String) throws(UsageError) -> SessionRecording {
    do throws(SystemError) {
      return SessionRecording(try FileDescriptor.openOrCreate(path, truncating: true)) { message in
        Console.error("inkreel lsp: \(message)\n")
      }
    } catch {
      throw UsageError("cannot write \(ShownText.quoted(path)): \(error)")
    }
  }
}
