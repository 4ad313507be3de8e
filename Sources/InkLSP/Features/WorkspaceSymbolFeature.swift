import InkAssist
import InkText

/// `workspace/symbol`: ids and narrations of all scripts of the folders, by the letters in them.
enum WorkspaceSymbolFeature: Feature {
  static let method = "workspace/symbol"

  /// So many scripts are looked through.
  private static let maxScripts = 10_000

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.key("workspaceSymbolProvider")
    writer.object { $0.member("workDoneProgress", true) }
  }

  static func answer(
    _ params: Params,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    let query = try params.string("query")
    let progress = WorkDoneProgress.start("Searching the scripts", params, session)
    let scripts = scripts(of: session, progress)
    progress?.finish()
    var positions = scripts.map(\.positions)
    writer.array(of: WorkspaceSymbols.search(query, in: scripts.map(\.snapshot))) { writer, symbol in
      writer.object { writer in
        writer.member("name", symbol.name)
        // 13 is a variable, 15 a string.
        writer.member("kind", symbol.kind == .id ? 13 : 15)
        writer.member("containerName", symbol.tag)
        writer.key("location")
        writer.location(symbol.range, scripts[symbol.script].uri, in: &positions[symbol.script])
      }
    }
  }

  private struct Searched {
    let uri: String
    let snapshot: ScriptSnapshot
    let positions: PositionMap
  }

  /// Those that are open as they are in the editor, the others as they are on the disk.
  private static func scripts(of session: Session, _ progress: WorkDoneProgress?) -> [Searched] {
    var found: [Searched] = []
    var seen: Set<String> = []
    for document in session.documents.values.sorted(by: { $0.uri < $1.uri }) {
      seen.insert(document.path)
      let snapshot = document.snapshot(from: session.environment, session.settings(of: document))
      found.append(Searched(uri: document.uri, snapshot: snapshot, positions: document.positions))
    }
    let paths = session.folders.flatMap { session.environment.scripts(in: $0.path) }
      .filter { seen.insert($0).inserted }.prefix(maxScripts)
    for (index, path) in paths.enumerated() {
      if index % 500 == 499 { progress?.report(percentage: index * 100 / paths.count) }
      guard let snapshot = session.environment.readScript(path) else { continue }
      let bytes = snapshot.source.bytes
      let positions = PositionMap(bytes, LineTable(bytes), session.encoding)
      found.append(Searched(uri: FileURI.text(ofPath: path), snapshot: snapshot, positions: positions))
    }
    return found
  }
}
