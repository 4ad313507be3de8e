import InkJSON
import InkRPC
package import InkSystem

/// The server, from the first message to the last.
///
/// <https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/>
package final class LanguageServer {
  /// How a session ends.
  package enum End: Sendable {
    /// As the protocol has it: asked to shut down, then to exit.
    case orderly
    /// Without having been asked to shut down, or with no one left to talk to.
    case abrupt
  }

  private enum Phase {
    case uninitialized, running, shutDown
  }

  private let program: (name: String, version: String)
  private let environment: any ScriptEnvironment
  private let inbox: MessageInbox
  private let output: MessageOutput
  private var phase = Phase.uninitialized
  private var session: Session?
  private var parent: ParentProcess?
  private var end: End?
  private var sinceLastPush = 0

  package init(
    program: (name: String, version: String),
    environment: any ScriptEnvironment,
    input: FileDescriptor,
    output: FileDescriptor,
    recording: SessionRecording? = nil
  ) {
    self.program = program
    self.environment = environment
    inbox = MessageInbox(input, changeSignal: environment.changeSignal, recording: recording)
    self.output = MessageOutput(output, recording: recording)
  }

  /// Serves until the client ends the session or is gone.
  package func run() -> End {
    do {
      while end == nil { try turn() }
    } catch {
      // Only writing fails: whoever listened is gone.
      end = ending
    }
    return end ?? ending
  }

  private var ending: End { phase == .shutDown ? .orderly : .abrupt }

  /// Does one message; with none to be had, sends what is due and waits.
  private func turn() throws {
    switch inbox.poll() {
    case .message(let message):
      try handle(message)
      sinceLastPush += 1
      let isRequest = if case .request = message { true } else { false }
      if isRequest ? !inbox.hasChanges : sinceLastPush >= MessageInbox.timeout { try push() }
    case .environmentChanged:
      let changes = environment.takeChanges()
      if phase == .running, let session { try Notifications.environmentChanged(changes, session) }
    case .end:
      end = ending
    case nil:
      try push()
      if phase == .running {
        environment.startProbing()
        session?.measure()
      }
      inbox.wait(milliseconds: parent == nil ? -1 : ParentProcess.interval)
      if inbox.isEmpty, let parent, parent.isGone { end = ending }
    }
  }

  private func push() throws {
    sinceLastPush = 0
    if phase == .running, let session { try DiagnosticPush.run(session) }
  }

  // MARK: Messages

  private func handle(_ message: ClientMessage) throws {
    switch message {
    case .request(let id, let method, let params):
      do throws(RequestError) {
        try refuse(method)
        try answer(id, method, params)
      } catch {
        try output.fail(id, error)
      }
    case .notification(let method, let params):
      try notified(method, params)
    case .response(let id, let result):
      // After `shutdown` it must lead to no more requests.
      if phase == .running { try session?.answer(id, result) }
    case .malformed(let id, let failure):
      try output.fail(id, failure)
    }
  }

  /// Throws for what must not be asked now.
  private func refuse(_ method: String) throws(RequestError) {
    switch phase {
    case .uninitialized where method != "initialize":
      throw RequestError(RPCErrorCode.serverNotInitialized, "the first request must be `initialize`")
    case .running where method == "initialize":
      throw .invalidRequest("the server is already initialized")
    case .shutDown:
      throw .invalidRequest("the server is shut down and accepts only `exit`")
    default: break
    }
  }

  private func answer(_ id: RequestID, _ method: String, _ params: Params) throws(RequestError) {
    // What throws anything but a failure of the request is the writing; no one is left to answer then.
    do {
      switch method {
      case "initialize":
        try initialize(id, params)
      case "shutdown":
        phase = .shutDown
        try output.answer(id) { $0.null() }
      default:
        guard let session, let feature = Features.named(method) else {
          throw RequestError(RPCErrorCode.methodNotFound, "unknown method `\(method)`")
        }
        try output.answer(id) { writer in try feature.answer(params, session, &writer) }
        try session.sendNotes()
      }
    } catch let failure as RequestError {
      throw failure
    } catch {
      end = ending
    }
  }

  private func notified(_ method: String, _ params: Params) throws {
    if method == "exit" {
      end = ending
      return
    }
    guard phase == .running, let session else { return }
    do {
      try Notifications.handle(method, params, session)
    } catch let failure as RequestError {
      // A notification has no answer; what became of it is reported where people look for such things.
      try output.log("`\(method)` is ignored: \(failure.message)")
    }
  }

  // MARK: Start

  private func initialize(_ id: RequestID, _ params: Params) throws {
    let options = params["initializationOptions"]
    let session = Session(
      ClientCapabilities(params["capabilities"]),
      folders: WorkspaceFolder.all(params),
      settings: options?["inkreel"] ?? options,
      environment: environment,
      output: output
    )
    self.session = session
    parent = params["processId"]?.integer.flatMap(ParentProcess.init)
    phase = .running
    try output.answer(id) { writer in
      writer.object { writer in
        writer.member("capabilities", object: { ServerCapabilities.write(session, &$0) })
        writer.key("serverInfo")
        writer.object { writer in
          writer.member("name", program.name)
          writer.member("version", program.version)
        }
      }
    }
  }
}

extension MessageOutput {
  /// Writes something that went wrong to the client's log.
  func log(_ message: String) throws {
    try notify("window/logMessage") { writer in
      writer.object { writer in
        writer.member("type", 2)
        writer.member("message", message)
      }
    }
  }
}
