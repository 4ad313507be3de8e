import InkLSP
import InkMediaClient
import InkMessages
import InkRPC
import InkSystem
import InkText
import InkWorkspace

/// `inkreel lsp`: serves an editor on standard input and output.
enum LanguageServerCommand: Command {
  static let name = "lsp"
  static let summary = "run the language server for an editor, on standard input and output"
  static let usage = "[--record FILE] [options]"
  static let options = OptionList {
    Option.record
    Option.noProbe
    Option.stdio
    OptionList.rates
    OptionList.workspace
  }

  static func run(_ options: CommandLineOptions) throws -> ExitStatus {
    guard options.files.isEmpty else {
      throw UsageError("this command takes no files: the editor opens them")
    }
    let probe = options[.noProbe] ? nil : try BackgroundProbe()
    let measurer = try probe.map { try BackgroundMeasurer(changeInput: $0.changeInput) }
    defer {
      measurer?.end()
      probe?.end()
    }
    let environment = EditorEnvironment(try Workspace(options), RateArguments(options), probe, measurer)
    let recording = try options[.record].map(recording)
    let streams = try ProtocolStreams.take()
    let server = LanguageServer(
      program: (name: "inkreel", version: ProductVersion.current),
      environment: environment,
      input: streams.input,
      output: streams.output,
      recording: recording
    )
    return server.run() == .orderly ? .fine : .input
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

extension Option where Value == Bool {
  fileprivate static var noProbe: Option {
    .flag("--no-probe", help: "do not probe media files that are not in the cache")
  }

  /// Clients say so of themselves; there is no other way here.
  fileprivate static var stdio: Option {
    .flag("--stdio", help: "use standard input and output (always on)")
  }
}

extension Option where Value == String? {
  fileprivate static var record: Option {
    .text("--record", "FILE", help: "record the session to FILE")
  }
}
