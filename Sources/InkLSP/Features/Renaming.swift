import InkAssist

/// `textDocument/rename`: gives an id, a variable or a tag another name, wherever it is.
enum Renaming: ScriptFeature {
  static let method = "textDocument/rename"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.key("renameProvider")
    if client.preparesRename {
      writer.object { $0.member("prepareProvider", true) }
    } else {
      writer.boolean(true)
    }
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    let offset = try script.offset(params)
    let name = try params.string("newName")
    do throws(RenameError) {
      let edits = try script.snapshot.rename(at: offset, to: name)
      var positions = script.positions
      writer.workspaceEdit(edits, of: script, session, &positions)
    } catch {
      throw .failed(error.reason)
    }
  }
}
