import InkJSON

/// What clients tell without asking. Those that are not known are passed over, as the protocol wants it.
enum Notifications {
  static func handle(_ method: String, _ params: Params, _ session: Session) throws {
    switch method {
    case "textDocument/didChange": try changed(params, session)
    case "textDocument/didOpen": try opened(params, session)
    case "textDocument/didClose": try closed(params, session)
    // Some clients watch no files, and none watches libraries outside its folders: after a save, the server looks again.
    case "textDocument/didSave": try refresh(session)
    case "initialized": try Registration.run(session)
    case "workspace/didChangeConfiguration": try configured(params, session)
    case "workspace/didChangeWorkspaceFolders": try foldersChanged(params, session)
    case "workspace/didChangeWatchedFiles": try refresh(session)
    default: break
    }
  }

  // MARK: Documents

  private static func opened(_ params: Params, _ session: Session) throws(RequestError) {
    session.open(
      uri: try params.uri(),
      version: params["textDocument"]?["version"]?.integer,
      text: try params.string("textDocument", "text")
    )
  }

  private static func changed(_ params: Params, _ session: Session) throws(RequestError) {
    let document = try session.document(try params.uri())
    let version = params["textDocument"]?["version"]?.integer
    let changes = try params.items("contentChanges").map { node throws(RequestError) in
      guard let text = node["text"]?.string else { throw .invalidParams("a change has no `text`") }
      guard let place = node["range"] else { return (range: TextRange?.none, text: text) }
      guard let range = TextRange(place) else { throw .invalidParams("the `range` of a change is not valid") }
      return (range: TextRange?.some(range), text: text)
    }
    document.setVersion(version)
    for change in changes {
      if let range = change.range {
        document.replace(range, with: change.text)
      } else {
        document.replace(with: change.text)
      }
    }
  }

  private static func closed(_ params: Params, _ session: Session) throws {
    guard let document = session.close(try params.uri()) else { return }
    try DiagnosticPush.retract(document, session)
  }

  // MARK: What scripts depend on

  private static func configured(_ params: Params, _ session: Session) throws {
    if session.client.answersConfiguration { return try Registration.askForConfiguration(session) }
    if let settings = params["settings"] {
      session.set(settings["inkreel"] ?? settings)
      for index in session.folders.indices { session.folders[index].settings = nil }
    }
    try refresh(session)
  }

  private static func foldersChanged(_ params: Params, _ session: Session) throws {
    let event = params["event"]
    let removed = Set(event?["removed"]?.items?.compactMap { $0["uri"]?.string } ?? [])
    session.folders.removeAll { removed.contains($0.uri) }
    let added = event?["added"]?.items?.compactMap { $0["uri"]?.string } ?? []
    session.folders += added.compactMap(WorkspaceFolder.init)
    session.foldersChanged()
    if session.client.answersConfiguration { return try Registration.askForConfiguration(session) }
    try refresh(session)
  }

  /// Looks at everything again, and has the client ask again for what it asked for.
  static func refresh(_ session: Session) throws {
    session.invalidate()
    try refreshDiagnostics(session)
    try refreshLengths(session)
  }

  /// Takes in what was found out of media files.
  static func environmentChanged(_ changes: EnvironmentChanges, _ session: Session) throws {
    for message in changes.messages { try session.output.log(message) }
    let effects = session.documents.values.map { document in
      document.forgetFacts(of: changes.files, from: session.environment, session.settings(of: document))
    }
    // Of files that are all right no diagnostic speaks.
    if effects.contains(where: \.changesDiagnostics) { try refreshDiagnostics(session) }
    if changes.hasMeasured { session.renewSettings() }
    if changes.hasMeasured || effects.contains(where: \.isConcerned) { try refreshLengths(session) }
  }

  private static func refreshDiagnostics(_ session: Session) throws {
    guard session.client.pullsDiagnostics, session.client.refreshesDiagnostics else { return }
    try session.ask("workspace/diagnostic/refresh")
  }

  private static func refreshLengths(_ session: Session) throws {
    let client = session.client
    if client.refreshesInlayHints { try session.ask("workspace/inlayHint/refresh") }
    if client.refreshesCodeLenses { try session.ask("workspace/codeLens/refresh") }
  }
}
