import InkAssist
import InkCompiler
import InkDiagnostics
import InkText

/// `textDocument/codeAction`: the fixes of diagnostics, one by one and all that need no asking.
enum CodeActions: ScriptFeature {
  static let method = "textDocument/codeAction"

  private static let quickFix = "quickfix"
  private static let rewrite = "refactor.rewrite"
  private static let fixAll = "source.fixAll"
  private static let ourFixAll = "source.fixAll.inkreel"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    guard client.takesCodeActionLiterals else { return }
    writer.key("codeActionProvider")
    writer.object { writer in
      writer.member("codeActionKinds", array: [quickFix, rewrite, fixAll]) { $0.string($1) }
    }
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    let range = try script.range(params)
    let only = params["context"]?["only"]?.items?.compactMap(\.string)
    writer.array { writer in
      var actions = CodeActionWriter(script, session)
      if isWanted(quickFix, only) {
        for diagnostic in script.snapshot.checked.diagnostics where touches(diagnostic, range) {
          for fix in diagnostic.fixes { actions.write(fix, of: diagnostic, kind: quickFix, &writer) }
        }
      }
      if isWanted(rewrite, only) {
        for change in script.snapshot.refactorings(in: range) {
          actions.write(title: change.title, kind: rewrite, change.edits, &writer)
        }
      }
      if isWanted(ourFixAll, only) {
        writeFixAll(script, kind: only?.contains(ourFixAll) == true ? ourFixAll : fixAll, &actions, &writer)
      }
    }
  }

  /// Kinds are wanted by their name or by the start of it, up to a full stop. An empty list restricts nothing.
  static func isWanted(_ kind: String, _ only: [String]?) -> Bool {
    guard let only, !only.isEmpty else { return true }
    return only.contains { $0.isEmpty || kind == $0 || kind.hasPrefix($0 + ".") }
  }

  private static func touches(_ diagnostic: Diagnostic, _ range: ByteRange) -> Bool {
    let place = diagnostic.range ?? ByteRange(at: 0)
    return place.start <= range.end && range.start <= place.end
  }

  private static func writeFixAll(
    _ script: OpenScript,
    kind: String,
    _ actions: inout CodeActionWriter,
    _ writer: inout JSONWriter
  ) {
    let source = script.snapshot.source
    guard script.snapshot.checked.diagnostics.contains(where: { $0.fixes.contains(where: \.isSafe) }) else {
      return
    }
    let fixed = script.snapshot.compiler.fix(source, resolve: script.resolve)
    let edits = TextDifference.edits(from: source.bytes, to: fixed.checked.source.bytes)
    guard !edits.isEmpty else { return }
    actions.write(
      title: fixed.count == 1 ? "apply the safe fix" : "apply all \(fixed.count) safe fixes",
      kind: kind,
      edits.map { TextEdit($0.range, $0.replacement) },
      &writer
    )
  }
}
