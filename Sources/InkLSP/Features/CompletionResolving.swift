import InkAssist
import InkJSON

/// `completionItem/resolve`: the words that explain an item, when it is looked at.
enum CompletionResolving: Feature {
  static let method = "completionItem/resolve"

  static func answer(
    _ params: Params,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    guard let item = params.node, let members = item.members else {
      throw .invalidParams("the parameters must be a completion item")
    }
    let help = try documentation(item, session)
    writer.object { writer in
      for member in members where member.name != "documentation" || help == nil {
        writer.key(text: member.name)
        writer.node(member.node)
      }
      guard let help else { return }
      writer.key("documentation")
      writer.markup(help, as: session.client.completionFormat)
    }
  }

  /// An item of a document that has been closed since has none.
  private static func documentation(_ item: JSONNode, _ session: Session) throws(RequestError) -> String? {
    guard let data = item["data"], let uri = data["uri"]?.string,
      let words = data["topic"]?.items?.compactMap(\.string), let topic = HelpTopic(words: words),
      session.documents[uri] != nil
    else { return nil }
    return try session.script(uri).snapshot.help(on: topic)
  }
}
