/// What the server reports itself.
enum ServerCapabilities {
  private static let incremental = 2

  static func write(_ session: Session, _ writer: inout JSONWriter) {
    writer.member("positionEncoding", session.encoding.rawValue)
    writer.key("textDocumentSync")
    writer.object { writer in
      writer.member("openClose", true)
      writer.member("change", incremental)
      writer.member("save", true)
    }
    writer.key("workspace")
    writer.object { writer in
      writer.key("workspaceFolders")
      writer.object { writer in
        writer.member("supported", true)
        writer.member("changeNotifications", true)
      }
    }
    for feature in Features.all { feature.announce(to: session.client, &writer) }
  }
}
