import InkAssist

/// `textDocument/completion`: what may be written at a place.
enum Completing: ScriptFeature {
  static let method = "textDocument/completion"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.key("completionProvider")
    writer.object { writer in
      writer.member("triggerCharacters", array: ["[", "/", "\"", "=", " ", "{", "#"]) { $0.string($1) }
      writer.member("resolveProvider", true)
    }
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    let items = script.snapshot.completions(
      at: try script.offset(params),
      sources: session.sources(for: script),
      isAsked: params["context"]?["triggerKind"]?.integer != typed
    )
    var positions = script.positions
    writer.object { writer in
      // The items hold the letters that are written so far; with others there are others.
      writer.member("isIncomplete", true)
      writer.member("items", array: items) { writer, item in
        write(item, of: script, session.client, &positions, &writer)
      }
    }
  }

  private static let snippet = 2
  /// How a completion came about: by one of the trigger characters.
  private static let typed = 2

  private static func write(
    _ item: CompletionItem,
    of script: OpenScript,
    _ client: ClientCapabilities,
    _ positions: inout PositionMap,
    _ writer: inout JSONWriter
  ) {
    let isSnippet = client.takesSnippets && item.insertion.hasStops
    writer.object { writer in
      writer.member("label", item.label)
      writer.member("kind", number(of: item.kind))
      if !item.detail.isEmpty { writer.member("detail", item.detail) }
      writer.member("sortText", item.sortText)
      writer.member("filterText", item.filterText)
      if item.isPreferred { writer.member("preselect", true) }
      if isSnippet { writer.member("insertTextFormat", snippet) }
      writer.key("textEdit")
      writer.object { writer in
        if client.insertsOrReplaces {
          writer.key("insert")
          writer.range(item.inserted, in: &positions)
          writer.key("replace")
          writer.range(item.replaced, in: &positions)
        } else {
          writer.key("range")
          writer.range(item.replaced, in: &positions)
        }
        writer.member("newText", isSnippet ? item.insertion.textMate : item.insertion.plain)
      }
      guard let topic = item.topic else { return }
      writer.key("data")
      writer.object { writer in
        writer.member("uri", script.uri)
        writer.member("topic", array: topic.words) { $0.string($1) }
      }
    }
  }

  /// As the protocol numbers kinds of completions.
  private static func number(of kind: CompletionItem.Kind) -> Int {
    switch kind {
    case .tag, .closingTag: 7  // class
    case .parameter: 10  // property
    case .keyword: 20  // member of an enumeration
    case .number, .time, .voice, .language: 12  // value
    case .color: 16
    case .engine: 9  // module
    case .file: 17
    case .folder: 19
    case .id: 18  // reference
    case .variable: 6
    case .code: 21  // constant
    }
  }
}
