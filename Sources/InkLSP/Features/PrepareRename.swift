import InkAssist

/// `textDocument/prepareRename`: what would be renamed at a place.
enum PrepareRename: ScriptFeature {
  static let method = "textDocument/prepareRename"

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    let offset = try script.offset(params)
    do throws(RenameError) {
      let (range, name) = try script.snapshot.prepareRename(at: offset)
      var positions = script.positions
      writer.object { writer in
        writer.key("range")
        writer.range(range, in: &positions)
        writer.member("placeholder", name)
      }
    } catch {
      throw .failed(error.reason)
    }
  }
}
