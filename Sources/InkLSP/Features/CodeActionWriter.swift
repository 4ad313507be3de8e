import InkDiagnostics

/// Writes code actions that are edits of one script.
struct CodeActionWriter {
  private let script: OpenScript
  private let session: Session
  private var positions: PositionMap

  init(_ script: OpenScript, _ session: Session) {
    self.script = script
    self.session = session
    positions = script.positions
  }

  mutating func write(_ fix: FixIt, of diagnostic: Diagnostic, kind: String, _ writer: inout JSONWriter) {
    let isPreferred = fix.isSafe && diagnostic.fixes.first == fix
    writer.object { writer in
      writer.member("title", CodeActionWriter.heading(fix.title))
      writer.member("kind", kind)
      writer.key("diagnostics")
      writer.array { writer in
        DiagnosticWriter(uri: script.uri, session).write(diagnostic, &positions, &writer)
      }
      if isPreferred { writer.member("isPreferred", true) }
      writer.key("edit")
      writer.workspaceEdit(fix.edits, of: script, session, &positions)
    }
  }

  mutating func write(title: String, kind: String, _ edits: [TextEdit], _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("title", CodeActionWriter.heading(title))
      writer.member("kind", kind)
      writer.key("edit")
      writer.workspaceEdit(edits, of: script, session, &positions)
    }
  }

  /// With a capital letter, as lines of menus have it.
  private static func heading(_ title: String) -> String { title.prefix(1).uppercased() + title.dropFirst() }
}

extension JSONWriter {
  /// `WorkspaceEdit`, of one document; with its version, where the client looks at that.
  mutating func workspaceEdit(
    _ edits: [TextEdit],
    of script: OpenScript,
    _ session: Session,
    _ positions: inout PositionMap
  ) {
    object { writer in
      guard session.client.takesVersionedEdits else {
        writer.key("changes")
        writer.object { writer in
          writer.key(text: script.uri)
          writer.edits(edits, in: &positions)
        }
        return
      }
      writer.key("documentChanges")
      writer.array { writer in
        writer.object { writer in
          writer.key("textDocument")
          writer.object { writer in
            writer.member("uri", script.uri)
            writer.key("version")
            if let version = script.version { writer.integer(version) } else { writer.null() }
          }
          writer.key("edits")
          writer.edits(edits, in: &positions)
        }
      }
    }
  }
}
